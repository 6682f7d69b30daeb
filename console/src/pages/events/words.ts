import type { EventLineFragment } from "../../api/generated/events";
import type { Format, Text } from "../../i18n";
import { knownZone } from "../../ui/zones";

const MINUTE = 60_000;

/** Whether members are shown an event, or it is off, or over. */
export function stateOf({ active, startsAt, minutes }: EventLineFragment): "off" | "shown" | "over" {
  if (new Date(startsAt).getTime() + minutes * MINUTE <= Date.now()) return "over";
  return active ? "shown" : "off";
}

export const hasBegun = ({ startsAt }: EventLineFragment): boolean => new Date(startsAt) <= new Date();

/** When it begins, on the clocks of its place. */
export const startWords = ({ startsAt, timeZone }: EventLineFragment, format: Format): string =>
  `${format.moment(startsAt, knownZone(timeZone))} (${timeZone})`;

/** How long it lasts, in hours where these are whole. */
export const lengthWords = ({ minutes }: EventLineFragment, t: Text): string =>
  minutes % 60 ? t("event.minutes", { minutes }) : t("event.hours", { hours: minutes / 60 });

export const seatWords = ({ seats, figures: { taken } }: EventLineFragment, t: Text): string =>
  typeof seats === "number" ? t("event.takenOf", { taken, seats }) : t("event.taken", { taken });
