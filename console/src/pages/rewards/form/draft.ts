import type {
  LoyaltyRewardInput,
  LoyaltyRewardKindEnum,
  RewardWholeFragment,
} from "../../../api/generated/rewards";
import { fromLocal, toLocal } from "../../../ui/moments";
import { variantName } from "../../../ui/names";
import type { Option } from "../../../ui/Picker";
import type { Reading } from "../../../ui/reading";
import type { Translated } from "../../../ui/Translations";

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

const typed = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : String(value);

export const draftOf = (reward: RewardWholeFragment): Draft => ({
  name: reward.name,
  kind: reward.kind,
  pointsCost: String(reward.pointsCost),
  isPercent: reward.amount === null || reward.amount === undefined,
  discountPercent: typed(reward.discountPercent),
  amount: typed(reward.amount?.amount),
  channel: reward.channel?.id ?? "",
  variants: reward.variant ? [{ value: reward.variant.id, label: variantName(reward.variant) }] : [],
  tier: reward.tier?.id ?? "",
  quantity: typed(reward.quantity),
  validUntil: toLocal(reward.validUntil),
  description: reward.description ?? "",
  translations: reward.descriptions.map(({ language, text }) => ({ language, text })),
  image: reward.image ?? "",
});

/** What is sent of a form, `first` what it began with. Raises Refused where something is no number. */
export function inputOf(draft: Draft, first: Draft, isNew: boolean, reading: Reading): LoyaltyRewardInput {
  const input: LoyaltyRewardInput = {
    name: draft.name,
    pointsCost: reading.whole("pointsCost", draft.pointsCost),
    tier: draft.tier || null,
    quantity: reading.whole("quantity", draft.quantity),
    description: draft.description,
    descriptionTranslations: draft.translations.map(({ language, text }) => ({ language, text })),
    image: draft.image,
    ...(isNew ? { kind: draft.kind, channel: draft.channel || null } : {}),
    // The end of one that is over would be refused.
    ...(draft.validUntil === first.validUntil ? {} : { validUntil: fromLocal(draft.validUntil) }),
    ...giftOf(draft, reading),
  };
  reading.end();
  return input;
}

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
