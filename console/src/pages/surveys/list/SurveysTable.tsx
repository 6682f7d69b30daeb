import type { SurveyLineFragment } from "../../../api/generated/surveys";
import { useText } from "../../../i18n";
import { Link } from "../../../ui/Link";
import { SurveyChip } from "../SurveyChip";

export function SurveysTable({ surveys }: { surveys: SurveyLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("surveys")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("survey")}</th>
            <th scope="col">{t("survey.about")}</th>
            <th scope="col">{t("survey.questions")}</th>
            <th scope="col" className="number">
              {t("survey.points")}
            </th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {surveys.map((survey) => (
            <Row key={survey.id} survey={survey} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ survey }: { survey: SurveyLineFragment }) {
  const t = useText();
  const { id, code, about, questions, points, active } = survey;
  return (
    <tr>
      <th scope="row">
        <Link to={`/voice/surveys/${encodeURIComponent(id)}`}>{code}</Link>
      </th>
      <td>{t(`survey.about.${about}`)}</td>
      <td>
        {questions[0]?.text}
        {questions.length > 1 && (
          <div className="quiet small">{t("survey.more", { count: questions.length - 1 })}</div>
        )}
      </td>
      <td className="number">{t("points.count", { points: points ?? 0 })}</td>
      <td>
        <SurveyChip active={active} />
      </td>
    </tr>
  );
}
