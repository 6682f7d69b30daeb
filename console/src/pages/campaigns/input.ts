import type { LoyaltyCampaignInput } from "../../api/generated/schema";
import { fromLocal } from "../../ui/moments";
import type { Option } from "../../ui/forms/Picker";
import type { Reading } from "../../ui/forms/reading";
import type { Draft } from "./draft";

/** Whether its goods earn nothing: then there is nothing to limit. */
export const excludes = ({ effect, factor }: Draft): boolean =>
  effect === "MULTIPLIER" && /^0+([.,]0*)?$/.test(factor.trim());

/** What the API is sent of a form. */
export function inputOf(draft: Draft, reading: Reading): LoyaltyCampaignInput {
  const limit = (name: "pointsPerOrderLimit" | "pointsPerMemberLimit" | "timesPerMemberLimit") =>
    excludes(draft) ? null : reading.whole(name, draft[name]);
  const multiplies = draft.effect === "MULTIPLIER";
  return {
    code: draft.code,
    name: draft.name,
    description: draft.description,
    descriptionTranslations: draft.descriptionTranslations,
    effect: draft.effect,
    factor: multiplies ? reading.decimal("factor", draft.factor) : null,
    points: multiplies ? null : reading.whole("points", draft.points),
    stackable: multiplies && draft.stackable,
    priority: reading.whole("priority", draft.priority),
    products: idsOf(draft.products),
    variants: idsOf(draft.variants),
    collections: idsOf(draft.collections),
    categories: idsOf(draft.categories),
    excludeSale: draft.excludeSale,
    channels: draft.channels,
    tier: draft.tier || null,
    segment: draft.segment[0]?.value ?? null,
    startsAt: fromLocal(draft.startsAt),
    endsAt: fromLocal(draft.endsAt),
    weekdays: draft.weekdays,
    fromTime: draft.fromTime || null,
    untilTime: draft.untilTime || null,
    minimums: minimumsOf(draft, reading),
    firstOrders: reading.whole("firstOrders", draft.firstOrders),
    pointsPerOrderLimit: limit("pointsPerOrderLimit"),
    pointsPerMemberLimit: limit("pointsPerMemberLimit"),
    timesPerMemberLimit: limit("timesPerMemberLimit"),
    budget: excludes(draft) ? null : reading.decimal("budget", draft.budget),
    holdoutPercent: reading.whole("holdoutPercent", draft.holdoutPercent),
  };
}

const idsOf = (options: readonly Option[]): string[] => options.map(({ value }) => value);

function minimumsOf({ minimums }: Draft, reading: Reading) {
  return Object.entries(minimums)
    .map(([channel, amount]) => ({ channel, amount: reading.decimal(`minimums.${channel}`, amount) }))
    .filter((one): one is { channel: string; amount: number } => one.amount !== null);
}
