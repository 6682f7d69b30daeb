import type { BallotsQuery } from "../../../api/generated/polls";
import { useFormat, useText } from "../../../i18n";
import { Member } from "../../../ui/Member";

type Ballot = NonNullable<BallotsQuery["loyaltyPollBallots"]>["edges"][number]["node"];

export function BallotsTable({ ballots }: { ballots: Ballot[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("votes")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("member")}</th>
            <th scope="col">{t("votes.for")}</th>
            <th scope="col">{t("date")}</th>
          </tr>
        </thead>
        <tbody>
          {ballots.map(({ id, member, option, votedAt, sameAddress }) => (
            <tr key={id}>
              <th scope="row">
                <Member member={member} />
              </th>
              <td>{option.text || t("entry.gone")}</td>
              <td>
                <span className="quiet">{format.moment(votedAt)}</span>
                {sameAddress && (
                  <div>
                    <span className="chip warning">{t("votes.sameChip")}</span>
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
