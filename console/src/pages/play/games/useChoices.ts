import { useQuery as useRead } from "@tanstack/react-query";
import { FindGamePrizesDocument, GameChoicesDocument } from "../../../api/generated/games";
import { useAsk } from "../../../app/session";
import type { Source } from "../../../ui/forms/Picker";
import type { Prize } from "./draft";

/** Channels that a game may be for; none until they are read. */
export function useChannels() {
  const ask = useAsk();
  const { data } = useRead({ queryKey: ["gameChoices"], queryFn: () => ask(GameChoicesDocument, {}) });
  return data?.channels ?? [];
}

/** Rewards that can be won. */
export function usePrizes(): Source<Prize> {
  const ask = useAsk();
  return {
    key: "game prizes",
    find: async (search) =>
      ((await ask(FindGamePrizesDocument, { search })).loyaltyAllRewards?.edges ?? []).map(({ node }) => ({
        value: node.id,
        label: node.name,
        cost: node.pointsCost,
      })),
  };
}
