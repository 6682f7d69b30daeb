import { useText } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { TextField } from "../../../ui/forms/Field";
import { Section } from "../../../ui/Section";
import type { Part } from "../draft";

const NUMBERS = [
  ["seats", "unit.seats"],
  ["offerHours", "unit.hours"],
  ["points", "points.unit"],
] as const;

/** How many can come, who goes first where more want to, and what coming brings. */
export function Seats({ draft, set, refused }: Part) {
  const t = useText();
  const [seats, offerHours, points] = NUMBERS.map(([name, unit]) => (
    <TextField
      key={name}
      label={t(`event.${name}`)}
      help={t(`event.${name}Help`)}
      unit={t(unit)}
      inputMode="numeric"
      value={draft[name]}
      onChange={(event) => set({ [name]: event.target.value })}
      error={refused(name)}
    />
  ));
  return (
    <Section title="event.seatsAndPoints">
      {seats}
      {draft.seats.trim() && (
        <>
          <Check
            label={t("event.byTier")}
            help={t("event.byTierHelp")}
            checked={draft.byTier}
            onChange={(byTier) => set({ byTier })}
          />
          {offerHours}
        </>
      )}
      {points}
    </Section>
  );
}
