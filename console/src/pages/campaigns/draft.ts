import type { CampaignWholeFragment } from "../../api/generated/campaigns";
import type { LoyaltyCampaignEffectEnum, LoyaltyWeekdayEnum } from "../../api/generated/schema";
import { toLocal } from "../../ui/moments";
import { variantName } from "../../ui/names";
import type { Option } from "../../ui/forms/Picker";
import { asTyped } from "../../ui/forms/reading";
import type { Translated } from "../../ui/forms/Translations";
import type { Part as FormPart } from "../../ui/forms/useForm";

/** A campaign as the form has it, by the API's names: numbers as they are typed, moments on the browser's clocks. */
export interface Draft {
  code: string;
  name: string;
  description: string;
  descriptionTranslations: Translated[];
  effect: LoyaltyCampaignEffectEnum;
  factor: string;
  points: string;
  stackable: boolean;
  priority: string;
  products: Option[];
  variants: Option[];
  collections: Option[];
  categories: Option[];
  excludeSale: boolean;
  channels: string[];
  tier: string;
  segment: Option[];
  startsAt: string;
  endsAt: string;
  weekdays: LoyaltyWeekdayEnum[];
  fromTime: string;
  untilTime: string;
  /** By the channel's ID. */
  minimums: Record<string, string>;
  firstOrders: string;
  pointsPerOrderLimit: string;
  pointsPerMemberLimit: string;
  timesPerMemberLimit: string;
  budget: string;
  holdoutPercent: string;
}

export type Part = FormPart<Draft>;

export const EMPTY: Draft = {
  code: "",
  name: "",
  description: "",
  descriptionTranslations: [],
  effect: "MULTIPLIER",
  factor: "2",
  points: "",
  stackable: false,
  priority: "0",
  products: [],
  variants: [],
  collections: [],
  categories: [],
  excludeSale: false,
  channels: [],
  tier: "",
  segment: [],
  startsAt: "",
  endsAt: "",
  weekdays: [],
  fromTime: "",
  untilTime: "",
  minimums: {},
  firstOrders: "",
  pointsPerOrderLimit: "",
  pointsPerMemberLimit: "",
  timesPerMemberLimit: "",
  budget: "",
  holdoutPercent: "0",
};

export function draftOf(campaign: CampaignWholeFragment): Draft {
  const { goods } = campaign;
  return {
    code: campaign.code,
    name: campaign.name,
    description: campaign.description ?? "",
    descriptionTranslations: campaign.descriptions,
    effect: campaign.effect,
    factor: asTyped(campaign.factor),
    points: asTyped(campaign.points),
    stackable: campaign.stackable,
    priority: asTyped(campaign.priority),
    products: goods.products.map(option),
    variants: goods.variants.map((variant) => ({ value: variant.id, label: variantName(variant) })),
    collections: goods.collections.map(option),
    categories: goods.categories.map(option),
    excludeSale: goods.excludeSale,
    channels: campaign.channels.map(({ id }) => id),
    tier: campaign.tier?.id ?? "",
    segment: campaign.segment ? [option(campaign.segment)] : [],
    startsAt: toLocal(campaign.startsAt),
    endsAt: toLocal(campaign.endsAt),
    weekdays: campaign.weekdays,
    fromTime: campaign.fromTime ?? "",
    untilTime: campaign.untilTime ?? "",
    minimums: Object.fromEntries(
      campaign.channelMinimums.map(({ channel, amount }) => [channel.id, asTyped(amount.amount)]),
    ),
    firstOrders: asTyped(campaign.firstOrders),
    pointsPerOrderLimit: asTyped(campaign.pointsPerOrderLimit),
    pointsPerMemberLimit: asTyped(campaign.pointsPerMemberLimit),
    timesPerMemberLimit: asTyped(campaign.timesPerMemberLimit),
    budget: asTyped(campaign.budget),
    holdoutPercent: asTyped(campaign.holdoutPercent),
  };
}

const option = ({ id, name }: { id: string; name: string }): Option => ({ value: id, label: name });
