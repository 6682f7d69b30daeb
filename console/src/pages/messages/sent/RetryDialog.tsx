import { accepted } from "../../../api/errors";
import { MessageRetryDocument, type SentLineFragment } from "../../../api/generated/messages";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Confirm } from "../../../ui/forms/Confirm";

interface Props {
  message: SentLineFragment;
  onClose: () => void;
}

export function RetryDialog({ message: { id, state }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <Confirm
      title={t("sent.againTitle")}
      action={t("sent.again")}
      explained={t(state === "UNCERTAIN" ? "sent.againUncertain" : "sent.againFailed")}
      change={async () => accepted((await ask(MessageRetryDocument, { id })).loyaltyMessageRetry)}
      say={() => t("sent.againDone")}
      after={onClose}
      onClose={onClose}
    />
  );
}
