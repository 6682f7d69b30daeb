import type { GameLineFragment } from "../../../api/generated/games";
import { useText } from "../../../i18n";
import { stateOf } from "./words";

const LOOKS = { on: "success", off: "", over: "warning" };

export function GameChip({ game }: { game: GameLineFragment }) {
  const t = useText();
  const state = stateOf(game);
  return <span className={`chip ${LOOKS[state]}`}>{t(`game.state.${state}`)}</span>;
}
