import { useQuery as useRead } from "@tanstack/react-query";
import { useAsk, useSession } from "../app/session";
import { appOf } from "../dashboard/token";
import { useFormat, useText } from "../i18n";
import { DashboardLink } from "../ui/Link";
import { Permitted, Read } from "../ui/States";
import { HOME } from "./queries";

export default function HomeWidget() {
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <Outstanding />
    </Permitted>
  );
}

function Outstanding() {
  const t = useText();
  const format = useFormat();
  const ask = useAsk();
  const app = appOf(useSession().token);
  const read = useRead({ queryKey: ["home"], queryFn: () => ask(HOME, {}) });
  return (
    <Read query={read} lines={3}>
      {({ loyaltyLiability: owed }) => (
        <div className="stack">
          <dl className="figures">
            <div>
              <dt>{t("members")}</dt>
              <dd>{format.number(owed?.members ?? 0)}</dd>
            </div>
            <div>
              <dt>{t("outstanding")}</dt>
              <dd>{t("points.count", { points: owed?.pointsOutstanding ?? 0 })}</dd>
              <dd className="small">{t("worth", { money: format.either(owed?.values ?? []) })}</dd>
            </div>
          </dl>
          {app && (
            <div>
              <DashboardLink to={`/extensions/app/${encodeURIComponent(app)}`}>
                {t("widget.open")}
              </DashboardLink>
            </div>
          )}
        </div>
      )}
    </Read>
  );
}
