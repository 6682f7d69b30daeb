import { useState } from "react";
import { accepted } from "../../api/errors";
import { CreatePollDocument } from "../../api/generated/polls";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { FormFailure } from "../../ui/forms/mutations";
import { read } from "../../ui/forms/reading";
import { SaveBar } from "../../ui/forms/SaveBar";
import { useForm } from "../../ui/forms/useForm";
import { empty } from "./draft";
import { inputOf } from "./input";
import { PollForm } from "./PollForm";
import { shownFields } from "./shown";

/** A poll begins switched off, so that nobody votes before it is as it should be. */
export function NewPoll() {
  const t = useText();
  const ask = useAsk();
  const [first] = useState(empty);
  const form = useForm(
    first,
    async (draft) => {
      const input = { ...read(t, (reading) => inputOf(draft, reading)), active: false };
      return accepted((await ask(CreatePollDocument, { input })).loyaltyPollCreate).poll!;
    },
    {
      say: ({ question }) => t("poll.created", { name: question }),
      after: ({ id }) => navigate(`/voice/polls/${encodeURIComponent(id)}/edit`, { replace: true }),
    },
  );
  return (
    <>
      <h1>{t("poll.new")}</h1>
      <form className="stack form" noValidate onSubmit={form.send}>
        <PollForm isNew isVotedIn={false} isClosed={false} {...form} />
        <FormFailure error={form.error} fields={shownFields(form.draft, { isNew: true })} />
        <SaveBar form={form} create={t("poll.create")}>
          <span className="quiet small">{t("poll.createHelp")}</span>
        </SaveBar>
      </form>
    </>
  );
}
