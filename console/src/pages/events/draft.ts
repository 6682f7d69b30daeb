import type { EventWholeFragment } from "../../api/generated/events";
import type { LanguageCodeEnum } from "../../api/generated/schema";
import { asTyped } from "../../ui/forms/reading";
import type { Part as FormPart } from "../../ui/forms/useForm";
import { localZone } from "../../ui/moments";
import { toZone } from "../../ui/zones";

export interface Translated {
  language: LanguageCodeEnum;
  title: string;
  description: string;
}

/** An event as the form has it: numbers as they are typed, its start on the clocks of its own zone. */
export interface Draft {
  code: string;
  title: string;
  description: string;
  translations: Translated[];
  channels: string[];
  startsAt: string;
  timeZone: string;
  minutes: string;
  place: string;
  stream: string;
  seats: string;
  opensDays: string;
  /** Days by the tier's ID. */
  openings: Record<string, string>;
  byTier: boolean;
  offerHours: string;
  points: string;
}

export type Part = FormPart<Draft>;

export const empty = (): Draft => ({
  code: "",
  title: "",
  description: "",
  translations: [],
  channels: [],
  startsAt: "",
  timeZone: localZone(),
  minutes: "120",
  place: "",
  stream: "",
  seats: "",
  opensDays: "",
  openings: {},
  byTier: false,
  offerHours: "48",
  points: "",
});

export const draftOf = (event: EventWholeFragment): Draft => ({
  code: event.code,
  title: event.title,
  description: event.description ?? "",
  translations: event.translations.map(({ language, title, description }) => ({
    language,
    title,
    description: description ?? "",
  })),
  channels: event.channels?.map(({ id }) => id) ?? [],
  startsAt: toZone(event.startsAt, event.timeZone),
  timeZone: event.timeZone,
  minutes: asTyped(event.minutes),
  place: event.place,
  stream: event.stream ?? "",
  seats: asTyped(event.seats),
  opensDays: asTyped(event.opensDays),
  openings: Object.fromEntries(event.openings.map(({ tier, days }) => [tier.id, asTyped(days)])),
  byTier: event.byTier,
  offerHours: asTyped(event.offerHours),
  points: asTyped(event.points),
});
