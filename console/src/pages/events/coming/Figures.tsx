import type { EventWholeFragment } from "../../../api/generated/events";
import { useText } from "../../../i18n";
import { seatWords } from "../words";

export function Figures({ event }: { event: EventWholeFragment }) {
  const t = useText();
  const { came, waiting, cancelled } = event.figures;
  return (
    <dl className="card figures">
      <div>
        <dt>{t("event.seats")}</dt>
        <dd>{seatWords(event, t)}</dd>
      </div>
      <div>
        <dt>{t("seat.CAME")}</dt>
        <dd>{t("members.count", { count: came })}</dd>
      </div>
      <div>
        <dt>{t("seat.WAITING")}</dt>
        <dd>{t("members.count", { count: waiting })}</dd>
      </div>
      <div>
        <dt>{t("seat.CANCELLED")}</dt>
        <dd>{t("members.count", { count: cancelled })}</dd>
      </div>
      <div>
        <dt>{t("event.points")}</dt>
        <dd>{t("points.count", { points: event.points ?? 0 })}</dd>
      </div>
    </dl>
  );
}
