import { useText } from "../../../i18n";
import { codeOf } from "../../../ui/forms/codes";
import { TextArea, TextField } from "../../../ui/forms/Field";
import { Translations } from "../../../ui/forms/Translations";
import type { Part } from "../draft";
import { Section } from "../../../ui/Section";

export function Basics({ draft, set, refused, isNew }: Part & { isNew: boolean }) {
  const t = useText();
  const rename = (name: string) =>
    // Until somebody writes another one, the code follows the name.
    set(isNew && draft.code === codeOf(draft.name) ? { name, code: codeOf(name) } : { name });
  return (
    <Section title="campaign.basics">
      <TextField
        label={t("name")}
        autoFocus={isNew}
        maxLength={64}
        value={draft.name}
        onChange={(event) => rename(event.target.value)}
        error={refused("name")}
      />
      {isNew && (
        <TextField
          label={t("code")}
          help={t("code.help")}
          maxLength={32}
          value={draft.code}
          onChange={(event) => set({ code: event.target.value })}
          error={refused("code")}
        />
      )}
      <TextArea
        label={t("campaign.description")}
        help={t("campaign.descriptionHelp")}
        value={draft.description}
        onChange={(event) => set({ description: event.target.value })}
        error={refused("description")}
      />
      <Translations
        label={t("campaign.description")}
        texts={draft.descriptionTranslations}
        onChange={(descriptionTranslations) => set({ descriptionTranslations })}
        error={refused("descriptionTranslations")}
      />
    </Section>
  );
}
