import type { PollWholeFragment } from "../../api/generated/polls";
import { usePath } from "../../app/router";
import { useFormat, useText, type Id } from "../../i18n";
import { Sections } from "../../ui/Sections";
import { Permitted } from "../../ui/States";
import { EditPoll } from "./EditPoll";
import { EntryList } from "./entries/EntryList";
import { PollActions } from "./PollActions";
import { PollChip } from "./PollChip";
import { Results } from "./results/Results";
import { BallotList } from "./votes/BallotList";
import { closingWords, prizeWords } from "./words";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "results" },
  { path: "entries", title: "entries" },
  { path: "votes", title: "votes" },
  { path: "edit", title: "poll.edit" },
];

/** How many voted for what, what members entered, who voted, and what it is. */
export function OnePoll({ poll }: { poll: PollWholeFragment }) {
  const t = useText();
  const format = useFormat();
  const section = usePath()[3] ?? "";
  return (
    <>
      <header className="actions apart">
        <div className="actions">
          <h1>{poll.question}</h1>
          <PollChip poll={poll} />
        </div>
        <PollActions poll={poll} />
      </header>
      <p className="quiet">
        {[closingWords(poll, t, format), prizeWords(poll, t)].filter(Boolean).join(" · ")}
      </p>
      <Sections page={`voice/polls/${encodeURIComponent(poll.id)}`} title="poll" sections={SECTIONS} />
      <Shown poll={poll} section={section} />
    </>
  );
}

function Shown({ poll, section }: { poll: PollWholeFragment; section: string }) {
  const t = useText();
  switch (section) {
    case "":
      return <Results poll={poll} />;
    case "entries":
      return (
        <Permitted to="MANAGE_USERS">
          <EntryList poll={poll} />
        </Permitted>
      );
    case "votes":
      return (
        <Permitted to="MANAGE_USERS">
          <BallotList poll={poll.id} />
        </Permitted>
      );
    case "edit":
      return (
        <Permitted to="MANAGE_DISCOUNTS">
          <EditPoll poll={poll} />
        </Permitted>
      );
    default:
      return <p className="note">{t("notFound")}</p>;
  }
}
