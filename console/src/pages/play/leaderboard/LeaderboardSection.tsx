import { useText } from "../../../i18n";
import { Permitted } from "../../../ui/States";
import { Board } from "./Board";
import { BoardSettings } from "./BoardSettings";

/** The leaderboard as members see it, and how it is set. */
export function LeaderboardSection() {
  const t = useText();
  return (
    <div className="stack">
      <p className="quiet">{t("board.help")}</p>
      <Board />
      <h2>{t("board.settings")}</h2>
      <Permitted to="MANAGE_DISCOUNTS">
        <BoardSettings />
      </Permitted>
    </div>
  );
}
