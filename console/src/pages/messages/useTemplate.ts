import { accepted } from "../../api/errors";
import { TemplateUpdateDocument, type TemplateWholeFragment } from "../../api/generated/messages";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { useForm } from "../../ui/forms/useForm";
import { byLanguage, draftOf, textsOf } from "./draft";

/** A form over a template: texts that were changed alone are sent, what others wrote meanwhile in other languages stays. */
export function useTemplate(template: TemplateWholeFragment) {
  const t = useText();
  const ask = useAsk();
  return useForm(
    draftOf(template),
    async (draft, before) => {
      const texts = textsOf(draft, before);
      const input = { texts, ...(draft.purpose === before.purpose ? {} : { purpose: draft.purpose }) };
      try {
        return accepted(
          (await ask(TemplateUpdateDocument, { id: template.id, input })).loyaltyMessageTemplateUpdate,
        );
      } catch (error) {
        throw byLanguage(error, texts);
      }
    },
    { say: () => t("saved") },
  );
}
