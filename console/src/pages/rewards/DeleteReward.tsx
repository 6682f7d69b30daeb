import { accepted } from "../../api/errors";
import { DeleteRewardDocument, type RewardLineFragment } from "../../api/generated/rewards";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { FormFailure, useChange } from "../../ui/mutations";

export function DeleteReward({
  reward: { id, name },
  onClose,
}: {
  reward: RewardLineFragment;
  onClose: () => void;
}) {
  const t = useText();
  const ask = useAsk();
  const remove = useChange(
    async () => accepted((await ask(DeleteRewardDocument, { id })).loyaltyRewardDelete),
    {
      say: () => t("deleted", { name }),
      after: () => navigate("/rewards", { replace: true }),
    },
  );
  return (
    <Dialog
      title={t("delete.named", { name })}
      action={t("delete")}
      destructive
      busy={remove.isPending}
      onSubmit={() => remove.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t("reward.deleteExplained")}</p>
      <FormFailure error={remove.error} fields={[]} />
    </Dialog>
  );
}
