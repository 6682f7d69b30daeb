import type { Draft } from "./draft";
import { sliceField } from "./input";

const ALWAYS = [
  "name",
  "conditions",
  "conditionsAddress",
  "translations",
  "channels",
  "leastAge",
  "playsADay",
  "playsOnce",
  "orderMinimum",
  "pointsCost",
  "dayLimit",
  "memberLimit",
  "budget",
  "slices",
];

/** The fields that the form has: what is refused of others stands below it. */
export const shownFields = ({ slices }: Draft, { isNew = false } = {}): string[] => [
  ...ALWAYS,
  ...slices.flatMap((slice) =>
    ["chance", "points", "reward", "stock"].map((name) => sliceField(slice, name)),
  ),
  ...(isNew ? ["code", "kind"] : []),
];
