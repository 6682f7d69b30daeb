import type { LoyaltyChallengeInput, LoyaltyGoalEnum } from "../../../api/generated/schema";
import type { Option } from "../../../ui/forms/Picker";
import type { Reading } from "../../../ui/forms/reading";
import { fromLocal } from "../../../ui/moments";
import type { Draft } from "./draft";

/** Whether a goal is about some goods. */
export const isOfGoods = (goal: LoyaltyGoalEnum): boolean => goal === "PIECES" || goal === "CATEGORIES";

/** What the API is sent of a form. */
export function inputOf(draft: Draft, reading: Reading): LoyaltyChallengeInput {
  const { code, name, description, image, translations, channels, goal, period } = draft;
  return {
    code,
    name,
    description,
    image,
    translations,
    channels,
    tier: draft.tier || null,
    segment: draft.segment[0]?.value ?? null,
    goal,
    target: reading.decimal("target", draft.target),
    streakOf: goal === "STREAK" ? draft.streakOf : null,
    ...goodsOf(draft),
    period,
    days: period === "FROM_JOINING" ? reading.needed("days", draft.days) : null,
    startsAt: fromLocal(draft.startsAt),
    endsAt: fromLocal(draft.endsAt),
    winners: reading.whole("winners", draft.winners),
    points: reading.whole("points", draft.points),
    badge: draft.badge.trim() || null,
    badgeName: draft.badgeName.trim() || null,
    reward: draft.reward[0]?.value ?? null,
    plays: reading.whole("plays", draft.plays),
  };
}

function goodsOf({ goal, products, variants, collections, categories, excludeSale }: Draft) {
  const named = (options: readonly Option[]) => (isOfGoods(goal) ? options.map(({ value }) => value) : []);
  return {
    products: named(products),
    variants: named(variants),
    collections: named(collections),
    categories: named(categories),
    excludeSale: isOfGoods(goal) && excludeSale,
  };
}
