import type { Customers, Movements } from "./useFigures";

const sum = (values: number[]): number => values.reduce((all, one) => all + one, 0);

/** Points that members got in a month, less what was taken back. */
export const given = (month: Movements): number =>
  month.earned + month.bonus + month.adjusted + month.reversed;

/** Points that they spent, less what was given back; a positive number. */
export const spent = (month: Movements): number => -(month.redeemed + month.restored);

/** A share in per cent to one decimal; null of nothing. */
export const share = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((1000 * part) / whole) / 10 : null;

export const redemption = (months: Movements[]): number | null =>
  share(sum(months.map(spent)), sum(months.map(given)));

export const orderShare = (months: Customers[]): number | null =>
  share(
    sum(months.map(({ members }) => members.orders)),
    sum(months.map(({ everybody }) => everybody.orders)),
  );

export const revenueShare = (months: Customers[]): number | null =>
  share(
    sum(months.map(({ members }) => members.revenue?.amount ?? 0)),
    sum(months.map(({ everybody }) => everybody.revenue?.amount ?? 0)),
  );
