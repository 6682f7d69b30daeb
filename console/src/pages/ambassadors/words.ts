import type { AmbassadorLineFragment } from "../../api/generated/ambassadors";
import type { Format, Text } from "../../i18n";
import { nameOf } from "../../ui/names";

export const shownName = ({ member }: AmbassadorLineFragment): string =>
  nameOf(member?.user) || member?.user?.email || "…";

/** What they are offered, or both agreed to; nothing where that is still to be decided. */
export function conditionWords(
  { sharePercent, months }: AmbassadorLineFragment,
  t: Text,
  format: Format,
): string[] {
  return [
    typeof sharePercent === "number" && t("ambassador.share", { percent: format.number(sharePercent) }),
    typeof months === "number" && t("ambassador.forMonths", { months }),
  ].filter((line): line is string => Boolean(line));
}

/** What orders of their friends are worth. */
export const worthWords = (
  { value, currency }: Pick<AmbassadorLineFragment["brought"], "value"> & { currency?: string | null },
  t: Text,
  format: Format,
): string =>
  currency
    ? format.money({ amount: value, currency })
    : t("ambassador.worth", { amount: format.number(value) });
