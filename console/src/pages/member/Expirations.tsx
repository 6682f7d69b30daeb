import type { MemberQuery } from "../../api/generated/graphql";
import { useFormat, useText } from "../../i18n";

type Moments = NonNullable<MemberQuery["loyaltyMember"]>["expirations"];

export function Expirations({ moments }: { moments: Moments }) {
  const t = useText();
  const format = useFormat();
  return (
    <section className="card stack" aria-labelledby="expirations">
      <h2 id="expirations">{t("expirations")}</h2>
      {moments.length ? (
        <ul className="plain">
          {moments.map(({ points, expiresAt }) => (
            <li key={expiresAt}>
              <span>{format.day(expiresAt)}</span>
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
