import { useFormat, useText } from "../../../i18n";
import { Panel } from "../../../ui/figures/Panel";
import { useCells } from "../../../ui/figures/useCells";
import type { ReportOf } from "./Report";

export function Months({ found }: { found: ReportOf["months"] }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  return (
    <Panel
      title="backtest.months"
      help="backtest.monthsHelp"
      file="points-by-month"
      sheet={{
        columns: [
          t("overview.month"),
          t("backtest.earned"),
          t("backtest.spent"),
          t("backtest.expired"),
          t("backtest.outstanding"),
          t("backtest.worth"),
        ],
        rows: found.map((month) => [
          cells.month(`${month.month}-01T00:00:00Z`),
          cells.number(month.pointsEarned + month.pointsBonus),
          cells.number(month.pointsRedeemed),
          cells.number(month.pointsExpired),
          cells.number(month.pointsOutstanding),
          cells.money(month.outstandingWorth),
        ]),
      }}
      chart={{
        kind: "lines",
        format: format.number,
        data: found.map((month) => ({
          label: cells.month(`${month.month}-01T00:00:00Z`).shown,
          earned: month.pointsEarned + month.pointsBonus,
          spent: month.pointsRedeemed,
          outstanding: month.pointsOutstanding,
        })),
        series: [
          { key: "outstanding", title: t("backtest.outstanding"), color: "var(--chart-3)" },
          { key: "earned", title: t("backtest.earned"), color: "var(--chart-1)" },
          { key: "spent", title: t("backtest.spent"), color: "var(--chart-2)", dashed: true },
        ],
      }}
    />
  );
}
