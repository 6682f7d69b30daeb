import type { RewardWholeFragment } from "../../../api/generated/rewards";
import type { LoyaltyRewardInput, LoyaltyRewardKindEnum } from "../../../api/generated/schema";
import { fromLocal, toLocal } from "../../../ui/moments";
import { variantName } from "../../../ui/names";
import type { Option } from "../../../ui/forms/Picker";
import { asTyped, type Reading } from "../../../ui/forms/reading";
import type { Translated } from "../../../ui/forms/Translations";

/** A reward as its form has it: numbers as they are typed. */
export interface Draft {
  name: string;
  kind: LoyaltyRewardKindEnum;
  pointsCost: string;
  /** Of a voucher: per cent, or an amount. */
  isPercent: boolean;
  discountPercent: string;
  amount: string;
  channel: string;
  variants: Option[];
  tier: string;
  quantity: string;
  validUntil: string;
  description: string;
  translations: Translated[];
  image: string;
}

export const NEW: Draft = {
  name: "",
  kind: "VOUCHER",
  pointsCost: "",
  isPercent: true,
  discountPercent: "",
  amount: "",
  channel: "",
  variants: [],
  tier: "",
  quantity: "",
  validUntil: "",
  description: "",
  translations: [],
  image: "",
};

export const draftOf = (reward: RewardWholeFragment): Draft => ({
  name: reward.name,
  kind: reward.kind,
  pointsCost: String(reward.pointsCost),
  isPercent: reward.amount === null || reward.amount === undefined,
  discountPercent: asTyped(reward.discountPercent),
  amount: asTyped(reward.amount?.amount),
  channel: reward.channel?.id ?? "",
  variants: reward.variant ? [{ value: reward.variant.id, label: variantName(reward.variant) }] : [],
  tier: reward.tier?.id ?? "",
  quantity: asTyped(reward.quantity),
  validUntil: toLocal(reward.validUntil),
  description: reward.description ?? "",
  translations: reward.descriptions.map(({ language, text }) => ({ language, text })),
  image: reward.image ?? "",
});

/** What the API is sent of a form. */
export const inputOf = (draft: Draft, reading: Reading): LoyaltyRewardInput => ({
  name: draft.name,
  kind: draft.kind,
  channel: draft.channel || null,
  pointsCost: reading.whole("pointsCost", draft.pointsCost),
  tier: draft.tier || null,
  quantity: reading.whole("quantity", draft.quantity),
  validUntil: fromLocal(draft.validUntil),
  description: draft.description,
  descriptionTranslations: draft.translations.map(({ language, text }) => ({ language, text })),
  image: draft.image,
  ...giftOf(draft, reading),
});

function giftOf(draft: Draft, reading: Reading): LoyaltyRewardInput {
  switch (draft.kind) {
    case "VOUCHER":
      return draft.isPercent
        ? { discountPercent: reading.decimal("discountPercent", draft.discountPercent), amount: null }
        : { discountPercent: null, amount: reading.decimal("amount", draft.amount) };
    case "GIFT_CARD":
      return { amount: reading.decimal("amount", draft.amount) };
    case "PRODUCT":
      return { variant: draft.variants[0]?.value ?? null };
    default:
      return {};
  }
}
