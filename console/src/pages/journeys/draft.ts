import type { JourneyWholeFragment, StepFragment } from "../../api/generated/journeys";
import type { LoyaltyExitEnum, LoyaltyTriggerEnum } from "../../api/generated/schema";
import type { Option } from "../../ui/forms/Picker";
import { asTyped } from "../../ui/forms/reading";
import type { Part as FormPart } from "../../ui/forms/useForm";
import { lasting } from "./words";

export type Kind = "wait" | "onlyIn" | "message" | "points" | "voucher" | "incentive" | "survey";
export type Unit = "minutes" | "hours" | "days";
export type Off = "percent" | "amount" | "freeShipping";

/** A step as the form has it: what its kind does not need waits for another choice. */
export interface StepDraft {
  key: string;
  kind: Kind;
  time: string;
  unit: Unit;
  segment: Option[];
  message: string;
  points: string;
  off: Off;
  value: string;
  validDays: string;
  incentive: string;
  survey: string;
}

/** A journey as the form has it, by the API's names: numbers as they are typed. */
export interface Draft {
  code: string;
  name: string;
  trigger: LoyaltyTriggerEnum;
  days: string;
  minutes: string;
  orders: string;
  repeatDays: string;
  segment: Option[];
  steps: StepDraft[];
  exits: LoyaltyExitEnum[];
  priority: string;
  validHours: string;
  holdoutPercent: string;
}

export type Part = FormPart<Draft>;

const STEP: Omit<StepDraft, "key"> = {
  kind: "message",
  time: "1",
  unit: "days",
  segment: [],
  message: "",
  points: "",
  off: "percent",
  value: "",
  validDays: "14",
  incentive: "",
  survey: "",
};

let steps = 0;

export const newStep = (): StepDraft => ({ ...STEP, key: `new ${++steps}` });

export const EMPTY: Draft = {
  code: "",
  name: "",
  trigger: "JOINED",
  days: "",
  minutes: "",
  orders: "",
  repeatDays: "",
  segment: [],
  steps: [{ ...STEP, key: "first" }],
  exits: [],
  priority: "50",
  validHours: "72",
  holdoutPercent: "0",
};

export const draftOf = (journey: JourneyWholeFragment): Draft => ({
  code: journey.code,
  name: journey.name,
  trigger: journey.trigger,
  days: asTyped(journey.days),
  minutes: asTyped(journey.minutes),
  orders: asTyped(journey.orders),
  repeatDays: asTyped(journey.repeatDays),
  segment: journey.segment ? [option(journey.segment)] : [],
  steps: journey.steps.map((step, place) => ({ ...STEP, ...stepOf(step), key: String(place) })),
  exits: journey.exits,
  priority: asTyped(journey.priority),
  validHours: asTyped(journey.validMinutes / 60),
  holdoutPercent: asTyped(journey.holdoutPercent),
});

function stepOf(step: StepFragment): Partial<StepDraft> {
  if (step.waitMinutes != null) {
    const { count, unit } = lasting(step.waitMinutes);
    return { kind: "wait", time: String(count), unit };
  }
  if (step.onlyIn) return { kind: "onlyIn", segment: [option(step.onlyIn)] };
  if (step.message) return { kind: "message", message: step.message.id };
  if (step.points != null) return { kind: "points", points: String(step.points) };
  if (step.incentive) return { kind: "incentive", incentive: step.incentive.id };
  if (step.survey) return { kind: "survey", survey: step.survey.id };
  return step.voucher ? voucherOf(step.voucher) : {};
}

const voucherOf = (voucher: NonNullable<StepFragment["voucher"]>): Partial<StepDraft> => ({
  kind: "voucher",
  off: voucher.discountPercent != null ? "percent" : voucher.amount != null ? "amount" : "freeShipping",
  value: asTyped(voucher.discountPercent ?? voucher.amount),
  validDays: String(voucher.validDays),
});

const option = ({ id, name }: { id: string; name: string }): Option => ({ value: id, label: name });
