const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The time zones that the browser knows, by their IANA names, with `present` in any case. */
export const zonesWith = (present: string): string[] =>
  [...new Set(["UTC", present, ...Intl.supportedValuesOf("timeZone")])].sort();

/** A zone, or UTC for one that the browser does not know. */
export function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}

/** A moment as a field for date and time shows it, on the clocks of a zone; empty for none. */
export function toZone(moment: string | null | undefined, zone: string): string {
  return moment ? onClocks(new Date(moment).getTime(), zone) : "";
}

/** The moment that somebody entered on the clocks of a zone; null for none. */
export function fromZone(text: string, zone: string): string | null {
  if (!text) return null;
  const meant = Date.parse(`${text}Z`);
  // Twice: the clocks may have been changed between the first guess and what is meant.
  const guess = meant - ahead(meant, zone);
  return new Date(meant - ahead(guess, zone)).toISOString();
}

/** The same clock time so many days earlier. */
export const daysEarlier = (text: string, days: number): string =>
  new Date(Date.parse(`${text}Z`) - days * DAY).toISOString().slice(0, 16);

/** How far the clocks of a zone are ahead of UTC at a moment, in ms. */
const ahead = (at: number, zone: string): number =>
  Date.parse(`${onClocks(at, zone)}Z`) - Math.floor(at / MINUTE) * MINUTE;

function onClocks(at: number, zone: string): string {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: knownZone(zone),
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}
