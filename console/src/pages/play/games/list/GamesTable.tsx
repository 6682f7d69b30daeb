import type { GameLineFragment } from "../../../../api/generated/games";
import { useFormat, useText } from "../../../../i18n";
import { Link } from "../../../../ui/Link";
import { GameChip } from "../GameChip";
import { budgetWords, turnWords } from "../words";

export function GamesTable({ games }: { games: GameLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="wide">
        <caption className="hidden">{t("games")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("game")}</th>
            <th scope="col">{t("game.turns")}</th>
            <th scope="col">{t("game.average")}</th>
            <th scope="col">{t("game.played")}</th>
            <th scope="col">{t("game.spent")}</th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {games.map((game) => (
            <Row key={game.id} game={game} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ game }: { game: GameLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { plays, members } = game.figures;
  return (
    <tr>
      <th scope="row">
        <Link to={`/play/games/${encodeURIComponent(game.id)}`}>{game.name}</Link>
        <div className="quiet small">{[t(`game.kind.${game.kind}`), game.code].join(" · ")}</div>
      </th>
      <td>
        {turnWords(game, t, format).map((words) => (
          <div key={words}>{words}</div>
        ))}
      </td>
      <td className="unbroken">
        {t("game.averagePoints", { points: format.number(game.averagePoints) })}
        {typeof game.returnPercent === "number" && (
          <div className="quiet small">
            {t("game.returns", { percent: format.number(game.returnPercent) })}
          </div>
        )}
      </td>
      <td className="unbroken">
        {t("game.plays", { plays })}
        {plays > 0 && <div className="quiet small">{t("game.by", { members })}</div>}
      </td>
      <td>{budgetWords(game, t)}</td>
      <td>
        <GameChip game={game} />
      </td>
    </tr>
  );
}
