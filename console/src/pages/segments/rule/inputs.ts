import type { LoyaltySegmentFieldEnum as Field } from "../../../api/generated/schema";
import type { Id } from "../../../i18n";

/** What is found by its name. */
export type Among = "product" | "category" | "segment" | "language" | "country";

/** What a value of a field is entered with: a number with its unit, a text, or something that is chosen. */
export type Input =
  | { kind: "number"; unit: Id }
  | { kind: "text" | "tier" | "channel" }
  | { kind: "found"; among: Among }
  | { kind: "choice"; texts: "life" | "rfm" | "consent" };

const number = (unit: Id): Input => ({ kind: "number", unit });
const found = (among: Among): Input => ({ kind: "found", among });

export const INPUTS: Record<Field, Input> = {
  TIER: { kind: "tier" },
  POINTS_AVAILABLE: number("points.unit"),
  POINTS_PENDING: number("points.unit"),
  POINTS_LIFETIME: number("points.unit"),
  ORDERS: number("orders.unit"),
  NET_SPEND: number("unit.money"),
  AVERAGE_ORDER: number("unit.money"),
  SPEND_PERCENTILE: number("unit.percentile"),
  DISCOUNT_SHARE: number("unit.share"),
  DAYS_SINCE_FIRST_ORDER: number("unit.days"),
  DAYS_SINCE_LAST_ORDER: number("unit.days"),
  DAYS_BETWEEN_ORDERS: number("unit.days"),
  DAYS_SINCE_JOINING: number("unit.days"),
  DAYS_UNTIL_BIRTHDAY: number("unit.days"),
  DAYS_UNTIL_EXPIRY: number("unit.days"),
  RECENCY: number("unit.score"),
  FREQUENCY: number("unit.score"),
  MONEY: number("unit.score"),
  RFM: { kind: "choice", texts: "rfm" },
  LIFE_CYCLE: { kind: "choice", texts: "life" },
  CONSENT: { kind: "choice", texts: "consent" },
  LANGUAGE: found("language"),
  COUNTRY: found("country"),
  CHANNEL: { kind: "channel" },
  BOUGHT_CATEGORY: found("category"),
  BOUGHT_PRODUCT: found("product"),
  USED_VOUCHER: { kind: "text" },
  METADATA: { kind: "text" },
  SEGMENT: found("segment"),
};

/** Fields as they are offered, by what they are about. */
export const GROUPS: [Id, Field[]][] = [
  [
    "fields.program",
    ["TIER", "POINTS_AVAILABLE", "POINTS_PENDING", "POINTS_LIFETIME", "DAYS_UNTIL_EXPIRY", "SEGMENT"],
  ],
  [
    "fields.orders",
    [
      "ORDERS",
      "NET_SPEND",
      "AVERAGE_ORDER",
      "DAYS_SINCE_LAST_ORDER",
      "DAYS_SINCE_FIRST_ORDER",
      "DAYS_BETWEEN_ORDERS",
      "DISCOUNT_SHARE",
      "USED_VOUCHER",
      "BOUGHT_CATEGORY",
      "BOUGHT_PRODUCT",
      "CHANNEL",
    ],
  ],
  ["fields.scores", ["LIFE_CYCLE", "RFM", "RECENCY", "FREQUENCY", "MONEY", "SPEND_PERCENTILE"]],
  [
    "fields.person",
    ["DAYS_SINCE_JOINING", "DAYS_UNTIL_BIRTHDAY", "LANGUAGE", "COUNTRY", "CONSENT", "METADATA"],
  ],
];

/** How many values an operator takes. */
export const takes = (operator: string): "none" | "one" | "many" =>
  operator === "IN" || operator === "NOT_IN" ? "many" : operator.startsWith("IS_") ? "none" : "one";
