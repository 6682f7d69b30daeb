import type { AmbassadorLineFragment } from "../../../api/generated/ambassadors";
import { useFormat, useText } from "../../../i18n";
import { Link } from "../../../ui/Link";
import { nameOf } from "../../../ui/names";
import { Answers } from "../Answers";
import { conditionWords, worthWords } from "../words";
import type { Step } from "./AmbassadorList";
import { Standing } from "./Standing";
import { Steps } from "./Steps";

interface Props {
  ambassadors: AmbassadorLineFragment[];
  onStep: (step: Step) => void;
}

export function AmbassadorsTable({ ambassadors, onStep }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="wide">
        <caption className="hidden">{t("ambassadors")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("member")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("ambassador.conditions")}</th>
            <th scope="col">{t("ambassador.brought")}</th>
            <th scope="col">
              <span className="hidden">{t("referral.decide")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ambassadors.map((ambassador) => (
            <Row key={ambassador.id} ambassador={ambassador} onStep={onStep} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  ambassador: AmbassadorLineFragment;
  onStep: Props["onStep"];
}

function Row({ ambassador, onStep }: RowProps) {
  const t = useText();
  const format = useFormat();
  const { acceptedAt, endsAt } = ambassador;
  return (
    <tr>
      <th scope="row">
        <Member ambassador={ambassador} />
      </th>
      <td>
        <Standing ambassador={ambassador} />
      </td>
      <td>
        {conditionWords(ambassador, t, format).map((words) => (
          <div key={words}>{words}</div>
        ))}
        {acceptedAt && endsAt && (
          <div className="quiet small">
            {t("books.span", { from: format.day(acceptedAt), to: format.day(endsAt) })}
          </div>
        )}
      </td>
      <td>{acceptedAt && <Brought ambassador={ambassador} />}</td>
      <td>
        <Steps ambassador={ambassador} onStep={(kind) => onStep({ ambassador, kind })} />
      </td>
    </tr>
  );
}

function Member({ ambassador: { member, answers } }: { ambassador: AmbassadorLineFragment }) {
  const t = useText();
  if (!member) return <>{t("referral.gone")}</>;
  const name = nameOf(member.user);
  const email = member.user?.email ?? t("member.gone");
  return (
    <>
      <Link to={`/members/${encodeURIComponent(member.id)}`}>{name || email}</Link>
      {name && <div className="quiet small">{email}</div>}
      <div className="small">{t("ambassador.code", { code: member.referral.code })}</div>
      {answers.length > 0 && (
        <details className="small">
          <summary>{t("ambassador.answers")}</summary>
          <Answers answers={answers} />
        </details>
      )}
    </>
  );
}

function Brought({ ambassador: { brought } }: { ambassador: AmbassadorLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { friends, orders, points } = brought;
  return (
    <>
      <div>{t("ambassador.earned", { points })}</div>
      <div className="quiet small">{t("ambassador.orders", { orders, friends })}</div>
      {orders > 0 && <div className="quiet small">{worthWords(brought, t, format)}</div>}
    </>
  );
}
