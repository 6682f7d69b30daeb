import { useFormat, useText } from "../../../i18n";
import { Figure } from "../../../ui/figures/Figure";
import { Read } from "../../../ui/States";
import { useMoment, useOwed, useParts } from "./useOwed";

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
  const t = useText();
  const format = useFormat();
  return (
    <Read query={useParts()} lines={2}>
      {(parts) => (
        <>
          <Figure title="books.expected" help={t("books.expectedHelp")}>
            {t("points.count", { points: Math.round(parts?.expectedPoints ?? 0) })}
          </Figure>
          <Figure title="books.breakage" help={t("books.breakageHelp")}>
            {parts?.breakagePercent == null
              ? t("overview.unknown")
              : t("percent", { value: format.number(parts.breakagePercent) })}
          </Figure>
        </>
      )}
    </Read>
  );
}
