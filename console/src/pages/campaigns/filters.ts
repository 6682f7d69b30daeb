import type { CampaignsQueryVariables } from "../../api/generated/campaigns";
import { slice } from "../../ui/Pager";

const PAGE_SIZE = 25;

/** What the list is asked for, by what its address says; `now` is the moment of those that hold now. */
export function variablesOf(query: URLSearchParams, now: string): CampaignsQueryVariables {
  const active = query.get("active");
  return {
    filter: {
      search: query.get("search"),
      active: active === "yes" ? true : active === "no" ? false : null,
      channels: query.get("channel") ? [query.get("channel")!] : null,
      at: query.get("now") ? now : null,
    },
    ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE),
  };
}

export const isFiltered = (query: URLSearchParams): boolean =>
  ["search", "active", "channel", "now"].some((name) => query.get(name));
