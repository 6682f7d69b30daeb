import type { JourneyLineFragment } from "../../../api/generated/journeys";
import { useFormat, useText } from "../../../i18n";
import { Link } from "../../../ui/Link";

const COUNTS = ["running", "finished", "exited", "heldOut"] as const;

/** How often members are where. */
export function Counts({ journey }: { journey: JourneyLineFragment }) {
  const t = useText();
  const format = useFormat();
  return (
    <section className="card stack" aria-labelledby="counts">
      <h2 id="counts">{t("members")}</h2>
      <dl className="figures two">
        {COUNTS.map((name) => (
          <div key={name}>
            <dt>{t(`journey.${name}`)}</dt>
            <dd>{format.number(journey[name])}</dd>
          </div>
        ))}
      </dl>
      <div className="small">
        <Link to={`/journeys/sent?journey=${encodeURIComponent(journey.id)}`}>
          {t("journey.itsMessages")}
        </Link>
      </div>
    </section>
  );
}
