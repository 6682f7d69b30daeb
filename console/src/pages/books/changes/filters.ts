import type { ChangesQueryVariables } from "../../../api/generated/books";
import { fromLocal } from "../../../ui/moments";
import { slice, type Cursor } from "../../../ui/Pager";

const SIZE = 50;

/** What is changed, as the log names it. */
export const KINDS = [
  "settings",
  "tier",
  "terms of channel",
  "reward",
  "campaign",
  "segment",
  "incentive",
  "journey",
  "event",
  "game",
  "slice",
  "survey",
  "poll",
  "message template",
  "referral terms",
] as const;

export type Kind = (typeof KINDS)[number];

export const isFiltered = (query: URLSearchParams): boolean =>
  ["kind", "since", "until"].some((name) => query.get(name));

const dayOf = (text: string | null, time: string): string | null =>
  text && !Number.isNaN(Date.parse(text)) ? fromLocal(`${text}T${time}`) : null;

export function variablesOf(query: URLSearchParams): ChangesQueryVariables {
  const cursor: Cursor = { after: query.get("after"), before: query.get("before") };
  const gte = dayOf(query.get("since"), "00:00:00");
  const lte = dayOf(query.get("until"), "23:59:59");
  return {
    filter: { object: query.get("kind"), at: gte || lte ? { gte, lte } : null },
    ...slice(cursor, SIZE),
  };
}
