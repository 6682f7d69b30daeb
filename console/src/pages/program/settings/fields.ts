import type { ProgramSettingsQuery } from "../../../api/generated/program";
import type { LoyaltySettingsInput } from "../../../api/generated/schema";
import type { Id } from "../../../i18n";

export type Settings = ProgramSettingsQuery["loyaltySettings"];
export type Name = Exclude<keyof Settings, "active" | "status" | "problems" | "__typename">;

interface Described {
  kind: "text" | "whole" | "decimal" | "flag" | "choice";
  unit?: Id;
  /** The words of the API that may be chosen. */
  choices?: readonly string[];
}

/** How each setting is typed in, and what its number counts. */
export const FIELDS: Record<Name, Described> = {
  programName: { kind: "text" },
  programCurrency: { kind: "text" },
  timeZone: { kind: "text" },
  awardOn: { kind: "choice", choices: ["PAID", "FULFILLED"] },
  pointsPerCurrencyUnit: { kind: "decimal", unit: "unit.pointsPerMoney" },
  earnOnShipping: { kind: "flag" },
  earnOnNet: { kind: "flag" },
  pendingDays: { kind: "whole", unit: "unit.days" },
  expiresAfterDays: { kind: "whole", unit: "unit.days" },
  pointValue: { kind: "decimal", unit: "unit.moneyPerPoint" },
  minRedeemPoints: { kind: "whole", unit: "points.unit" },
  redeemStep: { kind: "whole", unit: "points.unit" },
  maxRedeemPercent: { kind: "whole", unit: "unit.percent" },
  holdMinutes: { kind: "whole", unit: "unit.minutes" },
  autoEnroll: { kind: "flag" },
  welcomePoints: { kind: "whole", unit: "points.unit" },
  birthdayPoints: { kind: "whole", unit: "points.unit" },
  qualificationBasis: { kind: "choice", choices: ["POINTS", "SPEND", "ORDERS"] },
  qualificationWindow: { kind: "choice", choices: ["ROLLING_12_MONTHS", "CALENDAR_YEAR", "LIFETIME"] },
  downgradeGraceDays: { kind: "whole", unit: "unit.days" },
  marginPercent: { kind: "whole", unit: "unit.percent" },
  programHoldoutPercent: { kind: "whole", unit: "unit.percent" },
  earningActive: { kind: "flag" },
  spendingActive: { kind: "flag" },
  adjustLimitPerDay: { kind: "whole", unit: "points.unit" },
  dashboardOrigins: { kind: "text" },
  messageWay: { kind: "choice", choices: ["none", "email", "app"] },
  senderName: { kind: "text" },
  senderAddress: { kind: "text" },
  quietHours: { kind: "text" },
  messagesPerWeek: { kind: "whole", unit: "unit.messages" },
  expiryRounding: { kind: "choice", choices: ["NONE", "MONTH", "YEAR"] },
  inactivityDays: { kind: "whole", unit: "unit.days" },
  referralPendingDays: { kind: "whole", unit: "unit.days" },
  giftsPerMonth: { kind: "whole", unit: "points.unit" },
  reviewsNeedApproval: { kind: "flag" },
  reviewPoints: { kind: "whole", unit: "points.unit" },
};

export const GROUPS: { title: Id; names: Name[] }[] = [
  { title: "settings.general", names: ["programName", "timeZone", "programCurrency"] },
  {
    title: "settings.earning",
    names: [
      "awardOn",
      "pointsPerCurrencyUnit",
      "pendingDays",
      "expiresAfterDays",
      "expiryRounding",
      "inactivityDays",
      "earnOnShipping",
      "earnOnNet",
    ],
  },
  {
    title: "settings.spending",
    names: ["pointValue", "minRedeemPoints", "redeemStep", "maxRedeemPercent", "holdMinutes"],
  },
  {
    title: "settings.qualifying",
    names: ["qualificationBasis", "qualificationWindow", "downgradeGraceDays"],
  },
  {
    title: "settings.joining",
    names: [
      "welcomePoints",
      "birthdayPoints",
      "referralPendingDays",
      "reviewPoints",
      "reviewsNeedApproval",
      "autoEnroll",
    ],
  },
  {
    title: "settings.messages",
    names: ["messageWay", "messagesPerWeek", "quietHours", "senderName", "senderAddress"],
  },
  { title: "settings.measuring", names: ["marginPercent", "programHoldoutPercent"] },
  {
    title: "settings.safety",
    names: ["adjustLimitPerDay", "giftsPerMonth", "dashboardOrigins", "earningActive", "spendingActive"],
  },
];

/** A change of one of these may move members, or what points are worth. */
const PREVIEWED: Name[] = [
  "qualificationBasis",
  "qualificationWindow",
  "downgradeGraceDays",
  "pointsPerCurrencyUnit",
  "pointValue",
];

/** What of a change is to be previewed; null where nothing is. */
export function previewed(input: LoyaltySettingsInput): LoyaltySettingsInput | null {
  const entries = PREVIEWED.filter((name) => input[name] !== undefined && input[name] !== null).map(
    (name) => [name, input[name]],
  );
  return entries.length ? Object.fromEntries(entries) : null;
}

/** The place of the last group that has one of these settings. */
export const lastGroupOf = (settings: LoyaltySettingsInput): number =>
  GROUPS.findLastIndex(({ names }) => names.some((name) => name in settings));
