import { useFormat, useText } from "../../../../i18n";
import type { Draft } from "../draft";
import { oddsOf } from "../odds";

/** What the chances add up to, and what a play gives on average, as they are typed. */
export function Odds({ draft }: { draft: Draft }) {
  const t = useText();
  const format = useFormat();
  const { missing, average, returned } = oddsOf(draft);
  return (
    <div className="stack" role="status">
      {missing === 0 ? (
        <p>{t("odds.whole")}</p>
      ) : (
        <p className="note warning">
          {t(missing > 0 ? "odds.missing" : "odds.tooMuch", {
            percent: format.number(Math.abs(missing)),
            total: format.number(100 - missing),
          })}
        </p>
      )}
      <p>
        {t("odds.average", { points: format.number(average) })}
        {returned !== null && ` ${t("odds.returned", { percent: format.number(returned) })}`}
      </p>
    </div>
  );
}
