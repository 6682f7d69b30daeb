import type { PollLineFragment } from "../../api/generated/polls";
import { useText } from "../../i18n";
import { stateOf } from "./words";

export function PollChip({ poll }: { poll: PollLineFragment }) {
  const t = useText();
  const state = stateOf(poll);
  return <span className={state === "open" ? "chip success" : "chip"}>{t(`poll.state.${state}`)}</span>;
}
