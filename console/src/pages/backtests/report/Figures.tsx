import { useFormat, useText } from "../../../i18n";
import { Figure } from "../../../ui/figures/Figure";
import type { ReportOf } from "./Report";

export function Figures({ totals }: { totals: ReportOf["totals"] }) {
  const t = useText();
  const format = useFormat();
  const percent = (value: number | null | undefined) =>
    value == null ? t("overview.unknown") : t("percent", { value: format.number(value) });
  const points = (value: number) => t("points.count", { points: value });
  return (
    <section className="card stack" aria-label={t("backtest.figures")}>
      <dl className="wide figures">
        <Figure
          title="backtest.cost"
          help={t("backtest.ofRevenue", {
            percent: percent(totals.costPercent),
            revenue: format.money(totals.revenue),
          })}
        >
          {format.money(totals.cost)}
        </Figure>
        <Figure title="backtest.liability" help={points(totals.pointsOutstanding)}>
          {format.money(totals.liability)}
        </Figure>
        <Figure
          title="backtest.aboveLowest"
          help={t("backtest.ofCustomers", { customers: totals.customers })}
        >
          {format.number(totals.membersAboveLowest)}
        </Figure>
        <Figure title="backtest.breakage" help={t("backtest.breakageHelp")}>
          {percent(totals.breakagePercent)}
        </Figure>
      </dl>
      <dl className="wide figures">
        <Figure
          title="backtest.earned"
          help={totals.pointsBonus ? t("backtest.forJoining", { points: totals.pointsBonus }) : ""}
        >
          {points(totals.pointsEarned)}
        </Figure>
        <Figure
          title="backtest.spent"
          help={t("backtest.offPrices", { money: format.money(totals.costOfPoints) })}
        >
          {points(totals.pointsRedeemed)}
        </Figure>
        <Figure title="backtest.expired" help="">
          {points(totals.pointsExpired)}
        </Figure>
        <Figure
          title="backtest.discounts"
          help={t("backtest.onOrders", { percent: percent(totals.discountedPercent) })}
        >
          {format.money(totals.costOfDiscounts)}
        </Figure>
        <Figure
          title="backtest.delivery"
          help={t("backtest.onOrders", { percent: percent(totals.deliveryPercent) })}
        >
          {format.money(totals.costOfDelivery)}
        </Figure>
      </dl>
    </section>
  );
}
