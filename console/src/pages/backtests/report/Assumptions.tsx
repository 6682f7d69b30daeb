import { useFormat, useText } from "../../../i18n";
import { Panel } from "../../../ui/figures/Panel";
import { useCells } from "../../../ui/figures/useCells";
import { spendingWords } from "../words";
import type { ReportOf } from "./Report";

/** Past orders cannot tell how members would have spent points: a low, a middle and a high assumption. */
export function Assumptions({ found, margin }: { found: ReportOf["assumptions"]; margin: number }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  return (
    <Panel
      title="backtest.assumptions"
      help="backtest.assumptionsHelp"
      file="assumptions"
      sheet={{
        columns: [
          t("backtest.spending"),
          t("backtest.spentPoints"),
          t("backtest.expiredPoints"),
          t("backtest.cost"),
          t("backtest.costShare"),
          t("backtest.liability"),
          t("backtest.uplift"),
        ],
        rows: found.map(({ redemption, totals, upliftPercent }) => [
          cells.text(spendingWords(redemption, t, format)),
          cells.number(totals.pointsRedeemed),
          cells.number(totals.pointsExpired),
          cells.money(totals.cost),
          cells.percent(totals.costPercent),
          cells.money(totals.liability),
          cells.percent(upliftPercent),
        ]),
      }}
    >
      <p className="small">{t("backtest.upliftHelp", { percent: format.number(margin) })}</p>
    </Panel>
  );
}
