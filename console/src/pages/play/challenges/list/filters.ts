import type { LoyaltyChallengeFilterInput } from "../../../../api/generated/schema";
import { slice } from "../../../../ui/Pager";

const PAGE_SIZE = 25;

/** What the list is asked for, by what its address says: challenges that are not over, unless it names those that are. */
export function variablesOf(query: URLSearchParams) {
  const active = query.get("active");
  const filter: LoyaltyChallengeFilterInput = {
    search: query.get("search"),
    active: active === "yes" ? true : active === "no" ? false : null,
    over: query.get("when") === "over",
  };
  return { filter, ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE) };
}

export const isFiltered = (query: URLSearchParams): boolean =>
  ["search", "active", "when"].some((name) => query.get(name));
