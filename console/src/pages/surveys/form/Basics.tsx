import type { LoyaltySurveyAboutEnum } from "../../../api/generated/schema";
import { useText } from "../../../i18n";
import { SelectField, TextField } from "../../../ui/forms/Field";
import { Section } from "../../../ui/Section";
import type { Part } from "../draft";

const ABOUT: LoyaltySurveyAboutEnum[] = ["ORDER", "SHOP"];

/** What is chosen once. */
export function Basics({ draft, set, refused }: Part) {
  const t = useText();
  return (
    <Section title="survey">
      <TextField
        label={t("code")}
        help={t("code.help")}
        autoFocus
        maxLength={32}
        value={draft.code}
        onChange={(event) => set({ code: event.target.value })}
        error={refused("code")}
      />
      <SelectField
        label={t("survey.about")}
        help={t(`survey.aboutHelp.${draft.about}`)}
        value={draft.about}
        onChange={(event) => set({ about: event.target.value as LoyaltySurveyAboutEnum })}
        error={refused("about")}
      >
        {ABOUT.map((about) => (
          <option key={about} value={about}>
            {t(`survey.about.${about}`)}
          </option>
        ))}
      </SelectField>
    </Section>
  );
}
