import { useFormat, useText } from "../../i18n";
import { Read } from "../../ui/States";
import { Panel } from "../../ui/figures/Panel";
import { orderShare, revenueShare } from "./sums";
import { useCells } from "../../ui/figures/useCells";
import { useRetention, type Customers } from "./useFigures";

export function MemberShare() {
  return (
    <Read query={useRetention()} lines={8}>
      {(months) => <Shares months={months} />}
    </Read>
  );
}

function Shares({ months }: { months: Customers[] }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  return (
    <Panel
      title="overview.shares"
      help="overview.sharesHelp"
      file="members-share"
      sheet={{
        columns: [
          t("overview.month"),
          t("overview.ordersOfMembers"),
          t("overview.orders"),
          t("overview.orderShare"),
          t("overview.revenueOfMembers", { currency: currencyOf(months) }),
          t("overview.revenue", { currency: currencyOf(months) }),
          t("overview.revenueShare"),
        ],
        rows: months.map((month) => [
          cells.month(month.from),
          cells.number(month.members.orders),
          cells.number(month.everybody.orders),
          cells.percent(orderShare([month])),
          cells.money(month.members.revenue),
          cells.money(month.everybody.revenue),
          cells.percent(revenueShare([month])),
        ]),
      }}
      chart={{
        kind: "lines",
        format: (value) => t("percent", { value: format.number(value) }),
        data: months.map((month) => ({
          label: cells.month(month.from).shown,
          orders: orderShare([month]),
          revenue: revenueShare([month]),
        })),
        series: [
          { key: "orders", title: t("overview.orderShare"), color: "var(--chart-1)" },
          { key: "revenue", title: t("overview.revenueShare"), color: "var(--chart-2)" },
        ],
      }}
    />
  );
}

/** The program's currency, where the shop has one. */
export const currencyOf = (months: Customers[]): string =>
  months.find(({ everybody }) => everybody.revenue)?.everybody.revenue?.currency ?? "";
