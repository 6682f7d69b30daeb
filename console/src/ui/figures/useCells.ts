import { useIntl } from "react-intl";
import { useFormat, useText } from "../../i18n";
import type { Cell } from "./sheet";

type Money = { amount: number; currency: string } | null | undefined;

/** How cells of a table are made; nothing where there is nothing to divide by. */
export function useCells() {
  const t = useText();
  const format = useFormat();
  const intl = useIntl();
  const unknown: Cell = { shown: t("overview.unknown"), raw: null };
  return {
    text: (text: string): Cell => ({ shown: text, raw: text }),
    number: (value: number): Cell => ({ shown: format.number(value), raw: value }),
    percent: (value: number | null | undefined): Cell =>
      value === null || value === undefined
        ? unknown
        : { shown: t("percent", { value: format.number(value) }), raw: value },
    money: (value: Money): Cell => (value ? { shown: format.money(value), raw: value.amount } : unknown),
    /** The month that begins then, by whatever clocks: two weeks later it is that month everywhere. */
    month: (from: string): Cell => {
      const within = new Date(new Date(from).getTime() + 14 * 86_400_000);
      const shown = intl.formatDate(within, { month: "short", year: "numeric", timeZone: "UTC" });
      return { shown, raw: within.toISOString().slice(0, 7) };
    },
  };
}
