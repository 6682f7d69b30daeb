import type { LoyaltyPeriodEnum } from "../../../api/generated/schema";

/** What there can be a leaderboard of. */
export const PERIODS = ["WEEK", "MONTH", "YEAR"] as const satisfies readonly LoyaltyPeriodEnum[];

export type BoardPeriod = (typeof PERIODS)[number];
