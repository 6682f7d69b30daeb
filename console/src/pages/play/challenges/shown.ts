import type { Draft } from "./draft";
import { isOfGoods } from "./input";

const ALWAYS = [
  "name",
  "description",
  "image",
  "translations",
  "tier",
  "segment",
  "goal",
  "target",
  "period",
  "startsAt",
  "endsAt",
  "winners",
  "points",
  "badge",
  "badgeName",
  "reward",
  "plays",
];
const GOODS = ["products", "variants", "collections", "categories", "excludeSale"];

/** The fields that the form has: what is refused of others stands below it. */
export const shownFields = ({ goal, period }: Draft, { isNew = false } = {}): string[] => [
  ...ALWAYS,
  ...(goal === "STREAK" ? ["streakOf"] : []),
  ...(isOfGoods(goal) ? GOODS : []),
  ...(period === "FROM_JOINING" ? ["days"] : []),
  ...(isNew ? ["code"] : []),
];
