import type { PollsQueryVariables } from "../../../api/generated/polls";
import { slice } from "../../../ui/Pager";

const PAGE_SIZE = 25;
const STATES = { open: { active: true, closed: false }, off: { active: false }, closed: { closed: true } };

/** Where a poll may stand, in the order in which it does. */
export const SHOWN = ["off", "open", "closed"] as const;

/** What the list is asked for, by what its address says. */
export function variablesOf(query: URLSearchParams): PollsQueryVariables {
  const state = SHOWN.find((one) => one === query.get("state"));
  return {
    filter: { search: query.get("search"), ...(state && STATES[state]) },
    ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE),
  };
}

export const isFiltered = (query: URLSearchParams): boolean =>
  ["search", "state"].some((name) => query.get(name));
