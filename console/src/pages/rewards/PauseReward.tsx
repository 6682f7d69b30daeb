import { accepted } from "../../api/errors";
import { UpdateRewardDocument, type RewardLineFragment } from "../../api/generated/rewards";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";

interface Props {
  reward: RewardLineFragment;
  onClose: () => void;
}

/** Takes a reward out of the catalogue for a while, or puts it back. */
export function PauseReward({ reward: { id, name, active }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <Confirm
      title={t(active ? "reward.pauseNamed" : "reward.resumeNamed", { name })}
      action={t(active ? "reward.pause" : "reward.resume")}
      explained={t(active ? "reward.pauseExplained" : "reward.resumeExplained")}
      change={async () =>
        accepted((await ask(UpdateRewardDocument, { id, input: { active: !active } })).loyaltyRewardUpdate)
      }
      say={() => t(active ? "reward.paused" : "reward.resumed", { name })}
      after={onClose}
      onClose={onClose}
    />
  );
}
