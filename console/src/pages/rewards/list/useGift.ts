import type { RewardLineFragment } from "../../../api/generated/rewards";
import { useFormat, useText } from "../../../i18n";
import { variantName } from "../../../ui/names";

/** What a reward gives, in a few words. */
export function useGift({ kind, discountPercent, amount, variant }: RewardLineFragment): string {
  const t = useText();
  const format = useFormat();
  if (kind === "VOUCHER" && typeof discountPercent === "number") {
    return t("reward.percentOff", { percent: format.number(discountPercent) });
  }
  if (kind === "VOUCHER" && amount) return t("reward.amountOff", { amount: format.money(amount) });
  if (kind === "GIFT_CARD" && amount) return t("reward.card", { amount: format.money(amount) });
  if (kind === "PRODUCT" && variant) return variantName(variant);
  return t(`reward.kind.${kind}`);
}
