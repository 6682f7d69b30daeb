import type { MemberDrawsQuery } from "../../../api/generated/draws";
import { useFormat, useText } from "../../../i18n";

export type Play = NonNullable<MemberDrawsQuery["loyaltyMember"]>["played"][number];

export function PlaysTable({ plays }: { plays: readonly Play[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="wide">
        <caption className="hidden">{t("draws.check")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("draw")}</th>
            <th scope="col">{t("draw.word")}</th>
            <th scope="col">{t("draw.number")}</th>
            <th scope="col">{t("draw.slice")}</th>
            <th scope="col">{t("draw.won")}</th>
            <th scope="col">{t("draw.paid")}</th>
          </tr>
        </thead>
        <tbody>
          {plays.map((play) => (
            <Row key={`${play.memberId} ${play.play}`} play={play} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ play }: { play: Play }) {
  const t = useText();
  const format = useFormat();
  const { number, weights, position, word, slice, points, claim, pointsPaid, playedAt } = play;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const chance = ((weights[position] ?? 0) * 100) / total;
  return (
    <tr>
      <th scope="row">
        {t("draw.nth", { number: play.play })}
        <div className="quiet small">{format.moment(playedAt)}</div>
      </th>
      <td>{word ?? <span className="quiet">{t("draw.noWord")}</span>}</td>
      <td className="unbroken">{t("draw.of", { number, total })}</td>
      <td>
        {slice.label}
        <div className="quiet small">{t("draw.had", { percent: format.number(chance) })}</div>
      </td>
      <td>
        {typeof points === "number"
          ? t("points.count", { points })
          : (claim?.rewardName ?? t("game.nothing"))}
      </td>
      <td>{t("points.count", { points: pointsPaid })}</td>
    </tr>
  );
}
