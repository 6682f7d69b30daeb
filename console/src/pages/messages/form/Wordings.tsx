import { useState } from "react";
import type { LanguageCodeEnum } from "../../../api/generated/schema";
import { useFormat, useText } from "../../../i18n";
import { TextArea, TextField } from "../../../ui/forms/Field";
import { NOTHING, type Draft, type Wording } from "../draft";

interface Props {
  draft: Draft;
  set: (fields: Partial<Draft>) => void;
  language: LanguageCodeEnum;
  /** What subject and body may use. */
  fields: readonly string[];
  refused: (part: keyof Wording) => string | undefined;
}

/** What it says in one language; a field that is clicked goes where the body was last written at. */
export function Wordings({ draft, set, language, fields, refused }: Props) {
  const t = useText();
  const format = useFormat();
  const wording = draft[language] ?? NOTHING;
  const [caret, setCaret] = useState<number | null>(null);
  const change = (part: Partial<Wording>) => set({ [language]: { ...wording, ...part } });
  const insert = (field: string) => {
    const at = caret ?? wording.body.length;
    change({ body: `${wording.body.slice(0, at)}{{${field}}}${wording.body.slice(at)}` });
    setCaret(at + field.length + 4);
  };
  const name = format.language(language);
  return (
    <>
      <TextField
        label={t("template.subjectIn", { language: name })}
        maxLength={255}
        value={wording.subject}
        onChange={(event) => change({ subject: event.target.value })}
        error={refused("subject")}
      />
      <TextArea
        label={t("template.bodyIn", { language: name })}
        help={t("template.bodyHelp")}
        className="source"
        spellCheck={false}
        rows={16}
        value={wording.body}
        onChange={(event) => change({ body: event.target.value })}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        error={refused("body")}
      />
      <details>
        <summary>{t("template.fields")}</summary>
        <p className="quiet small">{t("template.fieldsHelp")}</p>
        <ul className="chips inserted">
          {fields.filter(isAlone).map((field) => (
            <li key={field}>
              <button type="button" className="chip" onClick={() => insert(field)}>
                {field}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Whether a field can stand by itself: those of a list are written within it. */
const isAlone = (field: string) => field !== "items" && !field.startsWith("items.");
