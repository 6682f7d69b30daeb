import type { RunLineFragment } from "../../../../api/generated/challenges";
import { useFormat, useText } from "../../../../i18n";
import { Attendee } from "../../../events/coming/Attendee";
import { givenWords, standingOf } from "../words";

const LOOKS = { has: "success", due: "", late: "", undone: "warning" };

export function RunsTable({ runs }: { runs: RunLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("challenge.who")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("member")}</th>
            <th scope="col">{t("run.period")}</th>
            <th scope="col">{t("run.reached")}</th>
            <th scope="col">{t("challenge.prize")}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <Row key={run.id} run={run} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ run }: { run: RunLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { member, periodStart, doneAt, givenAt, hasPrize } = run;
  const standing = standingOf(run);
  return (
    <tr>
      <th scope="row">
        <Attendee member={member} />
      </th>
      <td>
        {typeof periodStart === "string"
          ? // At noon it is that day on every clock.
            t("run.from", { day: format.day(`${periodStart}T12:00:00`) })
          : t("run.only")}
      </td>
      <td className="quiet">{doneAt ? format.moment(doneAt) : ""}</td>
      <td>
        <span className={`chip ${LOOKS[standing]}`}>{t(`run.${standing}`)}</span>
        {hasPrize && <div className="small">{givenWords(run, t)}</div>}
        {hasPrize && givenAt && (
          <div className="quiet small">{t("referral.given", { day: format.day(givenAt) })}</div>
        )}
      </td>
    </tr>
  );
}
