import { accepted } from "../../api/errors";
import { JourneyCreateDocument } from "../../api/generated/journeys";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { FormFailure } from "../../ui/forms/mutations";
import { read } from "../../ui/forms/reading";
import { SaveBar } from "../../ui/forms/SaveBar";
import { useForm } from "../../ui/forms/useForm";
import { EMPTY } from "./draft";
import { inputOf } from "./input";
import { JourneyForm } from "./JourneyForm";
import { shownFields } from "./shown";

/** A journey begins switched off, so that it is looked at before it writes to anybody. */
export function NewJourney() {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    EMPTY,
    async (draft) => {
      const input = { ...read(t, (reading) => inputOf(draft, reading)), active: false };
      return accepted((await ask(JourneyCreateDocument, { input })).loyaltyJourneyCreate).journey!;
    },
    {
      say: ({ name }) => t("journey.created", { name }),
      after: ({ id }) => navigate(`/journeys/${encodeURIComponent(id)}`, { replace: true }),
    },
  );
  return (
    <>
      <h1>{t("journey.new")}</h1>
      <form className="stack form" noValidate onSubmit={form.send}>
        <JourneyForm isNew {...form} />
        <FormFailure error={form.error} fields={shownFields(form.draft, { isNew: true })} />
        <SaveBar form={form} create={t("journey.create")}>
          <span className="quiet small">{t("journey.createHelp")}</span>
        </SaveBar>
      </form>
    </>
  );
}
