import type { StandingFragment } from "../api/generated/graphql";
import { useFormat, useText } from "../i18n";

/** What the tier gives, for whoever answers the phone. */
export function Perks({ member: { tier } }: { member: StandingFragment }) {
  const t = useText();
  const format = useFormat();
  const perks = [
    tier.earnMultiplier !== 1 && t("tier.multiplier", { factor: format.number(tier.earnMultiplier) }),
    tier.discountPercent > 0 && t("tier.discount", { percent: format.number(tier.discountPercent) }),
    tier.freeShipping && t("tier.freeDelivery"),
  ].filter(Boolean);
  return (
    <div>
      <span className="chip">{t("tier.named", { tier: tier.name })}</span>
      {perks.length > 0 && <p className="quiet small">{perks.join(" · ")}</p>}
    </div>
  );
}
