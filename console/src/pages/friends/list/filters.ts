import type { ReferralsQueryVariables } from "../../../api/generated/friends";
import type { LoyaltyReferralStateEnum } from "../../../api/generated/schema";
import { slice } from "../../../ui/Pager";

const PAGE_SIZE = 25;

/** Where a referral may stand, in the order in which it does. */
export const STATES: LoyaltyReferralStateEnum[] = [
  "REVIEW",
  "NAMED",
  "PENDING",
  "REWARDED",
  "REFUSED",
  "TAKEN_BACK",
];

/** What the list is asked for, by what its address says. */
export function variablesOf(query: URLSearchParams): ReferralsQueryVariables {
  return {
    filter: {
      states: STATES.filter((state) => state === query.get("state")),
      search: query.get("search"),
    },
    ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE),
  };
}

export const isFiltered = (query: URLSearchParams): boolean =>
  ["state", "search"].some((name) => query.get(name));
