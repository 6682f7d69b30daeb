import { useQuery as useRead } from "@tanstack/react-query";
import { EventChoicesDocument } from "../../api/generated/events";
import { useAsk } from "../../app/session";

/** Channels and tiers that an event may be for; none until they are read. */
export function useChoices() {
  const ask = useAsk();
  const { data } = useRead({ queryKey: ["eventChoices"], queryFn: () => ask(EventChoicesDocument, {}) });
  return { channels: data?.channels ?? [], tiers: data?.loyaltyTiers ?? [] };
}
