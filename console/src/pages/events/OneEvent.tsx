import type { EventWholeFragment } from "../../api/generated/events";
import { usePath } from "../../app/router";
import { useFormat, useText, type Id } from "../../i18n";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { QuestionList } from "./coming/QuestionList";
import { RegistrationList } from "./coming/RegistrationList";
import { EditEvent } from "./EditEvent";
import { EventActions } from "./EventActions";
import { EventChip } from "./EventChip";
import { lengthWords, startWords } from "./words";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "event.coming" },
  { path: "questions", title: "event.questions" },
  { path: "edit", title: "event.edit" },
];

/** Who comes to an event, what they ask, and what it is. */
export function OneEvent({ event }: { event: EventWholeFragment }) {
  const t = useText();
  const format = useFormat();
  const section = usePath()[3] ?? "";
  return (
    <>
      <header className="actions apart">
        <div className="actions">
          <h1>{event.title}</h1>
          <EventChip event={event} />
        </div>
        <EventActions event={event} />
      </header>
      <p className="quiet">{[startWords(event, format), lengthWords(event, t), event.place].join(" · ")}</p>
      <Sections page={`friends/events/${encodeURIComponent(event.id)}`} title="event" sections={SECTIONS} />
      {section === "edit" ? (
        <Permitted to="MANAGE_DISCOUNTS">
          <EditEvent event={event} />
        </Permitted>
      ) : (
        <Permitted to="MANAGE_USERS">
          {section === "questions" ? <QuestionList event={event.id} /> : <RegistrationList event={event} />}
        </Permitted>
      )}
    </>
  );
}
