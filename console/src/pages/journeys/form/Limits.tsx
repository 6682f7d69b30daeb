import { useText, type Id } from "../../../i18n";
import { Checks } from "../../../ui/forms/Check";
import { TextField } from "../../../ui/forms/Field";
import { Section } from "../../../ui/Section";
import type { Draft, Part } from "../draft";

const EXITS: Draft["exits"] = ["ORDER", "SEGMENT_LEFT"];
/** Each with what the API calls it, its unit and what it means. */
const NUMBERS: [
  name: "priority" | "validHours" | "holdoutPercent",
  field: string,
  unit: Id | null,
  help: Id,
][] = [
  ["priority", "priority", null, "journey.priorityHelp"],
  ["validHours", "validMinutes", "unit.hours", "journey.validHelp"],
  ["holdoutPercent", "holdoutPercent", "percent.ofMembers", "journey.holdoutHelp"],
];

/** What takes members out, what waits how long, and who is held out to measure it. */
export function Limits({ draft, set, refused }: Part) {
  const t = useText();
  return (
    <Section title="journey.ends">
      <Checks
        label={t("journey.exits")}
        help={t("journey.exitsHelp")}
        options={EXITS.map((exit) => ({ value: exit, label: t(`exit.${exit}`) }))}
        chosen={draft.exits}
        onChange={(exits) => set({ exits })}
        error={refused("exits")}
      />
      {NUMBERS.map(([name, field, unit, help]) => (
        <TextField
          key={name}
          label={t(`journey.${name}`)}
          help={t(help)}
          unit={unit ? t(unit) : undefined}
          inputMode={name === "validHours" ? "decimal" : "numeric"}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
          error={refused(field)}
        />
      ))}
    </Section>
  );
}
