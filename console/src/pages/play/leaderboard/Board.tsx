import { Button } from "@saleor/macaw-ui";
import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { BoardDocument, type BoardQuery } from "../../../api/generated/leaderboard";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useFormat, useLanguageCode, useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { Read } from "../../../ui/States";
import { PERIODS } from "./periods";

type Shown = NonNullable<BoardQuery["loyaltyLeaderboard"]>;

/** Who stands where in a week, month or year, under the names that members have chosen. */
export function Board() {
  const t = useText();
  const ask = useAsk();
  const language = useLanguageCode();
  const [query, change] = useQuery();
  const period = PERIODS.find((one) => one === query.get("period")) ?? "MONTH";
  const at = query.get("at");
  const read = useRead({
    queryKey: ["board", period, at, language],
    queryFn: () => ask(BoardDocument, { period, at, language }),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="card stack" aria-label={t("leaderboard")}>
      <div className="narrow">
        <SelectField
          label={t("board.of")}
          value={period}
          onChange={(event) => change({ period: event.target.value, at: null })}
        >
          {PERIODS.map((one) => (
            <option key={one} value={one}>
              {t(`board.period.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Read query={read} lines={6}>
        {({ loyaltyLeaderboard: board }) =>
          board ? (
            <Period board={board} onMove={(moment) => change({ at: moment })} />
          ) : (
            <>
              <p className="note">{t(at ? "board.noneThen" : "board.none")}</p>
              {at && (
                <div>
                  <Button variant="secondary" onClick={() => change({ at: null })}>
                    {t("board.present")}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Read>
    </section>
  );
}

function Period({ board, onMove }: { board: Shown; onMove: (moment: string) => void }) {
  const t = useText();
  const format = useFormat();
  const { from, to, closedAt, prizes } = board;
  const before = (moment: string) => new Date(new Date(moment).getTime() - 1000).toISOString();
  const isOver = new Date(to) <= new Date();
  return (
    <>
      <div className="actions apart">
        <p>
          {t("books.span", { from: format.moment(from), to: format.moment(to) })}{" "}
          <span className={closedAt ? "chip" : "chip success"}>
            {closedAt
              ? t("board.closed", { moment: format.moment(closedAt) })
              : t(isOver ? "board.closing" : "board.running")}
          </span>
        </p>
        <div className="actions">
          <Button variant="secondary" size="small" onClick={() => onMove(before(from))}>
            {t("board.earlier")}
          </Button>
          <Button variant="secondary" size="small" disabled={!isOver} onClick={() => onMove(to)}>
            {t("board.later")}
          </Button>
        </div>
      </div>
      {prizes.length > 0 && (
        <p className="quiet small">
          {t("board.prizesAre", { prizes: prizes.map((points) => format.number(points)).join(", ") })}
        </p>
      )}
      <Rows rows={board.rows} />
    </>
  );
}

function Rows({ rows }: Pick<Shown, "rows">) {
  const t = useText();
  const format = useFormat();
  if (!rows.length) return <p className="note">{t("board.empty")}</p>;
  return (
    <div className="scroll">
      <table className="tight">
        <caption className="hidden">{t("leaderboard")}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("board.rank")}
            </th>
            <th scope="col">{t("board.name")}</th>
            <th scope="col" className="number">
              {t("points")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rank, name, points }, place) => (
            <tr key={place}>
              <th scope="row" className="number">
                {format.number(rank)}
              </th>
              <td>{name}</td>
              <td className="number">{format.number(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
