import { useFormat, useText } from "../../../i18n";
import { Panel } from "../../../ui/figures/Panel";
import { useCells } from "../../../ui/figures/useCells";
import type { ReportOf } from "./Report";

/** What each number comes to that was tried in one place of the program. */
export function SweepValues({ path, found }: { path: string; found: ReportOf["sweep"] }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  if (!found.length) return null;
  return (
    <Panel
      title="backtest.sweep"
      help="backtest.sweepHelp"
      file="sweep"
      sheet={{
        columns: [
          path.split("=")[0]!,
          t("backtest.aboveLowest"),
          t("backtest.earnedPoints"),
          t("backtest.cost"),
          t("backtest.costShare"),
          t("backtest.liability"),
        ],
        rows: found.map(({ value, totals }) => [
          cells.number(value),
          cells.number(totals.membersAboveLowest),
          cells.number(totals.pointsEarned),
          cells.money(totals.cost),
          cells.percent(totals.costPercent),
          cells.money(totals.liability),
        ]),
      }}
      chart={{
        kind: "lines",
        format: (value) => t("percent", { value: format.number(value) }),
        data: found.map(({ value, totals }) => ({
          label: format.number(value),
          cost: totals.costPercent ?? null,
        })),
        series: [{ key: "cost", title: t("backtest.costShare"), color: "var(--chart-1)" }],
      }}
    />
  );
}
