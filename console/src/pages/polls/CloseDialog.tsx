import { accepted } from "../../api/errors";
import { UpdatePollDocument, type PollWholeFragment } from "../../api/generated/polls";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";

/** A moment that is over closes a poll at once, whatever the browser's clock says. */
const LONG_OVER = new Date(0).toISOString();

interface Props {
  poll: PollWholeFragment;
  onClose: () => void;
}

export function CloseDialog({ poll: { id, question, winners, prize, entriesWaiting }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <Confirm
      title={t("poll.closeNamed", { name: question })}
      action={t("poll.close")}
      destructive
      explained={t("poll.closeExplained")}
      change={async () =>
        accepted((await ask(UpdatePollDocument, { id, input: { closesAt: LONG_OVER } })).loyaltyPollUpdate)
      }
      say={() => t("poll.isClosed", { name: question })}
      after={onClose}
      onClose={onClose}
    >
      {winners && prize ? <p>{t("poll.closeWins", { winners, points: prize })}</p> : null}
      {entriesWaiting > 0 && (
        <p className="note warning">{t("poll.closeWaiting", { count: entriesWaiting })}</p>
      )}
    </Confirm>
  );
}
