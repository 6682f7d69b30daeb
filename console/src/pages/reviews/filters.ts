import type { ReviewsQueryVariables } from "../../api/generated/reviews";
import type { LoyaltyReviewStateEnum } from "../../api/generated/schema";
import { slice } from "../../ui/Pager";

const PAGE_SIZE = 25;

export const STATES: LoyaltyReviewStateEnum[] = ["WAITING", "APPROVED", "REFUSED"];
export const STARS = [5, 4, 3, 2, 1] as const;

/** What the list is asked for, by what its address says. */
export function variablesOf(query: URLSearchParams): ReviewsQueryVariables {
  const stars = STARS.find((count) => String(count) === query.get("stars"));
  return {
    filter: {
      states: STATES.filter((state) => state === query.get("state")),
      stars: stars ? { gte: stars, lte: stars } : null,
      product: query.get("product"),
      search: query.get("search"),
    },
    ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE),
  };
}

export const isFiltered = (query: URLSearchParams): boolean =>
  ["state", "stars", "product", "search"].some((name) => query.get(name));
