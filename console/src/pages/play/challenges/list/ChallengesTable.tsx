import type { ChallengeLineFragment } from "../../../../api/generated/challenges";
import { useFormat, useText } from "../../../../i18n";
import { Link } from "../../../../ui/Link";
import { ChallengeChip } from "../ChallengeChip";
import { goalWords, periodWords, prizeWords } from "../words";

export function ChallengesTable({ challenges }: { challenges: ChallengeLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="wide">
        <caption className="hidden">{t("challenges")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("challenge")}</th>
            <th scope="col">{t("challenge.goal")}</th>
            <th scope="col">{t("challenge.prize")}</th>
            <th scope="col">{t("challenge.done")}</th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {challenges.map((challenge) => (
            <Row key={challenge.id} challenge={challenge} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ challenge }: { challenge: ChallengeLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { id, name, code, winners } = challenge;
  return (
    <tr>
      <th scope="row">
        <Link to={`/play/challenges/${encodeURIComponent(id)}`}>{name}</Link>
        <div className="quiet small">{code}</div>
      </th>
      <td>
        {goalWords(challenge, t, format)}
        <div className="quiet small">{periodWords(challenge, t)}</div>
      </td>
      <td>
        {prizeWords(challenge, t)}
        {typeof winners === "number" && (
          <div className="quiet small">{t("challenge.forFirst", { winners })}</div>
        )}
      </td>
      <td>
        <Done challenge={challenge} />
      </td>
      <td>
        <ChallengeChip challenge={challenge} />
      </td>
    </tr>
  );
}

/** How many have its prize, for whoever may know. */
function Done({ challenge: { done, badgeMembers } }: { challenge: ChallengeLineFragment }) {
  const t = useText();
  return (
    <>
      {typeof done === "number" && t("challenge.prizes", { done })}
      {typeof badgeMembers === "number" && (
        <div className="quiet small">{t("challenge.badgeMembers", { members: badgeMembers })}</div>
      )}
    </>
  );
}
