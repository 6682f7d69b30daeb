import { useText } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { TextField } from "../../../ui/forms/Field";
import { Section } from "../../../ui/Section";
import type { Part } from "../draft";

const NUMBERS = [
  ["winners", "unit.entries"],
  ["prize", "points.unit"],
] as const;

/** Whether members enter something, and what the best of it wins. */
export function Contest({ draft, set, refused, isFixed }: Part & { isFixed: boolean }) {
  const t = useText();
  const [winners, prize] = NUMBERS.map(([name, unit]) => (
    <TextField
      key={name}
      label={t(`poll.${name}`)}
      help={t(`poll.${name}Help`)}
      unit={t(unit)}
      inputMode="numeric"
      disabled={isFixed}
      value={draft[name]}
      onChange={(event) => set({ [name]: event.target.value })}
      error={refused(name)}
    />
  ));
  return (
    <Section title="poll.contest">
      <Check
        label={t("poll.takesEntries")}
        help={t("poll.takesEntriesHelp")}
        checked={draft.takesEntries}
        onChange={(takesEntries) => set({ takesEntries })}
        error={refused("takesEntries")}
      />
      <div className="pair">
        {winners}
        {prize}
      </div>
      <p className="quiet small">{t("poll.law")}</p>
    </Section>
  );
}
