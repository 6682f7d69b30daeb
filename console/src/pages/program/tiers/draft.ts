import type { LoyaltyTierInput, TierWholeFragment } from "../../../api/generated/program";
import type { Reading } from "../../../ui/reading";
import type { Translated } from "../../../ui/Translations";

/** Free delivery of a tier in one channel, as it is typed. */
export interface Delivery {
  minimum: string;
  price: string;
}

/** A tier as its form has it: numbers as they are typed. */
export interface Draft {
  name: string;
  code: string;
  threshold: string;
  earnMultiplier: string;
  discountPercent: string;
  freeShipping: boolean;
  deliveries: Record<string, Delivery>;
  segment: string;
  description: string;
  translations: Translated[];
  /** One in a line. */
  perks: string;
}

export const NEW: Draft = {
  name: "",
  code: "",
  threshold: "",
  earnMultiplier: "1",
  discountPercent: "0",
  freeShipping: false,
  deliveries: {},
  segment: "",
  description: "",
  translations: [],
  perks: "",
};

const typed = (amount: { amount: number } | null | undefined) => (amount ? String(amount.amount) : "");

export const draftOf = (tier: TierWholeFragment): Draft => ({
  name: tier.name,
  code: tier.code,
  threshold: String(tier.threshold),
  earnMultiplier: String(tier.earnMultiplier),
  discountPercent: String(tier.discountPercent),
  freeShipping: tier.freeShipping !== null && tier.freeShipping !== undefined,
  deliveries: Object.fromEntries(
    (tier.channelTerms ?? []).map((terms) => [
      terms.channel.id,
      { minimum: typed(terms.freeShippingMinimumOrder), price: typed(terms.freeShippingPrice) },
    ]),
  ),
  segment: tier.segment?.id ?? "",
  description: tier.description ?? "",
  translations: tier.descriptions.map(({ language, text }) => ({ language, text })),
  perks: tier.perks.join("\n"),
});

/** What is sent of a form, `first` what it began with. Raises Refused where something is no number. */
export function inputOf(draft: Draft, first: Draft, reading: Reading): LoyaltyTierInput {
  const input: LoyaltyTierInput = {
    code: draft.code,
    name: draft.name,
    ...numbersOf(draft, reading),
    freeShipping: draft.freeShipping,
    segment: draft.segment || null,
    description: draft.description,
    perks: draft.perks
      .split("\n")
      .map((perk) => perk.trim())
      .filter(Boolean),
    descriptionTranslations: draft.translations.map(({ language, text }) => ({
      language,
      description: text,
    })),
    channelTerms: Object.keys(draft.deliveries)
      .filter((channel) => draft.deliveries[channel] !== first.deliveries[channel])
      .map((channel) => ({
        channel,
        freeShippingMinimumOrder: reading.decimal("channelTerms", draft.deliveries[channel]?.minimum ?? ""),
        freeShippingPrice: reading.decimal("channelTerms", draft.deliveries[channel]?.price ?? ""),
      })),
  };
  reading.end();
  return input;
}

export const numbersOf = (draft: Draft, reading: Reading) => ({
  threshold: reading.decimal("threshold", draft.threshold),
  earnMultiplier: reading.decimal("earnMultiplier", draft.earnMultiplier),
  discountPercent: reading.decimal("discountPercent", draft.discountPercent),
});
