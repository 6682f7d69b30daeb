import type { LoyaltyEventInput } from "../../api/generated/schema";
import type { Reading } from "../../ui/forms/reading";
import { fromZone } from "../../ui/zones";
import type { Draft } from "./draft";

/** What the API is sent of a form. */
export const inputOf = (draft: Draft, reading: Reading): LoyaltyEventInput => ({
  code: draft.code,
  title: draft.title,
  description: draft.description,
  translations: draft.translations,
  channels: draft.channels,
  startsAt: reading.chosen("startsAt", draft.startsAt) && fromZone(draft.startsAt, draft.timeZone),
  timeZone: draft.timeZone,
  minutes: reading.needed("minutes", draft.minutes),
  place: draft.place,
  stream: draft.stream,
  seats: reading.whole("seats", draft.seats),
  opensDays: reading.whole("opensDays", draft.opensDays),
  openings: openingsOf(draft, reading),
  byTier: draft.byTier,
  offerHours: reading.needed("offerHours", draft.offerHours),
  points: reading.whole("points", draft.points),
});

/** Whether registration opens at once: then no tier can be earlier. */
export const opensAtOnce = ({ opensDays }: Draft): boolean => !opensDays.trim();

function openingsOf(draft: Draft, reading: Reading) {
  if (opensAtOnce(draft)) return [];
  return Object.entries(draft.openings)
    .map(([tier, typed]) => ({ tier, days: reading.whole(`openings.${tier}`, typed) }))
    .filter((one): one is { tier: string; days: number } => one.days !== null);
}
