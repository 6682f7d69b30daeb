import type { SurveyResultsQueryVariables } from "../../../api/generated/surveys";

/** Whose answers the address asks for; days on the clocks of the browser, the last one included. */
export const groupOf = (query: URLSearchParams): Omit<SurveyResultsQueryVariables, "id"> => ({
  from: startOf(query.get("since")),
  to: startOf(query.get("until"), 1),
  tier: query.get("tier"),
  segment: query.get("segment"),
  channel: query.get("channel"),
});

function startOf(day: string | null, later = 0): string | null {
  const date = new Date(`${day}T00:00`);
  if (!day || Number.isNaN(date.getTime())) return null;
  date.setDate(date.getDate() + later);
  return date.toISOString();
}

export const NAMES = ["since", "until", "tier", "segment", "channel"] as const;

export const isFiltered = (query: URLSearchParams): boolean => NAMES.some((name) => query.get(name));

/** Whether the first day is after the last, so that there is nothing to ask. */
export const isBackwards = ({ from, to }: ReturnType<typeof groupOf>): boolean =>
  Boolean(from && to && from >= to);
