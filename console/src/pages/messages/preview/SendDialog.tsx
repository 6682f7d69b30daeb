import { accepted } from "../../../api/errors";
import { MessageSendDocument, type TemplateWholeFragment } from "../../../api/generated/messages";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Confirm } from "../../../ui/forms/Confirm";
import type { Option } from "../../../ui/forms/Picker";

interface Props {
  template: TemplateWholeFragment;
  member: Option;
  onClose: () => void;
}

export function SendDialog({ template, member, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <Confirm
      title={t("mail.sendTo", { email: member.label })}
      action={t("mail.send")}
      explained={t("mail.sendExplained")}
      change={async () =>
        accepted(
          (await ask(MessageSendDocument, { member: member.value, template: template.id }))
            .loyaltyMessageSend,
        )
      }
      say={() => t("mail.sent", { email: member.label })}
      after={onClose}
      onClose={onClose}
    />
  );
}
