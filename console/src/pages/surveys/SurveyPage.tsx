import { useQuery as useRead } from "@tanstack/react-query";
import { SurveyDocument } from "../../api/generated/surveys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { OnePage } from "../../ui/OnePage";
import { Read } from "../../ui/States";
import { NewSurvey } from "./NewSurvey";
import { OneSurvey } from "./OneSurvey";

/** One survey by its ID, or `new`. */
export function SurveyPage({ id }: { id: string }) {
  return (
    <OnePage id={id} back="/voice" list="surveys" forStaff create={<NewSurvey />}>
      <Found id={id} />
    </OnePage>
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
