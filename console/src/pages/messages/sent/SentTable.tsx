import type { SentLineFragment } from "../../../api/generated/messages";
import { useFormat, useText } from "../../../i18n";
import { Link } from "../../../ui/Link";
import { templateName } from "../../../ui/told/names";
import { SentChip } from "../../../ui/told/SentChip";

interface Props {
  messages: SentLineFragment[];
  onRetry: (message: SentLineFragment) => void;
}

export function SentTable({ messages, onRetry }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("sent")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("template")}</th>
            <th scope="col">{t("member")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("sent.due")}</th>
            <th scope="col">
              <span className="hidden">{t("sent.again")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {messages.map((message) => (
            <Row key={message.id} message={message} onRetry={() => onRetry(message)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ message, onRetry }: { message: SentLineFragment; onRetry: () => void }) {
  const t = useText();
  const format = useFormat();
  const { template, journey, member, state, reason } = message;
  return (
    <tr>
      <th scope="row">
        {template ? templateName(template.code, t) : t("template.gone")}
        {journey && (
          <div className="small">
            <Link to={`/journeys/${encodeURIComponent(journey.id)}`}>{journey.name}</Link>
          </div>
        )}
      </th>
      <td>
        {member ? (
          <Link to={`/members/${encodeURIComponent(member.id)}`}>
            {member.user?.email ?? t("member.gone")}
          </Link>
        ) : (
          t("member.gone")
        )}
      </td>
      <td>
        <SentChip state={state} />
        {reason && <div className="quiet small">{reason}</div>}
      </td>
      <td className="quiet">
        {format.moment(message.dueAt)}
        {message.sentAt && (
          <div className="small">{t("sent.at", { moment: format.moment(message.sentAt) })}</div>
        )}
      </td>
      <td className="number">
        {(state === "FAILED" || state === "UNCERTAIN") && (
          <button type="button" className="link" onClick={onRetry}>
            {t("sent.again")}
          </button>
        )}
      </td>
    </tr>
  );
}
