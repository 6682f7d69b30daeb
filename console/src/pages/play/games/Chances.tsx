import type { GameWholeFragment } from "../../../api/generated/games";
import { useFormat, useText } from "../../../i18n";
import { leftWords, prizeWords } from "./words";

/** Each slice's chance as it is now, what it gives, and how many are left of it. */
export function Chances({ game: { slices } }: { game: GameWholeFragment }) {
  const t = useText();
  return (
    <>
      <p className="quiet small">{t("game.chancesHelp")}</p>
      <div className="scroll">
        <table>
          <caption className="hidden">{t("game.chances")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("slice.label")}</th>
              <th scope="col" className="number">
                {t("game.chanceNow")}
              </th>
              <th scope="col" className="number">
                {t("game.chanceSet")}
              </th>
              <th scope="col">{t("slice.prize")}</th>
              <th scope="col">{t("game.prizesLeft")}</th>
              <th scope="col" className="number">
                {t("game.won")}
              </th>
            </tr>
          </thead>
          <tbody>
            {slices.map((slice) => (
              <Row key={slice.code} slice={slice} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ slice }: { slice: GameWholeFragment["slices"][number] }) {
  const t = useText();
  const format = useFormat();
  const percent = (value: number) => t("percent", { value: format.number(value) });
  return (
    <tr>
      <th scope="row">
        {slice.label}
        <div className="quiet small">{slice.code}</div>
      </th>
      <td className="number">{percent(slice.chancePercent)}</td>
      <td className="number">{percent(slice.weight / 100)}</td>
      <td>
        {prizeWords(slice, t)}
        {slice.fallback && <div className="quiet small">{t("game.isFallback")}</div>}
      </td>
      <td>{leftWords(slice, t)}</td>
      <td className="number">{format.number(slice.won)}</td>
    </tr>
  );
}
