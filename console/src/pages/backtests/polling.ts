import type { LoyaltyBacktestStateEnum } from "../../api/generated/schema";

/** How often one that is not over is looked at, in ms. */
const EVERY = 2000;

export const isOpen = (state: LoyaltyBacktestStateEnum | undefined): boolean =>
  state === "WAITING" || state === "RUNNING";

/** How soon to ask again: not at all once all are over. */
export const nextLook = (states: readonly (LoyaltyBacktestStateEnum | undefined)[]): number | false =>
  states.some(isOpen) ? EVERY : false;
