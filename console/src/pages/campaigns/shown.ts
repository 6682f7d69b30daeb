import type { Draft } from "./draft";
import { excludes } from "./input";

const LIMITS = ["budget", "pointsPerOrderLimit", "pointsPerMemberLimit", "timesPerMemberLimit"];
const ALWAYS = [
  "name",
  "description",
  "descriptionTranslations",
  "effect",
  "priority",
  "products",
  "variants",
  "collections",
  "categories",
  "tier",
  "segment",
  "firstOrders",
  "channels",
  "minimums",
  "startsAt",
  "endsAt",
  "weekdays",
  "fromTime",
  "untilTime",
  "holdoutPercent",
];

/** The fields that the form has for a draft: what is refused of others stands below it. */
export const shownFields = (draft: Draft, { isNew = false } = {}): string[] => [
  ...ALWAYS,
  ...Object.keys(draft.minimums).map((channel) => `minimums.${channel}`),
  draft.effect === "MULTIPLIER" ? "factor" : "points",
  ...(excludes(draft) ? [] : LIMITS),
  ...(isNew ? ["code"] : []),
];
