import type { Draft, SliceDraft } from "./draft";

/** What the chances add up to: hundredths of a per cent. */
const WHOLE = 10_000;

export interface Odds {
  /** What is missing to 100 %, in per cent; below zero where it is too much. */
  missing: number;
  /** What a play gives on average, in points. */
  average: number;
  /** How much of what a play costs comes back on average, in per cent; null where points buy none. */
  returned: number | null;
}

const numberIn = (typed: string): number => {
  const value = Number(typed.trim().replace(",", "."));
  return Number.isFinite(value) && value > 0 ? value : 0;
};

const weightOf = ({ chance }: SliceDraft): number => Math.round(numberIn(chance) * 100);

function worthOf({ prize, points, reward }: SliceDraft): number {
  if (prize === "points") return numberIn(points);
  return prize === "reward" ? (reward[0]?.cost ?? 0) : 0;
}

/** What the slices come to as they are typed. */
export function oddsOf({ slices, pointsCost }: Draft): Odds {
  const total = slices.reduce((sum, slice) => sum + weightOf(slice), 0);
  const average = slices.reduce((sum, slice) => sum + weightOf(slice) * worthOf(slice), 0) / WHOLE;
  const cost = numberIn(pointsCost);
  return {
    missing: (WHOLE - total) / 100,
    average,
    returned: cost ? Math.round((average / cost) * 10_000) / 100 : null,
  };
}
