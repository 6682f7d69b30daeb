import type { Draft } from "./draft";

const ALWAYS = [
  "title",
  "description",
  "translations",
  "channels",
  "startsAt",
  "timeZone",
  "minutes",
  "place",
  "stream",
  "seats",
  "opensDays",
  "openings",
  "offerHours",
  "points",
];

/** The fields that the form has: what is refused of others stands below it. */
export const shownFields = (draft: Draft, { isNew = false } = {}): string[] => [
  ...ALWAYS,
  ...Object.keys(draft.openings).map((tier) => `openings.${tier}`),
  ...(isNew ? ["code"] : []),
];
