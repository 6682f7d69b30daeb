import type { GamesQueryVariables } from "../../../../api/generated/games";
import { slice } from "../../../../ui/Pager";

const PAGE_SIZE = 25;

/** What the list is asked for, by what its address says. */
export function variablesOf(query: URLSearchParams): GamesQueryVariables {
  const active = query.get("active");
  return {
    filter: {
      search: query.get("search"),
      active: active === "yes" ? true : active === "no" ? false : null,
    },
    ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE),
  };
}

export const isFiltered = (query: URLSearchParams): boolean =>
  ["search", "active"].some((name) => query.get(name));
