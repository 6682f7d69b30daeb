import type { JourneyLineFragment, StepFragment } from "../../api/generated/journeys";
import type { Format, Text } from "../../i18n";
import { templateName } from "../../ui/told/names";

type Line = JourneyLineFragment;

/** What members enter a journey by, with its number. */
export function triggerWords({ trigger, days, minutes, orders }: Line, t: Text): string {
  switch (trigger) {
    case "NTH_ORDER":
      return t("trigger.says.NTH_ORDER", { orders: orders ?? 0 });
    case "CHECKOUT_ABANDONED":
      return t("trigger.says.CHECKOUT_ABANDONED", { after: lastsWords(minutes ?? 0, t) });
    case "NO_ORDER":
    case "TIER_AT_RISK":
    case "POINTS_EXPIRING":
    case "BIRTHDAY":
    case "ANNIVERSARY":
    case "EVENT_SOON":
      return t(`trigger.says.${trigger}`, { days: days ?? 0 });
    default:
      return t(`trigger.${trigger}`);
  }
}

/** A number of minutes in the largest unit that it is whole in. */
export function lasting(minutes: number): { count: number; unit: "days" | "hours" | "minutes" } {
  if (minutes % 1440 === 0) return { count: minutes / 1440, unit: "days" };
  return minutes % 60 === 0 ? { count: minutes / 60, unit: "hours" } : { count: minutes, unit: "minutes" };
}

export function lastsWords(minutes: number, t: Text): string {
  const { count, unit } = lasting(minutes);
  return t(`lasts.${unit}`, { count });
}

/** What a step does, in a few words. */
export function stepWords(step: StepFragment, t: Text, format: Format): string {
  if (step.waitMinutes != null) return t("step.says.wait", { time: lastsWords(step.waitMinutes, t) });
  if (step.onlyIn) return t("step.says.onlyIn", { segment: step.onlyIn.name });
  if (step.message) return t("step.says.message", { template: templateName(step.message.code, t) });
  if (step.points != null) return t("points.count", { points: step.points });
  if (step.incentive) return t("step.says.incentive", { incentive: step.incentive.name });
  if (step.survey) return t("step.says.survey", { survey: step.survey.code });
  return step.voucher ? voucherWords(step.voucher, t, format) : "";
}

function voucherWords(
  { discountPercent, amount, validDays }: NonNullable<StepFragment["voucher"]>,
  t: Text,
  format: Format,
): string {
  if (discountPercent != null)
    return t("step.says.percent", { percent: format.number(discountPercent), days: validDays });
  return amount != null
    ? t("step.says.amount", { amount: format.number(amount), days: validDays })
    : t("step.says.freeShipping", { days: validDays });
}

/** Whether nobody was in it yet, and nobody can be. */
export const isAhead = ({ active, running, finished, exited, heldOut }: Line): boolean =>
  !active && running + finished + exited + heldOut === 0;
