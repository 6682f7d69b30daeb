import { useFormat, useText } from "../../i18n";
import { Figure } from "../../ui/figures/Figure";
import { Read } from "../../ui/States";
import { orderShare, redemption, revenueShare } from "./sums";
import { useMovements, useRetention, useStanding } from "./useFigures";

export function Figures() {
  const t = useText();
  return (
    <section className="card stack" aria-label={t("overview.figures")}>
      <Owed />
      <OfPeriod />
    </section>
  );
}

/** What holds now, of the whole program. */
function Owed() {
  const t = useText();
  const format = useFormat();
  return (
    <Read query={useStanding()} lines={2}>
      {({ loyaltyLiability: owed }) => (
        <dl className="wide figures">
          <Figure title="members" help={t("overview.now")}>
            {format.number(owed?.members ?? 0)}
          </Figure>
          <Figure
            title="overview.outstanding"
            help={t("worth", { money: format.either(owed?.values ?? []) })}
          >
            {t("points.count", { points: owed?.pointsOutstanding ?? 0 })}
          </Figure>
        </dl>
      )}
    </Read>
  );
}

/** What the period and channel that are chosen say. */
function OfPeriod() {
  const t = useText();
  const movements = useMovements();
  const retention = useRetention();
  return (
    <dl className="wide figures">
      <Read query={movements} lines={2}>
        {(months) => (
          <Figure title="overview.redemption" help={t("overview.redemptionHelp")}>
            <Percent value={redemption(months)} />
          </Figure>
        )}
      </Read>
      <Read query={retention} lines={2}>
        {(months) => (
          <>
            <Figure title="overview.orderShare" help={t("overview.ofPeriod")}>
              <Percent value={orderShare(months)} />
            </Figure>
            <Figure title="overview.revenueShare" help={t("overview.ofPeriod")}>
              <Percent value={revenueShare(months)} />
            </Figure>
          </>
        )}
      </Read>
    </dl>
  );
}

function Percent({ value }: { value: number | null }) {
  const t = useText();
  const format = useFormat();
  return value === null ? t("overview.unknown") : t("percent", { value: format.number(value) });
}
