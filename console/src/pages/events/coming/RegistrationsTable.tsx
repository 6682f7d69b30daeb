import type { RegistrationLineFragment } from "../../../api/generated/events";
import { useFormat, useText } from "../../../i18n";
import { Attendee } from "./Attendee";

interface Props {
  registrations: RegistrationLineFragment[];
  onCame: (registration: RegistrationLineFragment) => void;
}

export function RegistrationsTable({ registrations, onCame }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("event.coming")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("member")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("registration.askedAt")}</th>
            <th scope="col">{t("seat.CAME")}</th>
          </tr>
        </thead>
        <tbody>
          {registrations.map((registration) => (
            <Row key={registration.id} registration={registration} onCame={() => onCame(registration)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ registration, onCame }: { registration: RegistrationLineFragment; onCame: () => void }) {
  const t = useText();
  const format = useFormat();
  const { member, state, waitingPosition, offeredUntil, askedAt, cameAt } = registration;
  return (
    <tr>
      <th scope="row">
        <Attendee member={member} />
      </th>
      <td>
        <span className={state === "CAME" ? "chip success" : "chip"}>{t(`seat.${state}`)}</span>
        {typeof waitingPosition === "number" && (
          <div className="quiet small">{t("registration.position", { position: waitingPosition })}</div>
        )}
        {offeredUntil && (
          <div className="quiet small">
            {t("registration.offeredUntil", { moment: format.moment(offeredUntil) })}
          </div>
        )}
      </td>
      <td className="quiet">{format.moment(askedAt)}</td>
      <td>
        {cameAt && <span className="quiet">{format.moment(cameAt)}</span>}
        {state === "SEAT" && member?.user && (
          <button
            type="button"
            className="link"
            aria-label={t("registration.cameNamed", { name: member.user.email })}
            onClick={onCame}
          >
            {t("registration.came")}
          </button>
        )}
      </td>
    </tr>
  );
}
