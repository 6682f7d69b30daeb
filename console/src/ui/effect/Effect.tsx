import type { EffectFragment } from "../../api/generated/ui";
import { useFormat, useText, type Id } from "../../i18n";
import { Interval } from "./Interval";

const CHIPS: Partial<Record<EffectFragment["verdict"], string>> = { PROVEN: "success", HARMFUL: "warning" };

/** What something brought, by those who were held out: the verdict, in a sentence, and what it rests on. */
export function Effect({ effect }: { effect: EffectFragment }) {
  const t = useText();
  const format = useFormat();
  const { conversion, revenuePerMember, worth, cost, verdict } = effect;
  const money = (amount: number) => format.money({ amount, currency: cost.currency });
  const points = (value: number) => t("effect.percentagePoints", { value: format.number(value) });
  return (
    <>
      <div className="actions">
        <VerdictChip verdict={verdict} />
        {effect.isPreliminary && <span className="chip">{t("effect.preliminary")}</span>}
      </div>
      <p>{effect.summary}</p>
      {conversion && <Interval title={t("effect.conversion")} interval={conversion} show={points} />}
      {revenuePerMember && (
        <Interval title={t("effect.revenuePerMember")} interval={revenuePerMember} show={money} />
      )}
      {worth && <Interval title={t("effect.worth")} interval={worth} show={money} />}
      <Sides effect={effect} />
    </>
  );
}

export function VerdictChip({ verdict }: Pick<EffectFragment, "verdict">) {
  const t = useText();
  return <span className={`chip ${CHIPS[verdict] ?? ""}`}>{t(`verdict.${verdict}`)}</span>;
}

function Sides({ effect: { treated, heldOut, cost } }: { effect: EffectFragment }) {
  const t = useText();
  const format = useFormat();
  const share = ({ members, buyers }: EffectFragment["treated"]) =>
    members ? t("percent", { value: format.number(Math.round((1000 * buyers) / members) / 10) }) : "–";
  const rows: [Id, string, string][] = [
    ["members", format.number(treated.members), format.number(heldOut.members)],
    ["effect.buyers", share(treated), share(heldOut)],
    ["effect.orders", format.number(treated.orders), format.number(heldOut.orders)],
    ["effect.revenue", format.money(treated.revenue), format.money(heldOut.revenue)],
  ];
  return (
    <>
      <div className="scroll">
        <table className="tight">
          <caption className="hidden">{t("effect.sides")}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className="number">
                {t("effect.treated")}
              </th>
              <th scope="col" className="number">
                {t("effect.heldOut")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, one, other]) => (
              <tr key={title}>
                <th scope="row">{t(title)}</th>
                <td className="number">{one}</td>
                <td className="number">{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet small">{t("effect.cost", { money: format.money(cost) })}</p>
    </>
  );
}
