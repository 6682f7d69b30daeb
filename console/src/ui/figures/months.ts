/** The middle of the month so many months before: it is in that month in every time zone. */
export function monthsBefore(moment: string, months: number): string {
  const date = new Date(moment);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 15)).toISOString();
}

/** The end of the hour: every part of a page asks for the same moment, so that it is asked once. */
export const thisHour = (): string => new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000).toISOString();
