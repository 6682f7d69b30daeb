import { useText } from "../../../i18n";
import { Dialog } from "../../../ui/Dialog";
import { GiveFields } from "./GiveFields";
import { useGive } from "./useGive";

export function GiveDialog({ user, onClose }: { user: string; onClose: () => void }) {
  const t = useText();
  const { fields, busy, send } = useGive(user, onClose);
  return (
    <Dialog title={t("gift.give")} action={t("gift.give")} busy={busy} onSubmit={send} onClose={onClose}>
      <GiveFields {...fields} />
    </Dialog>
  );
}
