import { useQuery as useRead } from "@tanstack/react-query";
import { PollChoicesDocument } from "../../api/generated/polls";
import { useAsk } from "../../app/session";

/** Channels and tiers that a poll may be for; none until they are read. */
export function useChoices() {
  const ask = useAsk();
  const { data } = useRead({ queryKey: ["pollChoices"], queryFn: () => ask(PollChoicesDocument, {}) });
  return { channels: data?.channels ?? [], tiers: data?.loyaltyTiers ?? [] };
}
