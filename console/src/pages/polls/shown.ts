import type { Draft } from "./draft";

/** The fields that the form has: what is refused of others stands below it. */
export const shownFields = ({ options }: Draft, { isNew = false } = {}): string[] => [
  "question",
  "translations",
  "channels",
  "options",
  ...options.map((_, place) => `options.${place}`),
  "tier",
  "closesAt",
  "showing",
  "points",
  "takesEntries",
  "winners",
  "prize",
  ...(isNew ? ["code"] : []),
];
