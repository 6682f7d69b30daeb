import { accepted } from "../../../api/errors";
import {
  DeleteChallengeDocument,
  UpdateChallengeDocument,
  type ChallengeWholeFragment,
} from "../../../api/generated/challenges";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Confirm, ConfirmDelete } from "../../../ui/forms/Confirm";

interface Props {
  challenge: ChallengeWholeFragment;
  onClose: () => void;
}

export function SwitchDialog({ challenge: { id, name, active }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <Confirm
      title={t(active ? "campaign.switchOff" : "campaign.switchOn", { name })}
      action={t(active ? "switchOff" : "switchOn")}
      explained={t(active ? "challenge.offExplained" : "challenge.onExplained")}
      change={async () =>
        accepted(
          (await ask(UpdateChallengeDocument, { id, input: { active: !active } })).loyaltyChallengeUpdate,
        )
      }
      say={() => t(active ? "campaign.isOff" : "campaign.isOn", { name })}
      after={onClose}
      onClose={onClose}
    />
  );
}

export function DeleteDialog({ challenge: { id, name }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={name}
      explained={t("challenge.deleteExplained")}
      remove={async () => accepted((await ask(DeleteChallengeDocument, { id })).loyaltyChallengeDelete)}
      list="/play/challenges"
      onClose={onClose}
    />
  );
}
