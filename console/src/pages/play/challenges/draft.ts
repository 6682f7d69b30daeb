import type { ChallengeWholeFragment } from "../../../api/generated/challenges";
import type { LanguageCodeEnum, LoyaltyGoalEnum, LoyaltyPeriodEnum } from "../../../api/generated/schema";
import type { Goods } from "../../../ui/forms/GoodsFields";
import type { Option } from "../../../ui/forms/Picker";
import { asTyped } from "../../../ui/forms/reading";
import type { Prize } from "../../../ui/forms/sources";
import type { Part as FormPart } from "../../../ui/forms/useForm";
import { toLocal } from "../../../ui/moments";
import { variantName } from "../../../ui/names";

export interface ChallengeTexts {
  language: LanguageCodeEnum;
  name: string;
  description: string;
  badgeName: string;
}

/** A challenge as the form has it: numbers as they are typed, moments on the browser's clocks. */
export interface Draft extends Goods {
  code: string;
  name: string;
  description: string;
  image: string;
  translations: ChallengeTexts[];
  channels: string[];
  tier: string;
  segment: Option[];
  goal: LoyaltyGoalEnum;
  target: string;
  streakOf: LoyaltyPeriodEnum;
  period: LoyaltyPeriodEnum;
  days: string;
  startsAt: string;
  endsAt: string;
  winners: string;
  points: string;
  badge: string;
  badgeName: string;
  reward: Prize[];
  plays: string;
}

export type Part = FormPart<Draft>;

export const EMPTY: Draft = {
  code: "",
  name: "",
  description: "",
  image: "",
  translations: [],
  channels: [],
  tier: "",
  segment: [],
  goal: "ORDERS",
  target: "3",
  streakOf: "WEEK",
  products: [],
  variants: [],
  collections: [],
  categories: [],
  excludeSale: false,
  period: "MONTH",
  days: "30",
  startsAt: "",
  endsAt: "",
  winners: "",
  points: "50",
  badge: "",
  badgeName: "",
  reward: [],
  plays: "",
};

export function draftOf(challenge: ChallengeWholeFragment): Draft {
  const { goods, reward, segment } = challenge;
  return {
    code: challenge.code,
    name: challenge.name,
    description: challenge.description ?? "",
    image: challenge.image ?? "",
    translations: challenge.translations.map(({ language, name, description, badgeName }) => ({
      language,
      name: name ?? "",
      description: description ?? "",
      badgeName: badgeName ?? "",
    })),
    channels: challenge.channels?.map(({ id }) => id) ?? [],
    tier: challenge.tier?.id ?? "",
    segment: segment ? [option(segment)] : [],
    goal: challenge.goal,
    target: asTyped(challenge.target),
    streakOf: challenge.streakOf ?? EMPTY.streakOf,
    products: goods.products.map(option),
    variants: goods.variants.map((variant) => ({ value: variant.id, label: variantName(variant) })),
    collections: goods.collections.map(option),
    categories: goods.categories.map(option),
    excludeSale: goods.excludeSale,
    period: challenge.period,
    days: asTyped(challenge.days) || EMPTY.days,
    startsAt: toLocal(challenge.startsAt),
    endsAt: toLocal(challenge.endsAt),
    winners: asTyped(challenge.winners),
    points: asTyped(challenge.points),
    badge: challenge.badge ?? "",
    badgeName: challenge.badgeName ?? "",
    reward: reward ? [{ ...option(reward), cost: reward.pointsCost }] : [],
    plays: asTyped(challenge.plays),
  };
}

const option = ({ id, name }: { id: string; name: string }): Option => ({ value: id, label: name });
