import { accepted } from "../../api/errors";
import { TemplateUpdateDocument, type TemplateWholeFragment } from "../../api/generated/messages";
import type { LanguageCodeEnum } from "../../api/generated/schema";
import { useAsk } from "../../app/session";
import { useFormat, useText } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";
import { NOTHING } from "./draft";

interface Props {
  template: TemplateWholeFragment;
  language: LanguageCodeEnum;
  onClose: () => void;
}

/** Brings the shipped text of a language back, or takes a language out that was not shipped. */
export function TakeBack({ template: { id, isShipped }, language, onClose }: Props) {
  const t = useText();
  const format = useFormat();
  const ask = useAsk();
  const input = { texts: [{ language, ...NOTHING }] };
  return (
    <Confirm
      title={t("template.takeBackNamed", { language: format.language(language) })}
      action={t("template.takeBack")}
      destructive
      explained={t(isShipped ? "template.takeBackShipped" : "template.takeBackOwn")}
      change={async () =>
        accepted((await ask(TemplateUpdateDocument, { id, input })).loyaltyMessageTemplateUpdate)
      }
      say={() => t("saved")}
      after={onClose}
      onClose={onClose}
    />
  );
}

/** Whether somebody wrote a text, and something is left without it. */
export function canTakeBack(
  { texts, isShipped }: TemplateWholeFragment,
  language: LanguageCodeEnum,
): boolean {
  const text = texts.find((one) => one.language === language);
  return !!text && !text.isShipped && (isShipped || texts.length > 1);
}
