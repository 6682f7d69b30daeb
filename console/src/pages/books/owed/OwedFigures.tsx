import { useFormat, useText } from "../../../i18n";
import { Figure } from "../../../ui/figures/Figure";
import { Read } from "../../../ui/States";
import { useMoment, useOwed, useParts, type Parts } from "./useOwed";

export function OwedFigures() {
  const t = useText();
  return (
    <section className="card" aria-label={t("books.owed")}>
      <dl className="wide figures">
        <Owed />
        <Expected />
      </dl>
    </section>
  );
}

function Owed() {
  const t = useText();
  const format = useFormat();
  const { at } = useMoment();
  return (
    <Read query={useOwed()} lines={2}>
      {(owed) => (
        <>
          <Figure
            title="overview.outstanding"
            help={t("worth", { money: format.either(owed?.values ?? []) })}
          >
            {t("points.count", { points: owed?.pointsOutstanding ?? 0 })}
          </Figure>
          <Figure title="members" help={at ? format.moment(at) : t("overview.now")}>
            {format.number(owed?.members ?? 0)}
          </Figure>
        </>
      )}
    </Read>
  );
}

function Expected() {
  return (
    <Read query={useParts()} lines={2}>
      {(parts) => parts && <Forecast parts={parts} />}
    </Read>
  );
}

/** Where nobody has spent a point yet the estimate is that nobody will: that is no forecast. */
function Forecast({ parts: { expectedPoints, breakagePercent } }: { parts: Parts }) {
  const t = useText();
  const format = useFormat();
  const isKnown = expectedPoints > 0 && breakagePercent != null;
  const [expected, breakage] = isKnown
    ? [
        t("points.count", { points: Math.round(expectedPoints) }),
        t("percent", { value: format.number(breakagePercent) }),
      ]
    : [t("overview.unknown"), t("overview.unknown")];
  return (
    <>
      <Figure title="books.expected" help={t(isKnown ? "books.expectedHelp" : "books.tooEarly")}>
        {expected}
      </Figure>
      <Figure title="books.breakage" help={t("books.breakageHelp")}>
        {breakage}
      </Figure>
    </>
  );
}
