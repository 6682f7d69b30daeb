import { accepted } from "../../api/errors";
import { UpdateSurveyDocument, type SurveyWholeFragment } from "../../api/generated/surveys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { FormFailure } from "../../ui/forms/mutations";
import { read } from "../../ui/forms/reading";
import { SaveBar } from "../../ui/forms/SaveBar";
import { changesOf, useForm } from "../../ui/forms/useForm";
import { draftOf } from "./draft";
import { inputOf } from "./input";
import { shownFields } from "./shown";
import { SurveyForm } from "./SurveyForm";

/** What was changed alone is sent: questions stay as they are once somebody has answered. */
export function EditSurvey({ survey }: { survey: SurveyWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    draftOf(survey),
    async (draft, before) => {
      const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
      const variables = { id: survey.id, input: changesOf(now!, then!) };
      return accepted((await ask(UpdateSurveyDocument, variables)).loyaltySurveyUpdate);
    },
    { say: () => t("saved") },
  );
  return (
    <form className="stack form" noValidate onSubmit={form.send}>
      <SurveyForm isNew={false} isAnswered={survey.results.answered > 0} {...form} />
      <FormFailure error={form.error} fields={shownFields(form.draft)} />
      <SaveBar form={form} />
    </form>
  );
}
