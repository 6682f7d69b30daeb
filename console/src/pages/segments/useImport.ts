import { useState } from "react";
import { accepted } from "../../api/errors";
import { SegmentUpdateDocument } from "../../api/generated/segments";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { useChange } from "../../ui/forms/mutations";

/** So many addresses are sent at once, as the API takes them. */
const BATCH = 10_000;

/** Puts the members with some addresses on a list. Sent again after a failure, nobody is on it twice. */
export function useImport(id: string, onDone: () => void) {
  const t = useText();
  const ask = useAsk();
  const [done, setDone] = useState(0);
  const put = useChange(
    async (addresses: readonly string[]) => {
      const unknown: string[] = [];
      for (let from = 0; from < addresses.length; from += BATCH) {
        setDone(from);
        const variables = { id, input: { addEmails: addresses.slice(from, from + BATCH) } };
        const answer = accepted((await ask(SegmentUpdateDocument, variables)).loyaltySegmentUpdate);
        unknown.push(...answer.unknownEmails);
      }
      return { known: addresses.length - unknown.length, unknown };
    },
    { say: ({ known }) => t("import.told", { count: known }), after: onDone },
  );
  return { put, done };
}
