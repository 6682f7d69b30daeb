import { useQuery as useRead } from "@tanstack/react-query";
import { RewardChoicesDocument } from "../../../api/generated/rewards";
import { useAsk } from "../../../app/session";

/** Channels and tiers that a reward may be for; none until they are read. */
export function useChoices() {
  const ask = useAsk();
  const { data } = useRead({ queryKey: ["rewardChoices"], queryFn: () => ask(RewardChoicesDocument, {}) });
  const channels = data?.channels ?? [];
  return {
    channels,
    tiers: data?.loyaltyTiers ?? [],
    currencyOf: (channel: string) => channels.find(({ id }) => id === channel)?.currencyCode,
  };
}
