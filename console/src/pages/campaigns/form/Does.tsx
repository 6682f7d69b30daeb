import { useText } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { SelectField, TextField } from "../../../ui/forms/Field";
import type { Draft, Part } from "../draft";
import { Section } from "../../../ui/Section";

const EFFECTS: Draft["effect"][] = ["MULTIPLIER", "POINTS_PER_ITEM", "POINTS_PER_ORDER"];

export function Does({ draft, set, refused }: Part) {
  const t = useText();
  return (
    <Section title="campaign.effect">
      <SelectField
        label={t("campaign.kind")}
        value={draft.effect}
        onChange={(event) => set({ effect: event.target.value as Draft["effect"] })}
        error={refused("effect")}
      >
        {EFFECTS.map((effect) => (
          <option key={effect} value={effect}>
            {t(`campaign.kind.${effect}`)}
          </option>
        ))}
      </SelectField>
      {draft.effect === "MULTIPLIER" ? (
        <>
          <TextField
            label={t("campaign.factor")}
            unit={t("campaign.times")}
            help={t("campaign.factorHelp")}
            inputMode="decimal"
            value={draft.factor}
            onChange={(event) => set({ factor: event.target.value })}
            error={refused("factor")}
          />
          <Check
            label={t("campaign.stackable")}
            help={t("campaign.stackableHelp")}
            checked={draft.stackable}
            onChange={(stackable) => set({ stackable })}
          />
        </>
      ) : (
        <TextField
          label={t("adjust.points")}
          unit={t("points.unit")}
          inputMode="numeric"
          value={draft.points}
          onChange={(event) => set({ points: event.target.value })}
          error={refused("points")}
        />
      )}
      <TextField
        label={t("campaign.priority")}
        help={t("campaign.priorityHelp")}
        inputMode="numeric"
        value={draft.priority}
        onChange={(event) => set({ priority: event.target.value })}
        error={refused("priority")}
      />
    </Section>
  );
}
