import { accepted } from "../../api/errors";
import { UpdateEventDocument, type EventWholeFragment } from "../../api/generated/events";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";

interface Props {
  event: EventWholeFragment;
  onClose: () => void;
}

export function SwitchDialog({ event: { id, title, active }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const name = title;
  return (
    <Confirm
      title={t(active ? "event.switchOff" : "event.switchOn", { name })}
      action={t(active ? "switchOff" : "switchOn")}
      explained={t(active ? "event.offExplained" : "event.onExplained")}
      change={async () =>
        accepted((await ask(UpdateEventDocument, { id, input: { active: !active } })).loyaltyEventUpdate)
      }
      say={() => t(active ? "event.isOff" : "event.isOn", { name })}
      after={onClose}
      onClose={onClose}
    />
  );
}
