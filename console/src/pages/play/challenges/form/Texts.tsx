import { useFormat, useText } from "../../../../i18n";
import { TextArea, TextField } from "../../../../ui/forms/Field";
import { AddLanguage } from "../../../../ui/forms/Translations";
import type { ChallengeTexts, Part } from "../draft";

/** The texts in other languages; where all are emptied, the translation is taken away. */
export function Texts({ draft: { translations, badgeName: badge }, set, refused }: Part) {
  const t = useText();
  const format = useFormat();
  const error = refused("translations");
  const change = (language: string, fields: Partial<ChallengeTexts>) =>
    set({
      translations: translations.map((one) => (one.language === language ? { ...one, ...fields } : one)),
    });
  const labelled = (label: string, language: string) =>
    t("translation", { label, language: format.language(language) });
  return (
    <div className="stack" role="group" aria-label={t("challenge.texts")}>
      {translations.map(({ language, name, description, badgeName }) => (
        <div key={language} className="group stack">
          <TextField
            label={labelled(t("name"), language)}
            maxLength={64}
            value={name}
            onChange={(event) => change(language, { name: event.target.value })}
          />
          <TextArea
            label={labelled(t("description"), language)}
            value={description}
            onChange={(event) => change(language, { description: event.target.value })}
          />
          {(badge || badgeName) && (
            <TextField
              label={labelled(t("challenge.badgeName"), language)}
              maxLength={64}
              value={badgeName}
              onChange={(event) => change(language, { badgeName: event.target.value })}
            />
          )}
        </div>
      ))}
      <AddLanguage
        known={translations.map(({ language }) => language)}
        onAdd={(language) =>
          set({ translations: [...translations, { language, name: "", description: "", badgeName: "" }] })
        }
      />
      {error && (
        <p className="small wrong" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
