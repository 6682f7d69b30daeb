import type { Refusal } from "../../../api/errors";
import type { BacktestStartMutationVariables } from "../../../api/generated/backtests";
import type { Reading } from "../../../ui/forms/reading";
import { fromLocal } from "../../../ui/moments";
import { PATHS, SETTINGS, type Draft } from "./draft";

type Input = BacktestStartMutationVariables["input"];

/** What is sent: of the fields what differs from today's program alone. */
export function inputOf(draft: Draft, before: Draft, reading: Reading): Input {
  const input: Input = {
    name: draft.name,
    since: draft.since ? fromLocal(`${draft.since}T00:00`) : null,
    until: draft.until ? fromLocal(`${draft.until}T00:00`) : null,
    redemptionPercent: reading.needed("redemptionPercent", draft.redemptionPercent),
    ...sweepOf(draft, reading),
  };
  return draft.asText
    ? { ...input, program: draft.program }
    : { ...input, ...changesOf(draft, before, reading) };
}

function sweepOf(draft: Draft, reading: Reading): Pick<Input, "sweep"> {
  if (!draft.sweepPath) return {};
  const number = (field: "sweepFrom" | "sweepTo" | "sweepStep") =>
    neededDecimal(reading, field, draft[field]);
  return {
    sweep: {
      path: draft.sweepPath,
      from: number("sweepFrom"),
      to: number("sweepTo"),
      step: number("sweepStep"),
    },
  };
}

function neededDecimal(reading: Reading, field: string, typed: string): number {
  // What is empty is refused in the words for a number.
  return reading.decimal(field, typed.trim() || "-") ?? 0;
}

function changesOf(draft: Draft, before: Draft, reading: Reading): Input {
  const settings = SETTINGS.filter((name) => draft.settings[name] !== before.settings[name]).map((name) => {
    const read = name.endsWith("Days") ? reading.needed.bind(reading) : neededDecimal.bind(null, reading);
    return [name, read(PATHS[name], draft.settings[name])];
  });
  const tiers = draft.tiers.flatMap((tier, index) => {
    const was = before.tiers[index]!;
    const fields = (["threshold", "discountPercent"] as const)
      .filter((name) => tier[name] !== was[name])
      .map((name) => [name, neededDecimal(reading, tierPath(tier.code, name), tier[name])]);
    return fields.length ? [{ code: tier.code, ...Object.fromEntries(fields) }] : [];
  });
  const campaigns = draft.campaigns
    .filter(({ active }, index) => active !== before.campaigns[index]!.active)
    .map(({ code, active }) => ({ code, active }));
  return {
    ...(settings.length && { settings: Object.fromEntries(settings) }),
    ...(tiers.length && { tiers }),
    ...(campaigns.length && { campaigns }),
  };
}

/** The place of a tier's field in the program file. */
export const tierPath = (code: string, field: "threshold" | "discountPercent"): string =>
  `tiers.${code}.${field === "threshold" ? "threshold" : "discount_percent"}`;

/**
 * Refusals at the fields of the form: a change's is named by its place in the program file, those of the full text and
 * of the sweep say their place and stand together.
 */
export function placed(errors: readonly (Refusal & { path?: string | null })[]): Refusal[] {
  const together = (field: string) => {
    const lines = errors
      .filter((error) => error.field === field)
      .map(({ path, message }) => (path ? `${path}: ${message ?? ""}` : (message ?? "")));
    return lines.length ? [{ field, message: lines.join(" "), code: "INVALID" }] : [];
  };
  const others = errors
    .filter(({ field }) => field !== "program" && field !== "sweep")
    .map((error) => ({ ...error, field: error.path ?? error.field ?? null }));
  return [...together("program"), ...together("sweep"), ...others];
}

/** The fields that the form shows. */
export const shownFields = (draft: Draft): string[] => [
  "name",
  "since",
  "until",
  "redemptionPercent",
  "sweep",
  "sweepFrom",
  "sweepTo",
  "sweepStep",
  ...(draft.asText
    ? ["program"]
    : [
        ...Object.values(PATHS),
        ...draft.tiers.flatMap(({ code }) => [
          tierPath(code, "threshold"),
          tierPath(code, "discountPercent"),
        ]),
        ...draft.campaigns.map(({ code }) => `campaigns.${code}`),
      ]),
];
