import { useFormat, useText } from "../../../i18n";
import { Figure } from "../../../ui/figures/Figure";
import { Panel } from "../../../ui/figures/Panel";
import { useCells } from "../../../ui/figures/useCells";
import type { ReportOf } from "./Report";

/** The shop without a program: where it loses customers. */
export function ShopAsItIs({ shop }: { shop: ReportOf["shop"] }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  return (
    <Panel
      title="backtest.shop"
      help="backtest.shopHelp"
      file="retention-by-quarter"
      sheet={{
        columns: [
          t("backtest.quarter"),
          t("backtest.atStart"),
          t("backtest.newCustomers"),
          t("backtest.atEnd"),
          t("backtest.lost"),
          t("overview.retention"),
        ],
        rows: shop.quarters.map((quarter) => [
          cells.text(quarter.name),
          cells.number(quarter.atStart),
          cells.number(quarter.new),
          cells.number(quarter.atEnd),
          cells.number(quarter.lost),
          cells.percent(quarter.retentionPercent),
        ]),
      }}
    >
      <dl className="wide figures">
        <Figure title="backtest.shopOrders" help={t("backtest.ofGuests", { orders: shop.guestOrders })}>
          {format.number(shop.orders)}
        </Figure>
        <Figure
          title="backtest.averageOrder"
          help={t("backtest.revenue", { money: format.money(shop.revenue) })}
        >
          {format.money(shop.averageOrder)}
        </Figure>
        <Figure
          title="backtest.repeat"
          help={t("backtest.ordersEach", { orders: format.number(shop.ordersPerCustomer) })}
        >
          {t("percent", { value: format.number(shop.repeatPercent ?? 0) })}
        </Figure>
        <Figure title="backtest.lifetimeValue" help={t("backtest.lifetimeValueHelp")}>
          {format.money(shop.lifetimeValue)}
        </Figure>
      </dl>
    </Panel>
  );
}
