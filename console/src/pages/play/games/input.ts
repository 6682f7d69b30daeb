import type { LoyaltyGameInput, LoyaltySliceInput } from "../../../api/generated/schema";
import type { Reading } from "../../../ui/forms/reading";
import type { Draft, SliceDraft } from "./draft";

const NUMBERS = [
  "leastAge",
  "playsADay",
  "playsOnce",
  "pointsCost",
  "dayLimit",
  "memberLimit",
  "budget",
] as const;

/** What the API is sent of a form. */
export function inputOf(draft: Draft, reading: Reading): LoyaltyGameInput {
  const { code, kind, name, conditions, conditionsAddress, translations, channels } = draft;
  return {
    code,
    kind,
    name,
    conditions,
    conditionsAddress,
    translations,
    channels,
    ...Object.fromEntries(NUMBERS.map((number) => [number, reading.whole(number, draft[number])])),
    orderMinimum: reading.decimal("orderMinimum", draft.orderMinimum),
    slices: draft.slices.map((slice) => sliceInput(slice, slice.key === draft.fallback, reading)),
  };
}

function sliceInput(slice: SliceDraft, fallback: boolean, reading: Reading): LoyaltySliceInput {
  const at = (name: string) => sliceField(slice, name);
  const isReward = slice.prize === "reward";
  return {
    code: slice.code,
    label: slice.label,
    translations: slice.translations,
    weight: reading.hundredths(at("chance"), slice.chance) ?? 0,
    points: slice.prize === "points" ? reading.needed(at("points"), slice.points) : null,
    reward: isReward ? reading.chosen(at("reward"), slice.reward[0]?.value) : null,
    stock: fallback ? null : reading.whole(at("stock"), slice.stock),
    fallback,
  };
}

/** What a field of a slice is called where it is refused. */
export const sliceField = ({ key }: SliceDraft, name: string): string => `slices.${key}.${name}`;
