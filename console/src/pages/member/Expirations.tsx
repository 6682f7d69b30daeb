import type { MemberQuery } from "../../api/generated/member";
import { useFormat, useText } from "../../i18n";

type Moments = NonNullable<MemberQuery["loyaltyMember"]>["expirations"];

/** Points of one day together: a reader has no use for the hour. */
function byDay(moments: Moments, day: (moment: string) => string): [string, number][] {
  const days = new Map<string, number>();
  for (const { points, expiresAt } of moments)
    days.set(day(expiresAt), (days.get(day(expiresAt)) ?? 0) + points);
  return [...days];
}

export function Expirations({ moments }: { moments: Moments }) {
  const t = useText();
  const format = useFormat();
  return (
    <section className="card stack" aria-labelledby="expirations">
      <h2 id="expirations">{t("expirations")}</h2>
      {moments.length ? (
        <ul className="plain">
          {byDay(moments, format.day).map(([day, points]) => (
            <li key={day}>
              <span>{day}</span>
              <span className="number">{t("points.count", { points })}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t("expirations.none")}</p>
      )}
    </section>
  );
}
