import type { ChallengeLineFragment } from "../../../api/generated/challenges";
import { useText } from "../../../i18n";
import { stateOf } from "./words";

export function ChallengeChip({ challenge }: { challenge: ChallengeLineFragment }) {
  const t = useText();
  const state = stateOf(challenge);
  return <span className={state === "on" ? "chip success" : "chip"}>{t(`challenge.state.${state}`)}</span>;
}
