import { useFormat, useText } from "../../../i18n";
import { TextArea, TextField } from "../../../ui/forms/Field";
import { AddLanguage, Translations } from "../../../ui/forms/Translations";
import type { QuestionDraft, TranslatedQuestion } from "../draft";

interface Props {
  question: QuestionDraft;
  label: string;
  onChange: (fields: Pick<QuestionDraft, "translations">) => void;
}

/** A question in other languages; one of choices with these, in the same order. */
export function QuestionTexts({ question: { kind, translations }, label, onChange }: Props) {
  if (kind === "CHOICE") return <WithChoices texts={translations} label={label} onChange={onChange} />;
  const choicesIn = (language: string) =>
    translations.find((one) => one.language === language)?.choices ?? "";
  return (
    <Translations
      label={label}
      texts={translations}
      onChange={(texts) =>
        onChange({
          translations: texts.map(({ language, text }) => ({ language, text, choices: choicesIn(language) })),
        })
      }
    />
  );
}

interface ChoicesProps {
  texts: TranslatedQuestion[];
  label: string;
  onChange: Props["onChange"];
}

function WithChoices({ texts, label, onChange }: ChoicesProps) {
  const t = useText();
  const format = useFormat();
  const change = (language: string, fields: Partial<TranslatedQuestion>) =>
    onChange({
      translations: texts.map((one) => (one.language === language ? { ...one, ...fields } : one)),
    });
  return (
    <div className="stack" role="group" aria-label={t("translations.of", { label })}>
      {texts.map(({ language, text, choices }) => (
        <div key={language} className="pair">
          <TextField
            label={t("translation", { label, language: format.language(language) })}
            help={t("question.translationHelp")}
            maxLength={255}
            value={text}
            onChange={(event) => change(language, { text: event.target.value })}
          />
          <TextArea
            label={t("translation", { label: t("question.choices"), language: format.language(language) })}
            help={t("question.choicesTranslated")}
            value={choices}
            onChange={(event) => change(language, { choices: event.target.value })}
          />
        </div>
      ))}
      <AddLanguage
        known={texts.map(({ language }) => language)}
        onAdd={(language) => onChange({ translations: [...texts, { language, text: "", choices: "" }] })}
      />
    </div>
  );
}
