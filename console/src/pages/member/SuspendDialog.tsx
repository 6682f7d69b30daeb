import { useState } from "react";
import { SuspendDocument } from "../../api/generated/member";
import { accepted } from "../../api/errors";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { TextArea } from "../../ui/forms/Field";
import { FormFailure, refusedAt, useChange } from "../../ui/forms/mutations";

interface Props {
  user: string;
  /** Whether they are suspended now. */
  suspended: boolean;
  onClose: () => void;
}

export function SuspendDialog({ user, suspended, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const [reason, setReason] = useState("");
  const change = useChange(
    async () =>
      accepted((await ask(SuspendDocument, { user, suspended: !suspended, reason })).loyaltyMemberSuspend),
    { say: ({ member }) => t(member?.suspended ? "suspend.done" : "unsuspend.done"), after: onClose },
  );
  const title = t(suspended ? "unsuspend" : "suspend");
  return (
    <Dialog
      title={title}
      action={title}
      destructive={!suspended}
      busy={change.isPending}
      onSubmit={() => change.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t(suspended ? "unsuspend.explained" : "suspend.explained")}</p>
      <TextArea
        label={t("reason")}
        autoFocus
        value={reason}
        maxLength={1000}
        onChange={(event) => setReason(event.target.value)}
        error={refusedAt(change.error, "reason")}
      />
      <FormFailure error={change.error} fields={["reason"]} />
    </Dialog>
  );
}
