import { useText } from "../../i18n";
import type { Part } from "./draft";
import { Basics } from "./form/Basics";
import { Contest } from "./form/Contest";
import { Options } from "./form/Options";
import { Voting } from "./form/Voting";

/** What a form leaves as it is. */
export interface Fixed {
  isNew: boolean;
  /** Members have voted: what they voted on stays as it was. */
  isVotedIn: boolean;
  /** A closed poll does not open again. */
  isClosed: boolean;
}

export function PollForm({ isNew, isVotedIn, isClosed, ...part }: Part & Fixed) {
  const t = useText();
  return (
    <>
      {isVotedIn && <p className="note">{t("poll.fixed")}</p>}
      <Basics isNew={isNew} isFixed={isVotedIn} {...part} />
      <Options isFixed={isVotedIn} {...part} />
      <Voting isFixed={isVotedIn} isClosed={isClosed} {...part} />
      <Contest isFixed={isVotedIn} {...part} />
    </>
  );
}
