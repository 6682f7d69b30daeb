import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { SurveyResultsDocument, type SurveyResultsQuery } from "../../../api/generated/surveys";
import { useQuery } from "../../../app/router";
import { useAsk, usePermissions } from "../../../app/session";
import { useText } from "../../../i18n";
import { Link } from "../../../ui/Link";
import { Read } from "../../../ui/States";
import { groupOf, isBackwards, isFiltered } from "./filters";
import { QuestionCard } from "./QuestionCard";
import { ResultFilters } from "./ResultFilters";

type Counted = NonNullable<SurveyResultsQuery["loyaltySurvey"]>["results"];

/** Of a group with fewer answers the API shows no figure: it would be somebody's own. */
const LEAST_SHOWN = 5;

/** What the answers add up to, by whom and when they were given. */
export function Results({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const [query] = useQuery();
  const group = groupOf(query);
  const read = useRead({
    queryKey: ["surveyResults", id, group],
    queryFn: () => ask(SurveyResultsDocument, { id, ...group }),
    placeholderData: keepPreviousData,
    enabled: !isBackwards(group),
  });
  return (
    <div>
      <ResultFilters />
      {isBackwards(group) ? (
        <p className="note">{t("results.backwards")}</p>
      ) : (
        <Read query={read} lines={8}>
          {({ loyaltySurvey }) =>
            loyaltySurvey && (
              <div className="stack" aria-busy={read.isPlaceholderData}>
                <Shown id={id} results={loyaltySurvey.results} />
              </div>
            )
          }
        </Read>
      )}
    </div>
  );
}

function Shown({ id, results: { asked, answered, questions } }: { id: string; results: Counted }) {
  const t = useText();
  const [query] = useQuery();
  const sees = usePermissions().has("MANAGE_USERS");
  const isHidden = isFiltered(query) && answered > 0 && answered < LEAST_SHOWN;
  return (
    <>
      <dl className="card figures">
        <div>
          <dt>{t("results.asked")}</dt>
          <dd>{t("results.times", { count: asked })}</dd>
        </div>
        <div>
          <dt>{t("results.answered")}</dt>
          <dd>{t("results.times", { count: answered })}</dd>
        </div>
      </dl>
      {answered === 0 && (
        <p className="note">{t(isFiltered(query) ? "results.noneFound" : "results.none")}</p>
      )}
      {isHidden && <p className="note">{t("results.hidden", { least: LEAST_SHOWN })}</p>}
      {answered > 0 &&
        !isHidden &&
        questions.map((counted) => <QuestionCard key={counted.question.id} counted={counted} />)}
      {answered > 0 && sees && (
        <p>
          <Link to={`/voice/answers?show=all&survey=${encodeURIComponent(id)}`}>{t("results.read")}</Link>
        </p>
      )}
    </>
  );
}
