import { accepted } from "../../api/errors";
import { UpdatePollDocument, type PollWholeFragment } from "../../api/generated/polls";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";

interface Props {
  poll: PollWholeFragment;
  onClose: () => void;
}

export function SwitchDialog({ poll: { id, question, active, closed }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const name = question;
  return (
    <Confirm
      title={t(active ? "poll.switchOff" : "poll.switchOn", { name })}
      action={t(active ? "switchOff" : "switchOn")}
      explained={t(active ? "poll.offExplained" : closed ? "poll.onClosedExplained" : "poll.onExplained")}
      change={async () =>
        accepted((await ask(UpdatePollDocument, { id, input: { active: !active } })).loyaltyPollUpdate)
      }
      say={() => t(active ? "poll.isOff" : "poll.isOn", { name })}
      after={onClose}
      onClose={onClose}
    />
  );
}
