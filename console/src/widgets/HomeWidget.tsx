import { useQuery as useRead } from "@tanstack/react-query";
import { HomeDocument } from "../api/generated/widgets";
import { useAsk } from "../app/session";
import { useFormat, useText } from "../i18n";
import { ConsoleLink } from "../ui/Link";
import { Permitted, Read } from "../ui/States";

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
  const read = useRead({ queryKey: ["home"], queryFn: () => ask(HomeDocument, {}) });
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
          <div>
            <ConsoleLink />
          </div>
        </div>
      )}
    </Read>
  );
}
