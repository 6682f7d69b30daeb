import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { useId, useState } from "react";
import { LanguagesDocument } from "../../api/generated/ui";
import type { LanguageCodeEnum } from "../../api/generated/schema";
import { useAsk } from "../../app/session";
import { useFormat, useText } from "../../i18n";
import { SelectField, TextArea } from "./Field";

export interface Translated {
  language: LanguageCodeEnum;
  text: string;
}

interface Props {
  label: string;
  texts: readonly Translated[];
  onChange: (texts: Translated[]) => void;
  error?: string | undefined;
}

/** A text in other languages than the shop's own; one that is emptied is taken away. */
export function Translations({ label, texts, onChange, error }: Props) {
  const t = useText();
  const format = useFormat();
  const told = useId();
  return (
    <div className="stack" role="group" aria-label={t("translations.of", { label })}>
      {texts.map(({ language, text }) => (
        <TextArea
          key={language}
          label={t("translation", { label, language: format.language(language) })}
          value={text}
          onChange={(event) =>
            onChange(
              texts.map((one) => (one.language === language ? { ...one, text: event.target.value } : one)),
            )
          }
        />
      ))}
      <AddLanguage
        known={texts.map(({ language }) => language)}
        onAdd={(language) => onChange([...texts, { language, text: "" }])}
      />
      {error && (
        <small id={told} className="wrong" role="alert">
          {error}
        </small>
      )}
    </div>
  );
}

/** A language more, of those that the shop knows. */
export function AddLanguage({
  known,
  onAdd,
}: {
  known: readonly LanguageCodeEnum[];
  onAdd: (language: LanguageCodeEnum) => void;
}) {
  const t = useText();
  const format = useFormat();
  const ask = useAsk();
  const [isOpen, setOpen] = useState(false);
  const read = useRead({
    queryKey: ["languages"],
    queryFn: () => ask(LanguagesDocument, {}),
    enabled: isOpen,
  });
  if (!isOpen) {
    return (
      <div>
        <Button type="button" variant="tertiary" size="small" onClick={() => setOpen(true)}>
          {t("translation.add")}
        </Button>
      </div>
    );
  }
  const languages = (read.data?.shop.languages ?? [])
    .map(({ code }) => ({ code, name: format.language(code) }))
    .filter(({ code }) => !code.includes("_") && !known.includes(code))
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <div className="narrow">
      <SelectField
        label={t("translation.language")}
        value=""
        onChange={(event) => {
          onAdd(event.target.value as LanguageCodeEnum);
          setOpen(false);
        }}
      >
        <option value="">{t(read.isPending ? "loading" : "choose")}</option>
        {languages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
