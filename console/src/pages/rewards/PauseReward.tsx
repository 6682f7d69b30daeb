import { accepted } from "../../api/errors";
import { UpdateRewardDocument, type RewardLineFragment } from "../../api/generated/rewards";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { FormFailure, useChange } from "../../ui/mutations";

/** Takes a reward out of the catalogue for a while, or puts it back. */
export function PauseReward({
  reward: { id, name, active },
  onClose,
}: {
  reward: RewardLineFragment;
  onClose: () => void;
}) {
  const t = useText();
  const ask = useAsk();
  const change = useChange(
    async () =>
      accepted((await ask(UpdateRewardDocument, { id, input: { active: !active } })).loyaltyRewardUpdate),
    { say: () => t(active ? "reward.paused" : "reward.resumed", { name }), after: onClose },
  );
  return (
    <Dialog
      title={t(active ? "reward.pauseNamed" : "reward.resumeNamed", { name })}
      action={t(active ? "reward.pause" : "reward.resume")}
      busy={change.isPending}
      onSubmit={() => change.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t(active ? "reward.pauseExplained" : "reward.resumeExplained")}</p>
      <FormFailure error={change.error} fields={[]} />
    </Dialog>
  );
}
