import type { LoyaltyTriggerEnum } from "../../api/generated/schema";

export type Asked = "days" | "minutes" | "orders" | "repeatDays";

/** What members enter a journey by, with the numbers that it takes: what they are unless somebody says otherwise. */
export const TRIGGERS: Record<LoyaltyTriggerEnum, Partial<Record<Asked, string>>> = {
  JOINED: {},
  FIRST_ORDER: {},
  NTH_ORDER: { orders: "3" },
  NO_ORDER: { days: "30", repeatDays: "90" },
  TIER_REACHED: {},
  TIER_AT_RISK: { days: "14" },
  POINTS_EXPIRING: { days: "30" },
  BIRTHDAY: { days: "14", repeatDays: "183" },
  ANNIVERSARY: { days: "0", repeatDays: "183" },
  CHECKOUT_ABANDONED: { minutes: "120", repeatDays: "7" },
  BACK_IN_STOCK: {},
  NEW_PRODUCTS: { repeatDays: "7" },
  EVENT_SOON: { days: "1" },
  ORDER_HANDED_OVER: {},
  CHALLENGE_DONE: {},
  FRIEND_ORDERED: {},
  SEAT_TAKEN: {},
  SEAT_OFFERED: {},
  AMBASSADOR_DECIDED: {},
  REWARD_AFFORDABLE: { repeatDays: "30" },
};

export const NUMBERS: Asked[] = ["orders", "days", "minutes", "repeatDays"];
