import type { BacktestTodayQuery } from "../../../api/generated/backtests";
import { asTyped } from "../../../ui/forms/reading";

export type Today = BacktestTodayQuery;

/** Settings that the form has fields for; all others are in the full text. */
export const SETTINGS = ["pointsPerCurrencyUnit", "pointValue", "expiresAfterDays", "pendingDays"] as const;
export type Setting = (typeof SETTINGS)[number];

/** What the program file calls them. */
export const PATHS: Record<Setting, string> = {
  pointsPerCurrencyUnit: "points_per_currency_unit",
  pointValue: "point_value",
  expiresAfterDays: "expires_after_days",
  pendingDays: "pending_days",
};

export interface TierDraft {
  code: string;
  name: string;
  threshold: string;
  discountPercent: string;
}

export interface CampaignDraft {
  code: string;
  name: string;
  active: boolean;
  /** Why the back-test cannot run it. */
  problem: string | null;
}

export interface Draft {
  name: string;
  since: string;
  until: string;
  /** Whether the full text is run, else today's program with what the fields change. */
  asText: boolean;
  settings: Record<Setting, string>;
  tiers: TierDraft[];
  campaigns: CampaignDraft[];
  program: string;
  redemptionPercent: string;
  sweepPath: string;
  sweepFrom: string;
  sweepTo: string;
  sweepStep: string;
}

/** Today's program over all orders: what is run where nothing is changed. */
export function draftOf(
  { loyaltyBacktestProgram, loyaltySettings, loyaltyTiers }: Today,
  name: string,
): Draft {
  return {
    name,
    since: "",
    until: "",
    asText: false,
    settings: Object.fromEntries(
      SETTINGS.map((setting) => [setting, asTyped(loyaltySettings[setting])]),
    ) as Draft["settings"],
    tiers: loyaltyTiers.map((tier) => ({
      code: tier.code,
      name: tier.name,
      threshold: asTyped(tier.threshold),
      discountPercent: asTyped(tier.discountPercent),
    })),
    campaigns: loyaltyBacktestProgram.campaigns.map(({ code, name: title, active, problem }) => ({
      code,
      name: title,
      active: active && !problem,
      problem: problem ?? null,
    })),
    program: loyaltyBacktestProgram.text,
    redemptionPercent: "60",
    sweepPath: "",
    sweepFrom: "",
    sweepTo: "",
    sweepStep: "",
  };
}
