import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { AdjustFields } from "./AdjustFields";
import { useAdjust } from "./useAdjust";

export function AdjustDialog({ user, onClose }: { user: string; onClose: () => void }) {
  const t = useText();
  const { fields, action, busy, send } = useAdjust(user, onClose);
  return (
    <Dialog title={t("adjust")} action={action} busy={busy} onSubmit={send} onClose={onClose}>
      <AdjustFields {...fields} />
    </Dialog>
  );
}
