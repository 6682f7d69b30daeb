import { accepted } from "../../../api/errors";
import { CreateChallengeDocument } from "../../../api/generated/challenges";
import { navigate } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/forms/mutations";
import { read } from "../../../ui/forms/reading";
import { SaveBar } from "../../../ui/forms/SaveBar";
import { useForm } from "../../../ui/forms/useForm";
import { ChallengeForm } from "./ChallengeForm";
import { EMPTY } from "./draft";
import { inputOf } from "./input";
import { shownFields } from "./shown";

/** A challenge begins switched off, so that nobody wins before it is as it should be. */
export function NewChallenge() {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    EMPTY,
    async (draft) => {
      const input = { ...read(t, (reading) => inputOf(draft, reading)), active: false };
      return accepted((await ask(CreateChallengeDocument, { input })).loyaltyChallengeCreate).challenge!;
    },
    {
      say: ({ name }) => t("challenge.created", { name }),
      after: ({ id }) => navigate(`/play/challenges/${encodeURIComponent(id)}/edit`, { replace: true }),
    },
  );
  return (
    <>
      <h1>{t("challenge.new")}</h1>
      <form className="stack form" noValidate onSubmit={form.send}>
        <ChallengeForm isNew {...form} />
        <FormFailure error={form.error} fields={shownFields(form.draft, { isNew: true })} />
        <SaveBar form={form} create={t("challenge.create")}>
          <span className="quiet small">{t("challenge.createHelp")}</span>
        </SaveBar>
      </form>
    </>
  );
}
