import { accepted } from "../../../api/errors";
import { DecideEntryDocument } from "../../../api/generated/polls";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Confirm } from "../../../ui/forms/Confirm";
import type { Decision } from "./EntryList";

/** Lets an entry be voted for, or takes it out. */
export function DecideEntry({ entry: { id, text }, approved, onClose }: Decision & { onClose: () => void }) {
  const t = useText();
  const ask = useAsk();
  const name = text || t("entry.gone");
  return (
    <Confirm
      title={t(approved ? "entry.approveNamed" : "entry.refuseNamed", { name })}
      action={t(approved ? "entry.approve" : "entry.refuse")}
      destructive={!approved}
      explained={t(approved ? "entry.approveExplained" : "entry.refuseExplained")}
      change={async () =>
        accepted((await ask(DecideEntryDocument, { id, approved })).loyaltyPollEntryApprove)
      }
      say={() => t(approved ? "entry.isApproved" : "entry.isRefused", { name })}
      after={onClose}
      onClose={onClose}
    />
  );
}
