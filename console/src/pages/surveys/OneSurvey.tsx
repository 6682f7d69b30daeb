import type { SurveyWholeFragment } from "../../api/generated/surveys";
import { usePath } from "../../app/router";
import { useText, type Id } from "../../i18n";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { EditSurvey } from "./EditSurvey";
import { Results } from "./results/Results";
import { SurveyActions } from "./SurveyActions";
import { SurveyChip } from "./SurveyChip";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "results" },
  { path: "edit", title: "survey.edit" },
];

/** What a survey's answers add up to, and what it asks. */
export function OneSurvey({ survey }: { survey: SurveyWholeFragment }) {
  const t = useText();
  const section = usePath()[3] ?? "";
  return (
    <>
      <header className="actions apart">
        <div className="actions">
          <h1>{survey.code}</h1>
          <SurveyChip active={survey.active} />
        </div>
        <SurveyActions survey={survey} />
      </header>
      <p className="quiet">{t(`survey.asks.${survey.about}`)}</p>
      <Sections page={`voice/surveys/${encodeURIComponent(survey.id)}`} title="survey" sections={SECTIONS} />
      {section === "edit" ? (
        <Permitted to="MANAGE_DISCOUNTS">
          <EditSurvey survey={survey} />
        </Permitted>
      ) : (
        <Results id={survey.id} />
      )}
    </>
  );
}
