import { useQuery as useRead } from "@tanstack/react-query";
import { useMemo } from "react";
import { FindVariantsDocument, RewardChoicesDocument } from "../../../api/generated/graphql";
import { useAsk } from "../../../app/session";
import type { Source } from "../../../ui/Picker";

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

/** Variants by part of their product's name or their number. */
export function useVariants(): Source {
  const ask = useAsk();
  return useMemo(
    () => ({
      key: "variants",
      find: async (search) => {
        const { productVariants } = await ask(FindVariantsDocument, { search });
        return (productVariants?.edges ?? []).map(({ node }) => ({
          value: node.id,
          label: [`${node.product.name}, ${node.name}`, node.sku].filter(Boolean).join(" · "),
        }));
      },
    }),
    [ask],
  );
}
