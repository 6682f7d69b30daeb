import { useText } from "../../../i18n";
import { Panel } from "../../../ui/figures/Panel";
import { useCells } from "../../../ui/figures/useCells";
import type { ReportOf } from "./Report";

export function CampaignsGave({ found }: { found: ReportOf["totals"]["campaigns"] }) {
  const t = useText();
  const cells = useCells();
  if (!found.length) return null;
  return (
    <Panel
      title="backtest.campaigns"
      help="backtest.campaignsHelp"
      file="campaigns"
      sheet={{
        columns: [t("campaign"), t("backtest.ordersCount"), t("points"), t("backtest.worth")],
        rows: found.map(({ code, orders, points, worth }) => [
          cells.text(code),
          cells.number(orders),
          cells.number(points),
          cells.money(worth),
        ]),
      }}
    />
  );
}
