import { accepted } from "../../../api/errors";
import { DeleteTierDocument, type TierLineFragment } from "../../../api/generated/program";
import { navigate } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Dialog } from "../../../ui/Dialog";
import { FormFailure, useChange } from "../../../ui/mutations";

export function DeleteTier({ tier: { id, name }, onClose }: { tier: TierLineFragment; onClose: () => void }) {
  const t = useText();
  const ask = useAsk();
  const remove = useChange(async () => accepted((await ask(DeleteTierDocument, { id })).loyaltyTierDelete), {
    say: () => t("deleted", { name }),
    after: () => navigate("/program/tiers", { replace: true }),
  });
  return (
    <Dialog
      title={t("delete.named", { name })}
      action={t("delete")}
      destructive
      busy={remove.isPending}
      onSubmit={() => remove.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t("tier.deleteExplained")}</p>
      <FormFailure error={remove.error} fields={[]} />
    </Dialog>
  );
}
