import type { LoyaltyJourneyInput, LoyaltyJourneyStepInput } from "../../api/generated/schema";
import type { Reading } from "../../ui/forms/reading";
import type { Draft, StepDraft, Unit } from "./draft";
import { NUMBERS, TRIGGERS } from "../../ui/told/triggers";

const MINUTES: Record<Unit, number> = { minutes: 1, hours: 60, days: 1440 };

/** What the API is sent of a form. */
export function inputOf(draft: Draft, reading: Reading): LoyaltyJourneyInput {
  const takes = NUMBERS.filter((name) => name in TRIGGERS[draft.trigger]);
  const hours = reading.decimal("validMinutes", draft.validHours);
  return {
    code: draft.code,
    name: draft.name,
    trigger: draft.trigger,
    ...Object.fromEntries(takes.map((name) => [name, reading.whole(name, draft[name])])),
    segment: draft.segment[0]?.value ?? null,
    steps: draft.steps.map((step, place) => stepInput(step, `steps.${place}`, reading)),
    exits: draft.exits,
    priority: reading.whole("priority", draft.priority),
    validMinutes: hours === null ? null : Math.round(hours * 60),
    holdoutPercent: reading.whole("holdoutPercent", draft.holdoutPercent),
  };
}

function stepInput(step: StepDraft, field: string, reading: Reading): LoyaltyJourneyStepInput {
  switch (step.kind) {
    case "wait":
      return { waitMinutes: (reading.needed(field, step.time) ?? 0) * MINUTES[step.unit] };
    case "onlyIn":
      return { onlyIn: reading.chosen(field, step.segment[0]?.value) };
    case "message":
      return { message: reading.chosen(field, step.message) };
    case "points":
      return { points: reading.needed(field, step.points) };
    case "incentive":
      return { incentive: reading.chosen(field, step.incentive) };
    case "survey":
      return { survey: reading.chosen(field, step.survey) };
    case "voucher":
      return {
        voucher: { ...offOf(step, field, reading), validDays: reading.needed(field, step.validDays) ?? 0 },
      };
  }
}

function offOf({ off, value }: StepDraft, field: string, reading: Reading) {
  if (off === "freeShipping") return { freeShipping: true };
  const number = reading.decimal(field, value);
  return off === "percent" ? { discountPercent: number } : { amount: number };
}
