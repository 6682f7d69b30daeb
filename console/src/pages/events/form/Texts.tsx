import { useId } from "react";
import { useFormat, useText } from "../../../i18n";
import { TextArea, TextField } from "../../../ui/forms/Field";
import { AddLanguage } from "../../../ui/forms/Translations";
import type { Part, Translated } from "../draft";

/** Title and description in other languages; an emptied title takes both away. */
export function Texts({ draft: { translations }, set, refused }: Part) {
  const t = useText();
  const format = useFormat();
  const told = useId();
  const error = refused("translations");
  const change = (language: string, fields: Partial<Translated>) =>
    set({
      translations: translations.map((one) => (one.language === language ? { ...one, ...fields } : one)),
    });
  return (
    <div className="stack" role="group" aria-label={t("event.texts")}>
      {translations.map(({ language, title, description }) => (
        <div key={language} className="group stack">
          <TextField
            label={t("translation", { label: t("event.title"), language: format.language(language) })}
            help={t("event.titleHelp")}
            maxLength={128}
            value={title}
            onChange={(event) => change(language, { title: event.target.value })}
          />
          <TextArea
            label={t("translation", { label: t("description"), language: format.language(language) })}
            value={description}
            onChange={(event) => change(language, { description: event.target.value })}
          />
        </div>
      ))}
      <AddLanguage
        known={translations.map(({ language }) => language)}
        onAdd={(language) =>
          set({ translations: [...translations, { language, title: "", description: "" }] })
        }
      />
      {error && (
        <p id={told} className="small wrong" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
