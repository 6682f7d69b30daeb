import type { Draft } from "./draft";

/** The fields that the form has: what is refused of others stands below it. */
export const shownFields = ({ questions }: Draft, { isNew = false } = {}): string[] => [
  "points",
  "thanks",
  "translations",
  "questions",
  ...questions.map((_, place) => `questions.${place}`),
  ...(isNew ? ["code", "about"] : []),
];
