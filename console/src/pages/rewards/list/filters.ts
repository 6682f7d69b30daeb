import type { RewardsQueryVariables } from "../../../api/generated/rewards";
import type { LoyaltyRewardKindEnum } from "../../../api/generated/schema";
import { slice } from "../../../ui/Pager";

const PAGE_SIZE = 25;
export const KINDS: LoyaltyRewardKindEnum[] = ["VOUCHER", "GIFT_CARD", "PRODUCT", "FREE_SHIPPING"];

/** What the list is asked for, by what its address says. */
export function variablesOf(query: URLSearchParams): RewardsQueryVariables {
  const state = query.get("state");
  return {
    filter: {
      search: query.get("search"),
      kinds: KINDS.filter((kind) => kind === query.get("kind")),
      active: state === "on" ? true : state === "off" ? false : null,
    },
    ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE),
  };
}

export const isFiltered = (query: URLSearchParams): boolean =>
  ["search", "kind", "state"].some((name) => query.get(name));
