import type { GameWholeFragment } from "../../../api/generated/games";
import type { LanguageCodeEnum, LoyaltyGameKindEnum } from "../../../api/generated/schema";
import { asTyped } from "../../../ui/forms/reading";
import type { Prize } from "../../../ui/forms/sources";
import type { Translated } from "../../../ui/forms/Translations";
import type { Part as FormPart } from "../../../ui/forms/useForm";

export interface SliceDraft {
  /** What tells it from the others while it is edited. */
  key: string;
  isNew: boolean;
  code: string;
  label: string;
  translations: Translated[];
  /** Its chance in per cent. */
  chance: string;
  prize: "nothing" | "points" | "reward";
  points: string;
  reward: Prize[];
  stock: string;
}

export interface GameTexts {
  language: LanguageCodeEnum;
  name: string;
  conditions: string;
}

/** A game as the form has it: numbers as they are typed. */
export interface Draft {
  code: string;
  kind: LoyaltyGameKindEnum;
  name: string;
  conditions: string;
  conditionsAddress: string;
  translations: GameTexts[];
  channels: string[];
  leastAge: string;
  playsADay: string;
  playsOnce: string;
  orderMinimum: string;
  pointsCost: string;
  dayLimit: string;
  memberLimit: string;
  budget: string;
  slices: SliceDraft[];
  /** The key of the slice that has the chances of what is gone. */
  fallback: string;
}

export type Part = FormPart<Draft>;

export const newSlice = (taken: readonly SliceDraft[]): SliceDraft => {
  const number = 1 + Math.max(0, ...taken.map(({ key }) => Number(/^slice-(\d+)$/.exec(key)?.[1] ?? 0)));
  return {
    key: `slice-${number}`,
    isNew: true,
    code: `slice-${number}`,
    label: "",
    translations: [],
    chance: "",
    prize: "points",
    points: "",
    reward: [],
    stock: "",
  };
};

/** A game that gives something small most of the time. */
export function empty(): Draft {
  const won = { ...newSlice([]), chance: "30", points: "10" };
  const nothing: SliceDraft = { ...newSlice([won]), chance: "70", prize: "nothing" };
  return {
    code: "",
    kind: "WHEEL",
    name: "",
    conditions: "",
    conditionsAddress: "",
    translations: [],
    channels: [],
    leastAge: "18",
    playsADay: "1",
    playsOnce: "",
    orderMinimum: "",
    pointsCost: "",
    dayLimit: "",
    memberLimit: "",
    budget: "",
    slices: [won, nothing],
    fallback: nothing.key,
  };
}

export const draftOf = (game: GameWholeFragment): Draft => ({
  code: game.code,
  kind: game.kind,
  name: game.name,
  conditions: game.conditions,
  conditionsAddress: game.conditionsAddress ?? "",
  translations: game.translations.map(({ language, name, conditions }) => ({
    language,
    name,
    conditions: conditions ?? "",
  })),
  channels: game.channels.map(({ id }) => id),
  leastAge: asTyped(game.leastAge),
  playsADay: asTyped(game.playsADay),
  playsOnce: asTyped(game.playsOnce),
  orderMinimum: asTyped(game.orderMinimum),
  pointsCost: asTyped(game.pointsCost),
  dayLimit: asTyped(game.dayLimit),
  memberLimit: asTyped(game.memberLimit),
  budget: asTyped(game.budget),
  slices: game.slices.map(sliceOf),
  fallback: game.slices.find((slice) => slice.fallback)?.code ?? "",
});

const sliceOf = (slice: GameWholeFragment["slices"][number]): SliceDraft => ({
  key: slice.code,
  isNew: false,
  code: slice.code,
  label: slice.label,
  translations: slice.translations,
  chance: String(slice.weight / 100),
  prize: typeof slice.points === "number" ? "points" : slice.reward ? "reward" : "nothing",
  points: asTyped(slice.points),
  reward: slice.reward
    ? [{ value: slice.reward.id, label: slice.reward.name, cost: slice.reward.pointsCost }]
    : [],
  stock: asTyped(slice.stock),
});
