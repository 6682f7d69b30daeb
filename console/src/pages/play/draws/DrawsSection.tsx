import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { DrawDaysDocument, type DrawDaysQuery } from "../../../api/generated/draws";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { TextField } from "../../../ui/forms/Field";
import { Permitted, Read } from "../../../ui/States";
import { MemberDraws } from "./MemberDraws";

export type DrawDay = DrawDaysQuery["loyaltyDraws"][number];

const DAY = 24 * 60 * 60 * 1000;
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;
const yesterday = () => new Date(Date.now() - DAY).toISOString().slice(0, 10);

/** What a day's draws were made by, and how anybody checks them. */
export function DrawsSection() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const day = query.get("day") ?? yesterday();
  const read = useRead({
    queryKey: ["draws", day],
    queryFn: () => ask(DrawDaysDocument, { day }),
    enabled: IS_DAY.test(day),
  });
  return (
    <div className="stack">
      <p>{t("draws.help")}</p>
      <div className="narrow">
        <TextField
          type="date"
          label={t("draws.day")}
          help={t("draws.dayHelp")}
          value={day}
          onChange={(event) => change({ day: event.target.value })}
        />
      </div>
      <Read query={read} lines={4}>
        {({ loyaltyDraws: days }) =>
          days.length ? (
            <>
              <Days days={days} />
              <Check key={day} day={day} days={days} />
            </>
          ) : (
            <p className="note">{t("draws.none")}</p>
          )
        }
      </Read>
    </div>
  );
}

function Days({ days }: { days: readonly DrawDay[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="wide">
        <caption className="hidden">{t("draws")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("game")}</th>
            <th scope="col">{t("draws.commitment")}</th>
            <th scope="col">{t("draws.seed")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ game, commitment, seed }) => (
            <tr key={game.id}>
              <th scope="row">{game.name}</th>
              <td className="small written">{commitment}</td>
              <td className="small written">{seed ?? <span className="quiet">{t("draws.secret")}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A member's draws of one of the day's games. */
function Check({ day, days }: { day: string; days: readonly DrawDay[] }) {
  const t = useText();
  const [game, setGame] = useState(days[0]!.game.id);
  const chosen = days.find((one) => one.game.id === game) ?? days[0]!;
  return (
    <section className="card stack" aria-label={t("draws.check")}>
      <h2>{t("draws.check")}</h2>
      <p className="quiet">{t("draws.checkHelp")}</p>
      <Permitted to="MANAGE_USERS">
        <MemberDraws day={day} drawn={chosen} days={days} onGame={setGame} />
      </Permitted>
    </section>
  );
}
