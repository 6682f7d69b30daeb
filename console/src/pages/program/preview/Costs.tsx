import { useFormat, useText } from "../../../i18n";
import type { Found } from "./Preview";

/** What a change costs in a year, and what it makes of the points that are outstanding. */
export function Costs({ found: { cost, outstanding, outstandingThen } }: { found: Found }) {
  const t = useText();
  const format = useFormat();
  const isFree = !cost.points && !cost.worth?.amount && !cost.discounts?.amount;
  const isOwed = JSON.stringify(outstanding) !== JSON.stringify(outstandingThen);
  return (
    <>
      {isFree ? (
        <p className="quiet">{t("preview.free")}</p>
      ) : (
        <dl className="figures">
          <div>
            <dt>{t("preview.points")}</dt>
            <dd>
              {t("points.signed", { points: cost.points, signed: format.change(cost.points) })}
              {cost.worth && <small>{t("worth", { money: format.signed(cost.worth) })}</small>}
            </dd>
          </div>
          {cost.discounts && (
            <div>
              <dt>{t("preview.discounts")}</dt>
              <dd>{format.signed(cost.discounts)}</dd>
            </div>
          )}
        </dl>
      )}
      {isOwed && (
        <p>{t("preview.owed", { now: format.either(outstanding), then: format.either(outstandingThen) })}</p>
      )}
      <p className="quiet small">{t("preview.estimate")}</p>
    </>
  );
}
