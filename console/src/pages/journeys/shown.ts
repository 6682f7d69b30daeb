import type { Draft } from "./draft";
import { TRIGGERS } from "../../ui/told/triggers";

const ALWAYS = ["name", "trigger", "segment", "exits", "priority", "validMinutes", "holdoutPercent"];

/** The fields that the form has for a draft: what is refused of others stands below it. */
export const shownFields = (draft: Draft, { isNew = false } = {}): string[] => [
  ...ALWAYS,
  ...Object.keys(TRIGGERS[draft.trigger]),
  ...draft.steps.map((_, place) => `steps.${place}`),
  "steps",
  ...(isNew ? ["code"] : []),
];
