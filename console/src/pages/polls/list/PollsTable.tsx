import type { PollLineFragment } from "../../../api/generated/polls";
import { useFormat, useText } from "../../../i18n";
import { Link } from "../../../ui/Link";
import { PollChip } from "../PollChip";
import { closingWords, prizeWords } from "../words";

export function PollsTable({ polls }: { polls: PollLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("polls")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("poll")}</th>
            <th scope="col">{t("poll.closing")}</th>
            <th scope="col">{t("poll.gives")}</th>
            <th scope="col" className="number">
              {t("votes")}
            </th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {polls.map((poll) => (
            <Row key={poll.id} poll={poll} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ poll }: { poll: PollLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { id, question, code, points, voters, entriesWaiting } = poll;
  return (
    <tr>
      <th scope="row">
        <Link to={`/voice/polls/${encodeURIComponent(id)}`}>{question}</Link>
        <div className="quiet small">{code}</div>
      </th>
      <td>{closingWords(poll, t, format)}</td>
      <td>
        {points ? t("poll.forVoting", { points }) : null}
        <div>{prizeWords(poll, t)}</div>
      </td>
      <td className="number">
        {t("votes.count", { count: voters })}
        {entriesWaiting > 0 && (
          <div className="small">
            <Link to={`/voice/polls/${encodeURIComponent(id)}/entries?state=WAITING`}>
              {t("entries.waiting", { count: entriesWaiting })}
            </Link>
          </div>
        )}
      </td>
      <td>
        <PollChip poll={poll} />
      </td>
    </tr>
  );
}
