import { useQuery as useRead } from "@tanstack/react-query";
import {
  AmbassadorStatementDocument,
  type AmbassadorLineFragment,
  type AmbassadorStatementQuery,
} from "../../../api/generated/ambassadors";
import { useAsk } from "../../../app/session";
import { useFormat, useText } from "../../../i18n";
import { Dialog } from "../../../ui/Dialog";
import { monthsBefore } from "../../../ui/figures/months";
import { useCells } from "../../../ui/figures/useCells";
import { Read } from "../../../ui/States";
import { shownName, worthWords } from "../words";

type Month = NonNullable<
  NonNullable<AmbassadorStatementQuery["loyaltyMember"]>["ambassador"]
>["statement"][number];

const MONTHS = 12;
const dayOf = (moment: string) => moment.slice(0, 10);

/** What friends' orders gave the member, month by month: what the member sees too. */
export function StatementDialog({
  ambassador,
  onClose,
}: {
  ambassador: AmbassadorLineFragment;
  onClose: () => void;
}) {
  const t = useText();
  const ask = useAsk();
  const now = new Date().toISOString();
  const user = ambassador.member?.user?.id ?? "";
  const variables = { user, from: dayOf(monthsBefore(now, MONTHS - 1)), to: dayOf(monthsBefore(now, 0)) };
  const read = useRead({
    queryKey: ["ambassadorStatement", variables],
    queryFn: () => ask(AmbassadorStatementDocument, variables),
    enabled: Boolean(user),
  });
  return (
    <Dialog
      title={`${t("ambassador.statement")}: ${shownName(ambassador)}`}
      action={t("close")}
      onSubmit={onClose}
      onClose={onClose}
    >
      <p className="quiet small">{t("ambassador.statementHelp", { months: MONTHS })}</p>
      <Read query={read} lines={4}>
        {({ loyaltyMember }) => (
          <Months
            months={[...(loyaltyMember?.ambassador?.statement ?? [])].reverse()}
            currency={ambassador.brought.currency ?? null}
          />
        )}
      </Read>
    </Dialog>
  );
}

function Months({ months, currency }: { months: readonly Month[]; currency: string | null }) {
  const t = useText();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t("ambassador.statement")}>
      <table className="tight">
        <caption className="hidden">{t("ambassador.statement")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("ambassador.month")}</th>
            <th scope="col">{t("ambassador.given")}</th>
            <th scope="col">{t("ambassador.takenBack")}</th>
            <th scope="col" className="number">
              {t("ambassador.closing")}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <Line key={String(month.month)} month={month} currency={currency} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ month, currency }: { month: Month; currency: string | null }) {
  const t = useText();
  const format = useFormat();
  const cells = useCells();
  const worth = (value: number) => worthWords({ value, currency }, t, format);
  return (
    <tr>
      <th scope="row">{cells.month(`${String(month.month)}T00:00:00Z`).shown}</th>
      <td>
        <Moved points={month.pointsGiven} orders={month.orders} worth={worth(month.value)} />
      </td>
      <td>
        <Moved
          points={month.pointsTakenBack}
          orders={month.ordersTakenBack}
          worth={worth(month.valueTakenBack)}
        />
      </td>
      <td className="number">{t("points.count", { points: month.closing })}</td>
    </tr>
  );
}

function Moved({ points, orders, worth }: { points: number; orders: number; worth: string }) {
  const t = useText();
  return (
    <>
      {t("points.count", { points })}
      {orders > 0 && <div className="quiet small">{t("ambassador.ordersWorth", { orders, worth })}</div>}
    </>
  );
}
