import { useQuery as useRead } from "@tanstack/react-query";
import { SurveyDocument } from "../../api/generated/surveys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Permitted, Read } from "../../ui/States";
import { NewSurvey } from "./NewSurvey";
import { OneSurvey } from "./OneSurvey";

/** One survey by its ID, or `new`. */
export function SurveyPage({ id }: { id: string }) {
  const t = useText();
  return (
    <Permitted to={id === "new" ? "MANAGE_DISCOUNTS" : ["MANAGE_DISCOUNTS", "MANAGE_USERS"]}>
      <div className="stack">
        <div className="small">
          <Link to="/voice">← {t("surveys")}</Link>
        </div>
        {id === "new" ? <NewSurvey /> : <Found id={id} />}
      </div>
    </Permitted>
  );
}

function Found({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["survey", id], queryFn: () => ask(SurveyDocument, { id }) });
  return (
    <Read query={read} lines={10}>
      {({ loyaltySurvey: survey }) =>
        survey ? <OneSurvey survey={survey} /> : <p className="note">{t("survey.notFound")}</p>
      }
    </Read>
  );
}
