import { useState } from "react";
import { accepted } from "../../api/errors";
import { CreateEventDocument } from "../../api/generated/events";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { FormFailure } from "../../ui/forms/mutations";
import { read } from "../../ui/forms/reading";
import { SaveBar } from "../../ui/forms/SaveBar";
import { useForm } from "../../ui/forms/useForm";
import { empty } from "./draft";
import { EventForm } from "./EventForm";
import { inputOf } from "./input";
import { shownFields } from "./shown";

/** An event begins switched off, so that nobody registers before it is as it should be. */
export function NewEvent() {
  const t = useText();
  const ask = useAsk();
  const [first] = useState(empty);
  const form = useForm(
    first,
    async (draft) => {
      const input = { ...read(t, (reading) => inputOf(draft, reading)), active: false };
      return accepted((await ask(CreateEventDocument, { input })).loyaltyEventCreate).event!;
    },
    {
      say: ({ title }) => t("event.created", { name: title }),
      after: ({ id }) => navigate(`/friends/events/${encodeURIComponent(id)}/edit`, { replace: true }),
    },
  );
  return (
    <>
      <h1>{t("event.new")}</h1>
      <form className="stack form" noValidate onSubmit={form.send}>
        <EventForm isNew {...form} />
        <FormFailure error={form.error} fields={shownFields(form.draft, { isNew: true })} />
        <SaveBar form={form} create={t("event.create")}>
          <span className="quiet small">{t("event.createHelp")}</span>
        </SaveBar>
      </form>
    </>
  );
}
