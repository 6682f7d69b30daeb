import type { BacktestLineFragment } from "../../api/generated/backtests";
import type { Format, Text } from "../../i18n";

/** Which orders, such as "1 Jan 2025 to 31 Mar 2025": the last day is the one before `until`. */
export function periodWords({ since, until }: BacktestLineFragment, t: Text, format: Format): string {
  const from = since && format.day(since);
  const to = until && format.day(new Date(Date.parse(until) - 1).toISOString());
  if (from && to) return t("backtest.period", { from, to });
  if (from) return t("backtest.periodFrom", { from });
  return to ? t("backtest.periodTo", { to }) : t("backtest.periodAll");
}

/** How members spend, as the report calls it: never, eager, or rate= and a chance. */
export function spendingWords(redemption: string, t: Text, format: Format): string {
  if (redemption === "never" || redemption === "eager") return t(`backtest.spending.${redemption}`);
  const percent = Math.round(Number(redemption.replace("rate=", "")) * 100);
  return t("backtest.spending.rate", { percent: format.number(percent) });
}
