import { useQuery as useRead } from "@tanstack/react-query";
import { OrderLoyaltyDocument, type OrderLoyaltyQuery } from "../api/generated/widgets";
import { useAsk } from "../app/session";
import { widgetParameter } from "../app/Widget";
import { useFormat, useLanguageCode, useText } from "../i18n";
import { ConsoleLink } from "../ui/Link";
import { Loading, Permitted, Read } from "../ui/States";
import { Entries } from "./Entries";

export default function OrderWidget() {
  const id = widgetParameter("orderId");
  return <Permitted to="MANAGE_ORDERS">{id ? <Order id={id} /> : <Loading lines={3} />}</Permitted>;
}

function Order({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const language = useLanguageCode();
  const read = useRead({
    queryKey: ["order", id, language],
    queryFn: () => ask(OrderLoyaltyDocument, { id, language }),
  });
  return (
    <Read query={read} lines={3}>
      {({ order }) =>
        order?.loyalty ? (
          <div className="stack">
            <Points loyalty={order.loyalty} />
            {order.user && (
              <div>
                {/* This frame may not change customers: their own page does. */}
                <ConsoleLink to={`/members/${encodeURIComponent(order.user.id)}?open=give`}>
                  {t("gift.give")}
                </ConsoleLink>
              </div>
            )}
          </div>
        ) : (
          <p className="quiet">{t("widget.noOrder")}</p>
        )
      }
    </Read>
  );
}

type Loyalty = NonNullable<NonNullable<OrderLoyaltyQuery["order"]>["loyalty"]>;

function Points({ loyalty }: { loyalty: Loyalty }) {
  const t = useText();
  const format = useFormat();
  const {
    pointsEarned,
    pointsExpected,
    pointsPending,
    pointsRedeemed,
    redemptionAmount,
    tier,
    transactions,
  } = loyalty;
  return (
    <div className="stack">
      <dl className="figures">
        <div>
          <dt>{t("order.earned")}</dt>
          <dd>{t("points.count", { points: pointsEarned })}</dd>
          {pointsExpected > 0 && <dd className="small">{t("order.expected", { points: pointsExpected })}</dd>}
          {pointsPending > 0 && <dd className="small">{t("order.pending", { points: pointsPending })}</dd>}
        </div>
        <div>
          <dt>{t("order.spent")}</dt>
          <dd>{t("points.count", { points: pointsRedeemed })}</dd>
          {pointsRedeemed > 0 && (
            <dd className="small">{t("worth", { money: format.money(redemptionAmount) })}</dd>
          )}
        </div>
      </dl>
      {tier && <p className="quiet">{t("order.tier", { tier: tier.name })}</p>}
      <Why steps={loyalty.earning} />
      {transactions.length > 0 && <Entries entries={transactions} />}
    </div>
  );
}

/** What adds up to what the order earns. */
function Why({ steps }: { steps: Loyalty["earning"] }) {
  const t = useText();
  const format = useFormat();
  if (!steps.length) return null;
  return (
    <details open>
      <summary>{t("order.why")}</summary>
      <ul className="plain">
        {steps.map(({ points, text }, place) => (
          <li key={place}>
            <span>{text}</span>
            <span className="number">{format.change(points)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
