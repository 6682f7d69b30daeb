import type { EventLineFragment } from "../../../api/generated/events";
import { useFormat, useText } from "../../../i18n";
import { Link } from "../../../ui/Link";
import { EventChip } from "../EventChip";
import { lengthWords, seatWords, startWords } from "../words";

export function EventsTable({ events }: { events: EventLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("events")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("event")}</th>
            <th scope="col">{t("event.when")}</th>
            <th scope="col">{t("event.place")}</th>
            <th scope="col" className="number">
              {t("event.seats")}
            </th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Row key={event.id} event={event} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ event }: { event: EventLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { waiting } = event.figures;
  return (
    <tr>
      <th scope="row">
        <Link to={`/friends/events/${encodeURIComponent(event.id)}`}>{event.title}</Link>
        <div className="quiet small">{event.code}</div>
      </th>
      <td>
        {startWords(event, format)}
        <div className="quiet small">{lengthWords(event, t)}</div>
      </td>
      <td>{event.place}</td>
      <td className="number">
        {seatWords(event, t)}
        {waiting > 0 && <div className="quiet small">{t("event.waiting", { waiting })}</div>}
      </td>
      <td>
        <EventChip event={event} />
      </td>
    </tr>
  );
}
