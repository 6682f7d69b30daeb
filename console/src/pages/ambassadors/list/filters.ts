import type { AmbassadorsQueryVariables } from "../../../api/generated/ambassadors";
import type { LoyaltyAmbassadorStateEnum } from "../../../api/generated/schema";
import { slice } from "../../../ui/Pager";

const PAGE_SIZE = 25;

/** Where an ambassador may stand, in the order in which they do. */
export const STATES: LoyaltyAmbassadorStateEnum[] = [
  "APPLIED",
  "OFFERED",
  "ACTIVE",
  "ENDED",
  "REFUSED",
  "WITHDRAWN",
];

/** What the list is asked for, by what its address says. */
export function variablesOf(query: URLSearchParams): AmbassadorsQueryVariables {
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
