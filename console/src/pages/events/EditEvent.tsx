import { accepted } from "../../api/errors";
import { UpdateEventDocument, type EventWholeFragment } from "../../api/generated/events";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { FormFailure } from "../../ui/forms/mutations";
import { read } from "../../ui/forms/reading";
import { SaveBar } from "../../ui/forms/SaveBar";
import { changesOf, useForm } from "../../ui/forms/useForm";
import { draftOf } from "./draft";
import { EventForm } from "./EventForm";
import { inputOf } from "./input";
import { shownFields } from "./shown";

/** What was changed alone is sent: an event that has begun keeps its start. */
export function EditEvent({ event }: { event: EventWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    draftOf(event),
    async (draft, before) => {
      const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
      const variables = { id: event.id, input: changesOf(now!, then!) };
      return accepted((await ask(UpdateEventDocument, variables)).loyaltyEventUpdate);
    },
    { say: () => t("saved") },
  );
  return (
    <form className="stack form" noValidate onSubmit={form.send}>
      <EventForm isNew={false} {...form} />
      <FormFailure error={form.error} fields={shownFields(form.draft)} />
      <SaveBar form={form} />
    </form>
  );
}
