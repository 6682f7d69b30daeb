import { useText, type Id } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { Picker } from "../../../ui/forms/Picker";
import { Section } from "../../../ui/Section";
import { useSegments } from "../../../ui/forms/sources";
import type { Draft, Part } from "../draft";
import { NUMBERS, TRIGGERS, type Asked } from "../../../ui/told/triggers";

const UNITS: Record<Asked, Id> = {
  orders: "unit.nthOrder",
  days: "unit.days",
  minutes: "unit.minutes",
  repeatDays: "unit.days",
};

/** What members enter it by, and who does. */
export function When({ draft, set, refused, isNew }: Part & { isNew: boolean }) {
  const t = useText();
  const segments = useSegments();
  const choose = (trigger: Draft["trigger"]) =>
    set({ trigger, days: "", minutes: "", orders: "", repeatDays: "", ...TRIGGERS[trigger] });
  const numbers = NUMBERS.filter((name) => name in TRIGGERS[draft.trigger]);
  return (
    <Section title="journey.begins">
      <SelectField
        label={t("journey.trigger")}
        help={t(isNew ? "journey.triggerHelp" : "journey.triggerFixed")}
        disabled={!isNew}
        value={draft.trigger}
        onChange={(event) => choose(event.target.value as Draft["trigger"])}
        error={refused("trigger")}
      >
        {(Object.keys(TRIGGERS) as Draft["trigger"][]).map((trigger) => (
          <option key={trigger} value={trigger}>
            {t(`trigger.${trigger}`)}
          </option>
        ))}
      </SelectField>
      {numbers.length > 0 && (
        <div className="pair">
          {numbers.map((name) => (
            <TextField
              key={name}
              label={labelOf(name, draft.trigger, t)}
              help={
                name === "orders"
                  ? undefined
                  : t("journey.unlessGiven", { value: TRIGGERS[draft.trigger][name]! })
              }
              unit={t(UNITS[name])}
              inputMode="numeric"
              value={draft[name]}
              onChange={(event) => set({ [name]: event.target.value })}
              error={refused(name)}
            />
          ))}
        </div>
      )}
      <Picker
        single
        label={t("segment")}
        help={t("campaign.segmentHelp")}
        source={segments}
        chosen={draft.segment}
        onChange={(segment) => set({ segment })}
        error={refused("segment")}
      />
    </Section>
  );
}

const BEFORE = ["TIER_AT_RISK", "POINTS_EXPIRING", "BIRTHDAY", "ANNIVERSARY"];

function labelOf(name: Asked, trigger: Draft["trigger"], t: ReturnType<typeof useText>): string {
  return name === "days"
    ? t(BEFORE.includes(trigger) ? "journey.days.before" : "journey.days.after")
    : t(`journey.${name}`);
}
