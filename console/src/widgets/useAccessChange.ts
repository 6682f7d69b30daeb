import { useQueryClient } from "@tanstack/react-query";
import { accepted } from "../api/errors";
import { AccessChangeDocument } from "../api/generated/widgets";
import { useAsk } from "../app/session";
import { useText } from "../i18n";
import { useChange } from "../ui/forms/mutations";
import { changeOf, type Access, type AccessDraft } from "./access";

/** Writes who may buy or use something into its metadata, where the shop reads it. */
export function useAccessChange(id: string, access: Access, onDone: () => void) {
  const t = useText();
  const ask = useAsk();
  const queries = useQueryClient();
  return useChange(
    async (draft: AccessDraft) => {
      const answers = await ask(AccessChangeDocument, changeOf(id, draft, access));
      Object.values(answers).forEach((answer) => accepted(answer));
      // Read anew before the form lets go of what was typed: it would show the old for a moment.
      await queries.invalidateQueries({ queryKey: ["access"] });
      return answers;
    },
    { say: () => t("saved"), after: onDone },
  );
}
