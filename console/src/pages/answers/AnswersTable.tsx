import type { ResponseLineFragment } from "../../api/generated/answers";
import { useFormat, useText } from "../../i18n";
import { Decided } from "../../ui/Decided";
import { DashboardLink, Link } from "../../ui/Link";
import { Member } from "../../ui/Member";
import { Replies } from "./Replies";

interface Props {
  responses: ResponseLineFragment[];
  onDone: (response: ResponseLineFragment) => void;
}

export function AnswersTable({ responses, onDone }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="wide">
        <caption className="hidden">{t("answers")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("member")}</th>
            <th scope="col">{t("survey")}</th>
            <th scope="col">{t("answers")}</th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {responses.map((response) => (
            <Row key={response.id} response={response} onDone={() => onDone(response)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ response, onDone }: { response: ResponseLineFragment; onDone: () => void }) {
  const t = useText();
  const format = useFormat();
  const { member, survey, order, answeredAt, replies } = response;
  return (
    <tr>
      <th scope="row">
        <Member member={member} />
        <div className="quiet small">{format.moment(answeredAt)}</div>
      </th>
      <td>
        <Link to={`/voice/surveys/${encodeURIComponent(survey.id)}`}>{survey.code}</Link>
        {order && (
          <div className="small">
            <DashboardLink to={`/orders/${encodeURIComponent(order.id)}`}>
              {t("order.number", { number: order.number })}
            </DashboardLink>
          </div>
        )}
      </td>
      <td>
        <Replies replies={replies} />
      </td>
      <td>
        <Standing response={response} onDone={onDone} />
      </td>
    </tr>
  );
}

/** Whether it is for staff to look after, and what they did. */
function Standing({ response, onDone }: { response: ResponseLineFragment; onDone: () => void }) {
  const t = useText();
  const { low, doneAt, doneBy, note } = response;
  if (!low) return null;
  if (doneAt) {
    return (
      <>
        <span className="chip success">{t("answer.done")}</span>
        <Decided note={note} at={doneAt} by={doneBy} />
      </>
    );
  }
  return (
    <>
      <span className="chip warning">{t("answer.low")}</span>
      <div>
        <button type="button" className="link" onClick={onDone}>
          {t("answer.markDone")}
        </button>
      </div>
    </>
  );
}
