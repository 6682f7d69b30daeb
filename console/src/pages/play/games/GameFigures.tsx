import type { GameWholeFragment } from "../../../api/generated/games";
import { useFormat, useText } from "../../../i18n";
import { Figure } from "../../../ui/figures/Figure";
import { budgetWords } from "./words";

/** How often it was played, and what that has cost. */
export function GameFigures({ game }: { game: GameWholeFragment }) {
  const t = useText();
  const format = useFormat();
  const { plays, members, pointsPaid } = game.figures;
  const returned = game.returnPercent;
  return (
    <dl className="card figures wide">
      <Figure title="game.played" help={t("game.by", { members })}>
        {t("game.plays", { plays })}
      </Figure>
      <Figure title="game.paid" help={t("game.paidHelp")}>
        {t("points.count", { points: pointsPaid })}
      </Figure>
      <Figure title="game.spent" help={t("game.spentHelp")}>
        {budgetWords(game, t)}
      </Figure>
      <Figure
        title="game.average"
        help={
          typeof returned === "number"
            ? t("game.returns", { percent: format.number(returned) })
            : t("game.costsNothing")
        }
      >
        {t("game.averagePoints", { points: format.number(game.averagePoints) })}
      </Figure>
    </dl>
  );
}
