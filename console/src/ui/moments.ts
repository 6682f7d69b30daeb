/** A moment as a field for date and time shows it, on the clocks of the browser; empty for none. */
export function toLocal(moment: string | null | undefined): string {
  if (!moment) return "";
  const date = new Date(moment);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The moment that somebody entered on the clocks of the browser; null for none. */
export const fromLocal = (text: string): string | null => (text ? new Date(text).toISOString() : null);

/** The time zone of those clocks, such as Europe/Warsaw. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
