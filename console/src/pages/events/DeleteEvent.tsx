import { accepted } from "../../api/errors";
import { DeleteEventDocument, type EventWholeFragment } from "../../api/generated/events";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ConfirmDelete } from "../../ui/forms/Confirm";

interface Props {
  event: EventWholeFragment;
  onClose: () => void;
}

export function DeleteEvent({ event: { id, title }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={title}
      explained={t("event.deleteExplained")}
      remove={async () => accepted((await ask(DeleteEventDocument, { id })).loyaltyEventDelete)}
      list="/friends/events"
      onClose={onClose}
    />
  );
}
