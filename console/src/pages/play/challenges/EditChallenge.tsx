import { accepted } from "../../../api/errors";
import { UpdateChallengeDocument, type ChallengeWholeFragment } from "../../../api/generated/challenges";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/forms/mutations";
import { read } from "../../../ui/forms/reading";
import { SaveBar } from "../../../ui/forms/SaveBar";
import { changesOf, useForm } from "../../../ui/forms/useForm";
import { ChallengeForm } from "./ChallengeForm";
import { draftOf } from "./draft";
import { inputOf } from "./input";
import { shownFields } from "./shown";
import { hasBegun } from "./words";

/** What was changed alone is sent: a moment keeps its seconds. */
export function EditChallenge({ challenge }: { challenge: ChallengeWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    draftOf(challenge),
    async (draft, before) => {
      const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
      const variables = { id: challenge.id, input: changesOf(now!, then!) };
      return accepted((await ask(UpdateChallengeDocument, variables)).loyaltyChallengeUpdate);
    },
    { say: () => t("saved") },
  );
  return (
    <form className="stack form" noValidate onSubmit={form.send}>
      {hasBegun(challenge) && <p className="note">{t("challenge.begun")}</p>}
      <ChallengeForm isNew={false} {...form} />
      <FormFailure error={form.error} fields={shownFields(form.draft)} />
      <SaveBar form={form} />
    </form>
  );
}
