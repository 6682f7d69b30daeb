import { UnassignTierDocument } from "../../api/generated/member";
import { accepted } from "../../api/errors";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { FormFailure, useChange } from "../../ui/mutations";

export function UnassignDialog({ user, onClose }: { user: string; onClose: () => void }) {
  const t = useText();
  const ask = useAsk();
  const unassign = useChange(
    async () => accepted((await ask(UnassignTierDocument, { user })).loyaltyMemberTierUnassign),
    {
      say: ({ member }) => t("assign.done", { tier: member?.tier.name ?? "" }),
      after: onClose,
    },
  );
  return (
    <Dialog
      title={t("unassign")}
      action={t("unassign")}
      busy={unassign.isPending}
      onSubmit={() => unassign.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t("unassign.explained")}</p>
      <FormFailure error={unassign.error} fields={[]} />
    </Dialog>
  );
}
