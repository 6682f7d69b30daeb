import { useState } from "react";
import { accepted } from "../../api/errors";
import { CreateSurveyDocument } from "../../api/generated/surveys";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { FormFailure } from "../../ui/forms/mutations";
import { read } from "../../ui/forms/reading";
import { SaveBar } from "../../ui/forms/SaveBar";
import { useForm } from "../../ui/forms/useForm";
import { empty } from "./draft";
import { inputOf } from "./input";
import { shownFields } from "./shown";
import { SurveyForm } from "./SurveyForm";

/** A survey begins switched off, so that nobody is asked before it is as it should be. */
export function NewSurvey() {
  const t = useText();
  const ask = useAsk();
  const [first] = useState(empty);
  const form = useForm(
    first,
    async (draft) => {
      const input = { ...read(t, (reading) => inputOf(draft, reading)), active: false };
      return accepted((await ask(CreateSurveyDocument, { input })).loyaltySurveyCreate).survey!;
    },
    {
      say: ({ code }) => t("survey.created", { name: code }),
      after: ({ id }) => navigate(`/voice/surveys/${encodeURIComponent(id)}/edit`, { replace: true }),
    },
  );
  return (
    <>
      <h1>{t("survey.new")}</h1>
      <form className="stack form" noValidate onSubmit={form.send}>
        <SurveyForm isNew {...form} />
        <FormFailure error={form.error} fields={shownFields(form.draft, { isNew: true })} />
        <SaveBar form={form} create={t("survey.create")}>
          <span className="quiet small">{t("survey.createHelp")}</span>
        </SaveBar>
      </form>
    </>
  );
}
