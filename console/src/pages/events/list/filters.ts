import type { EventsQueryVariables } from "../../../api/generated/events";
import { slice } from "../../../ui/Pager";

const PAGE_SIZE = 25;

/** What the list is asked for, by what its address says: events that are to come, unless it names those that are over. */
export function variablesOf(query: URLSearchParams): EventsQueryVariables {
  const active = query.get("active");
  return {
    filter: {
      search: query.get("search"),
      active: active === "yes" ? true : active === "no" ? false : null,
      over: query.get("when") === "over",
    },
    ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE),
  };
}

export const isFiltered = (query: URLSearchParams): boolean =>
  ["search", "active", "when"].some((name) => query.get(name));
