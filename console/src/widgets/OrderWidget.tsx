import { useQuery as useRead } from "@tanstack/react-query";
import { OrderLoyaltyDocument, type OrderLoyaltyQuery } from "../api/generated/graphql";
import { useAsk } from "../app/session";
import { widgetParameter } from "../app/Widget";
import { useFormat, useText } from "../i18n";
import { Loading, Permitted, Read } from "../ui/States";
import { Entries } from "./Entries";

export default function OrderWidget() {
  const id = widgetParameter("orderId");
  return <Permitted to="MANAGE_ORDERS">{id ? <Order id={id} /> : <Loading lines={3} />}</Permitted>;
}

function Order({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["order", id], queryFn: () => ask(OrderLoyaltyDocument, { id }) });
  return (
    <Read query={read} lines={3}>
      {({ order }) =>
        order?.loyalty ? <Points loyalty={order.loyalty} /> : <p className="quiet">{t("widget.noOrder")}</p>
      }
    </Read>
  );
}

function Points({ loyalty }: { loyalty: NonNullable<NonNullable<OrderLoyaltyQuery["order"]>["loyalty"]> }) {
  const t = useText();
  const format = useFormat();
  const { pointsEarned, pointsPending, pointsRedeemed, redemptionAmount, tier, transactions } = loyalty;
  return (
    <div className="stack">
      <dl className="figures">
        <div>
          <dt>{t("order.earned")}</dt>
          <dd>{t("points.count", { points: pointsEarned })}</dd>
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
      {transactions.length > 0 && <Entries entries={transactions} />}
    </div>
  );
}
