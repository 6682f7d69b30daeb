import { Button } from "@saleor/macaw-ui";
import type { LanguageCodeEnum } from "../../../api/generated/schema";
import { useFormat, useText } from "../../../i18n";
import { AddLanguage } from "../../../ui/forms/Translations";
import type { Form } from "../../../ui/forms/useForm";
import { languagesOf, NOTHING, type Draft } from "../draft";

interface Props {
  form: Form<Draft>;
  shown: LanguageCodeEnum;
  onShow: (language: LanguageCodeEnum) => void;
  /** Takes the shown text back; null where nobody wrote it. */
  onTakeBack: (() => void) | null;
}

/** The languages that it is written in: one is shown, others are added. */
export function Languages({ form: { draft, set, refused }, shown, onShow, onTakeBack }: Props) {
  const t = useText();
  const format = useFormat();
  const languages = languagesOf(draft);
  const isWrong = (language: string) => !!(refused(`${language}.subject`) ?? refused(`${language}.body`));
  const add = (language: LanguageCodeEnum) => {
    set({ [language]: NOTHING });
    onShow(language);
  };
  return (
    <div className="stack">
      <div className="sections" role="group" aria-label={t("template.languages")}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            aria-pressed={language === shown}
            className={isWrong(language) ? "wrong" : undefined}
            onClick={() => onShow(language)}
          >
            {format.language(language)}
          </button>
        ))}
      </div>
      <div className="actions">
        <AddLanguage known={languages} onAdd={add} />
        {onTakeBack && (
          <Button type="button" variant="tertiary" size="small" onClick={onTakeBack}>
            {t("template.takeBack")}
          </Button>
        )}
      </div>
    </div>
  );
}
