import { useQuery as useRead } from "@tanstack/react-query";
import { ChallengeChoicesDocument } from "../../../api/generated/challenges";
import { useAsk } from "../../../app/session";

/** Channels and tiers that a challenge may be for; none until they are read. */
export function useChoices() {
  const ask = useAsk();
  const { data } = useRead({
    queryKey: ["challengeChoices"],
    queryFn: () => ask(ChallengeChoicesDocument, {}),
  });
  return { channels: data?.channels ?? [], tiers: data?.loyaltyTiers ?? [] };
}
