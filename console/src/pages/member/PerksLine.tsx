import type { StandingFragment } from "../../api/generated/member";
import { useFormat, useText } from "../../i18n";

/** What a tier gives, in a line; nothing for a tier that gives nothing. */
export function PerksLine({ tier }: { tier: Omit<StandingFragment["tier"], "id" | "name"> }) {
  const t = useText();
  const format = useFormat();
  const perks = [
    tier.earnMultiplier !== 1 && t("tier.multiplier", { factor: format.number(tier.earnMultiplier) }),
    tier.discountPercent > 0 && t("tier.discount", { percent: format.number(tier.discountPercent) }),
    tier.freeShipping && t("tier.freeDelivery"),
  ].filter(Boolean);
  return perks.length ? <p className="quiet small">{perks.join(" · ")}</p> : null;
}
