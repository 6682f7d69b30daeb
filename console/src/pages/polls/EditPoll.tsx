import { accepted } from "../../api/errors";
import { UpdatePollDocument, type PollWholeFragment } from "../../api/generated/polls";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { FormFailure } from "../../ui/forms/mutations";
import { read } from "../../ui/forms/reading";
import { SaveBar } from "../../ui/forms/SaveBar";
import { changesOf, useForm } from "../../ui/forms/useForm";
import { draftOf } from "./draft";
import { inputOf } from "./input";
import { PollForm } from "./PollForm";
import { shownFields } from "./shown";

/** What was changed alone is sent: what members voted on stays as it was. */
export function EditPoll({ poll }: { poll: PollWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    draftOf(poll),
    async (draft, before) => {
      const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
      const variables = { id: poll.id, input: changesOf(now!, then!) };
      return accepted((await ask(UpdatePollDocument, variables)).loyaltyPollUpdate);
    },
    { say: () => t("saved") },
  );
  return (
    <form className="stack form" noValidate onSubmit={form.send}>
      <PollForm isNew={false} isVotedIn={poll.voters > 0} isClosed={poll.closed} {...form} />
      <FormFailure error={form.error} fields={shownFields(form.draft)} />
      <SaveBar form={form} />
    </form>
  );
}
