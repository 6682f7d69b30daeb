import { useFormat, useText } from "../../../i18n";
import type { Backtest } from "../ShownBacktest";
import { spendingWords } from "../words";
import { Assumptions } from "./Assumptions";
import { CampaignsGave } from "./CampaignsGave";
import { Figures } from "./Figures";
import { Files } from "./Files";
import { Months } from "./Months";
import { ShopAsItIs } from "./ShopAsItIs";
import { SweepValues } from "./SweepValues";
import { TierMembers } from "./TierMembers";

export type ReportOf = NonNullable<Backtest["report"]>;

/** A report: figures, then each table with its chart and its file. */
export function Report({ backtest, report }: { backtest: Backtest; report: ReportOf }) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <p className="quiet">
        {t("backtest.about", {
          orders: report.totals.orders,
          customers: report.totals.customers,
          day: format.day(`${String(report.until)}T12:00:00Z`),
          spending: spendingWords(report.redemption, t, format),
        })}
      </p>
      {report.ordersUnread > 0 && (
        <p className="note warning">{t("backtest.unread", { orders: report.ordersUnread })}</p>
      )}
      <Figures totals={report.totals} />
      <CampaignsGave found={report.totals.campaigns} />
      <SweepValues path={backtest.sweep ?? ""} found={report.sweep} />
      <Assumptions found={report.assumptions} margin={backtest.marginPercent} />
      <Months found={report.months} />
      <TierMembers found={report.months} />
      <ShopAsItIs shop={report.shop} />
      <Files found={report.files} name={backtest.name} />
    </>
  );
}
