import { useText } from "../../../i18n";
import { TextArea, TextField } from "../../../ui/forms/Field";
import { Translations } from "../../../ui/forms/Translations";
import { Section } from "../../../ui/Section";
import type { Part } from "../draft";

/** What members get for answering, whatever they answer. */
export function Thanks({ draft, set, refused }: Part) {
  const t = useText();
  return (
    <Section title="survey.thanking">
      <TextField
        label={t("survey.points")}
        help={t("survey.pointsHelp")}
        unit={t("points.unit")}
        inputMode="numeric"
        value={draft.points}
        onChange={(event) => set({ points: event.target.value })}
        error={refused("points")}
      />
      <TextArea
        label={t("survey.thanks")}
        help={t("survey.thanksHelp")}
        maxLength={1000}
        value={draft.thanks}
        onChange={(event) => set({ thanks: event.target.value })}
        error={refused("thanks")}
      />
      <Translations
        label={t("survey.thanks")}
        texts={draft.translations}
        onChange={(translations) => set({ translations })}
        error={refused("translations")}
      />
    </Section>
  );
}
