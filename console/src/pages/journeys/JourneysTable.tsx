import type { JourneyLineFragment } from "../../api/generated/journeys";
import { useFormat, useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Brought } from "./measured/Brought";
import { OnChip } from "./OnChip";
import { stepWords, triggerWords } from "./words";

/** So many steps of a journey stand in its row. */
const SHOWN = 4;

export function JourneysTable({ journeys }: { journeys: JourneyLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("journeys")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("journey")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("journey.trigger")}</th>
            <th scope="col">{t("journey.steps")}</th>
            <th scope="col" className="number">
              {t("journey.running")}
            </th>
            <th scope="col">{t("effect")}</th>
          </tr>
        </thead>
        <tbody>
          {journeys.map((journey) => (
            <Row key={journey.id} journey={journey} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ journey }: { journey: JourneyLineFragment }) {
  const t = useText();
  const format = useFormat();
  const were = journey.finished + journey.exited;
  return (
    <tr>
      <th scope="row">
        <Link to={`/journeys/${encodeURIComponent(journey.id)}`}>{journey.name}</Link>
        <div className="quiet small">{journey.code}</div>
      </th>
      <td>
        <OnChip active={journey.active} />
      </td>
      <td>{triggerWords(journey, t)}</td>
      <td>
        {journey.steps.slice(0, SHOWN).map((step, place) => (
          <div key={place}>{stepWords(step, t, format)}</div>
        ))}
        {journey.steps.length > SHOWN && (
          <div className="quiet small">{t("journey.moreSteps", { count: journey.steps.length - SHOWN })}</div>
        )}
      </td>
      <td className="number">
        {format.number(journey.running)}
        {were > 0 && <div className="quiet small">{t("journey.were", { count: were })}</div>}
      </td>
      <td>{journey.heldOut > 0 ? <Brought id={journey.id} /> : <span className="quiet">–</span>}</td>
    </tr>
  );
}
