import type { ResponsesQueryVariables } from "../../api/generated/answers";
import { slice } from "../../ui/Pager";

const PAGE_SIZE = 25;

/** What may be listed: low answers that are to be looked after, those that were, and every answer. */
export const SHOWS = ["waiting", "done", "all"] as const;

export type Show = (typeof SHOWS)[number];

export const showOf = (query: URLSearchParams): Show =>
  SHOWS.find((show) => show === query.get("show")) ?? "waiting";

const FILTERS = {
  waiting: { low: true, done: false },
  done: { low: true, done: true },
  all: {},
};

/** What the list is asked for, by what its address says. */
export function variablesOf(query: URLSearchParams): ResponsesQueryVariables {
  return {
    filter: {
      ...FILTERS[showOf(query)],
      survey: query.get("survey"),
      search: query.get("search"),
    },
    ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE),
  };
}

export const isFiltered = (query: URLSearchParams): boolean =>
  ["show", "survey", "search"].some((name) => query.get(name));
