import type { MembersQueryVariables } from "../../api/generated/members";
import type { LoyaltyLifeCycleEnum } from "../../api/generated/schema";
import { slice } from "../../ui/Pager";

export const PAGE_SIZE = 25;

type Sort = NonNullable<MembersQueryVariables["sortBy"]>;

export const SORTS = {
  email: "EMAIL",
  tier: "TIER",
  points: "POINTS_AVAILABLE",
  joined: "ENROLLED_AT",
} as const satisfies Record<string, Sort["field"]>;

/** Where a member may be in their life as a customer, from the first day to the last. */
export const LIFE_CYCLES: LoyaltyLifeCycleEnum[] = ["NEW", "NEVER", "ACTIVE", "DORMANT", "LOST"];

export type SortKey = keyof typeof SORTS;

/** What the list is asked for, by what its address says; what is no number or no column is left out. */
export function variablesOf(query: URLSearchParams): MembersQueryVariables {
  const [sort, descending] = sortOf(query);
  return {
    search: query.get("search"),
    filter: {
      tiers: query.get("tier") ? [query.get("tier")!] : null,
      pointsAvailable: range(whole(query.get("least")), whole(query.get("most"))),
      suspended: query.get("suspended") ? true : null,
      lifeCycle: LIFE_CYCLES.filter((stage) => stage === query.get("life")),
    },
    sortBy: { field: SORTS[sort], direction: descending ? "DESC" : "ASC" },
    ...slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE),
  };
}

/** The column that the list is sorted by, and whether the greatest come first. */
export function sortOf(query: URLSearchParams): [SortKey, boolean] {
  const named = query.get("sort") ?? "-joined";
  const key = named.replace("-", "");
  return key in SORTS ? [key as SortKey, named.startsWith("-")] : ["joined", true];
}

/** The address's word for a click on a column: the other way where it holds already. */
export function sortedBy(key: SortKey, query: URLSearchParams): string {
  const [sort, descending] = sortOf(query);
  const opposite = sort === key ? !descending : key !== "email";
  return opposite ? `-${key}` : key;
}

/** Whether anything is asked of members beyond being some. */
export const isFiltered = (query: URLSearchParams): boolean =>
  ["search", "tier", "least", "most", "life", "suspended"].some((name) => query.get(name));

function range(gte: number | null, lte: number | null) {
  return gte === null && lte === null ? null : { gte, lte };
}

function whole(text: string | null): number | null {
  return text && /^-?\d{1,10}$/.test(text) ? Math.min(Number(text), 2_147_483_647) : null;
}
