import type { TierLineFragment } from "../../../api/generated/program";
import type { LoyaltyQualificationBasisEnum } from "../../../api/generated/schema";
import { useFormat, useText } from "../../../i18n";
import { Link } from "../../../ui/Link";

interface Props {
  tiers: TierLineFragment[];
  basis: LoyaltyQualificationBasisEnum;
}

export function TiersTable({ tiers, basis }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("program.tiers")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("tier")}</th>
            <th scope="col" className="number">
              {t(`tiers.threshold.${basis}`)}
            </th>
            <th scope="col" className="number">
              {t("tiers.multiplier")}
            </th>
            <th scope="col" className="number">
              {t("tiers.discount")}
            </th>
            <th scope="col">{t("tiers.freeShipping")}</th>
            <th scope="col" className="number">
              {t("members")}
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier) => (
            <Row key={tier.id} tier={tier} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ tier }: { tier: TierLineFragment }) {
  const t = useText();
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        <Link to={`/program/tiers/${encodeURIComponent(tier.id)}`}>{tier.name}</Link>
        <div className="quiet small">{tier.code}</div>
      </th>
      <td className="number">{format.number(tier.threshold)}</td>
      <td className="number">× {format.number(tier.earnMultiplier)}</td>
      <td className="number">{t("percent", { value: format.number(tier.discountPercent) })}</td>
      <td>{t(tier.freeShipping ? "yes" : "no")}</td>
      <td className="number">{format.number(tier.members ?? 0)}</td>
    </tr>
  );
}
