import { accepted } from "../../api/errors";
import { DeleteRewardDocument, type RewardLineFragment } from "../../api/generated/rewards";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ConfirmDelete } from "../../ui/forms/Confirm";

interface Props {
  reward: RewardLineFragment;
  onClose: () => void;
}

export function DeleteReward({ reward: { id, name }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={name}
      explained={t("reward.deleteExplained")}
      remove={async () => accepted((await ask(DeleteRewardDocument, { id })).loyaltyRewardDelete)}
      list="/rewards"
      onClose={onClose}
    />
  );
}
