import type { TierWholeFragment } from "../../../api/generated/program";
import type { LoyaltyTierInput } from "../../../api/generated/schema";
import { asTyped, type Reading } from "../../../ui/forms/reading";
import type { Translated } from "../../../ui/forms/Translations";

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
      {
        minimum: asTyped(terms.freeShippingMinimumOrder?.amount),
        price: asTyped(terms.freeShippingPrice?.amount),
      },
    ]),
  ),
  segment: tier.segment?.id ?? "",
  description: tier.description ?? "",
  translations: tier.descriptions.map(({ language, text }) => ({ language, text })),
  perks: tier.perks.join("\n"),
});

/** What the API is sent of a form, `before` what it lies over: of deliveries those that differ alone. */
export function inputOf(draft: Draft, before: Draft, reading: Reading): LoyaltyTierInput {
  return {
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
      .filter((channel) => draft.deliveries[channel] !== before.deliveries[channel])
      .map((channel) => ({
        channel,
        freeShippingMinimumOrder: reading.decimal("channelTerms", draft.deliveries[channel]?.minimum ?? ""),
        freeShippingPrice: reading.decimal("channelTerms", draft.deliveries[channel]?.price ?? ""),
      })),
  };
}

export const numbersOf = (draft: Draft, reading: Reading) => ({
  threshold: reading.decimal("threshold", draft.threshold),
  earnMultiplier: reading.decimal("earnMultiplier", draft.earnMultiplier),
  discountPercent: reading.decimal("discountPercent", draft.discountPercent),
});
