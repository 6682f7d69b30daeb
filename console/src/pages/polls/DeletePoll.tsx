import { accepted } from "../../api/errors";
import { DeletePollDocument, type PollWholeFragment } from "../../api/generated/polls";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ConfirmDelete } from "../../ui/forms/Confirm";

interface Props {
  poll: PollWholeFragment;
  onClose: () => void;
}

export function DeletePoll({ poll: { id, question }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={question}
      explained={t("poll.deleteExplained")}
      remove={async () => accepted((await ask(DeletePollDocument, { id })).loyaltyPollDelete)}
      list="/voice/polls"
      onClose={onClose}
    />
  );
}
