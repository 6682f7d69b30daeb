import { useState } from "react";
import { accepted } from "../../../api/errors";
import { CancelClaimDocument, type ClaimLineFragment } from "../../../api/generated/rewards";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Dialog } from "../../../ui/Dialog";
import { TextArea } from "../../../ui/forms/Field";
import { FormFailure, refusedAt, useChange } from "../../../ui/forms/mutations";

export function CancelClaim({
  claim: { id, rewardName, points },
  onClose,
}: {
  claim: ClaimLineFragment;
  onClose: () => void;
}) {
  const t = useText();
  const ask = useAsk();
  const [reason, setReason] = useState("");
  const cancel = useChange(
    async () => accepted((await ask(CancelClaimDocument, { id, reason })).loyaltyClaimCancel),
    { say: () => t("claim.cancelled", { points }), after: onClose },
  );
  return (
    <Dialog
      title={t("claim.cancelNamed", { name: rewardName })}
      action={t("claim.cancel")}
      destructive
      busy={cancel.isPending}
      onSubmit={() => cancel.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t("claim.cancelExplained", { points })}</p>
      <TextArea
        label={t("reason")}
        help={t("adjust.reasonHelp")}
        autoFocus
        value={reason}
        maxLength={1000}
        onChange={(event) => setReason(event.target.value)}
        error={refusedAt(cancel.error, "reason")}
      />
      <FormFailure error={cancel.error} fields={["reason"]} />
    </Dialog>
  );
}
