import { useQuery as useRead } from "@tanstack/react-query";
import { GameChoicesDocument } from "../../../api/generated/games";
import { useAsk } from "../../../app/session";

/** Channels that a game may be for; none until they are read. */
export function useChannels() {
  const ask = useAsk();
  const { data } = useRead({ queryKey: ["gameChoices"], queryFn: () => ask(GameChoicesDocument, {}) });
  return data?.channels ?? [];
}
