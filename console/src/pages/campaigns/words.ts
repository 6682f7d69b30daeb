import type { CampaignLineFragment } from "../../api/generated/campaigns";
import type { LoyaltyWeekdayEnum } from "../../api/generated/schema";
import type { Format, Text } from "../../i18n";

type Line = CampaignLineFragment;

export const WEEKDAYS: LoyaltyWeekdayEnum[] = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
];

/** Whether a campaign is off, or where its dates put it. */
export function stateOf({ active, startsAt, endsAt }: Line): "off" | "planned" | "running" | "over" {
  const now = new Date();
  if (endsAt && new Date(endsAt) <= now) return "over";
  if (!active) return "off";
  return startsAt && new Date(startsAt) > now ? "planned" : "running";
}

/** Whether it still is to be planned: it gave nothing yet and gives nothing now. */
export const isAhead = (campaign: Line): boolean =>
  ["off", "planned"].includes(stateOf(campaign)) && !campaign.budgetUsed;

export function effectWords({ effect, factor, points }: Line, t: Text, format: Format): string {
  if (effect !== "MULTIPLIER") return t(`campaign.does.${effect}`, { points: points ?? 0 });
  return factor
    ? t("campaign.does.MULTIPLIER", { factor: format.number(factor) })
    : t("campaign.does.NOTHING");
}

/** When it holds, a line for dates, for days and for hours. */
export function windowWords(
  { startsAt, endsAt, weekdays, fromTime, untilTime }: Line,
  t: Text,
  format: Format,
) {
  return [
    startsAt && t("campaign.from", { moment: format.moment(startsAt) }),
    endsAt && t("campaign.until", { moment: format.moment(endsAt) }),
    weekdays.length > 0 && weekdays.map((day) => t(`weekday.short.${day}`)).join(", "),
    (fromTime ?? untilTime) &&
      t("campaign.hours", { from: fromTime ?? "00:00", until: untilTime ?? "24:00" }),
    !startsAt && !endsAt && !weekdays.length && !fromTime && !untilTime && t("campaign.always"),
  ].filter((line): line is string => !!line);
}
