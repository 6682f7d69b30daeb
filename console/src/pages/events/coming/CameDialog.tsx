import { accepted } from "../../../api/errors";
import { MarkCameDocument, type EventWholeFragment } from "../../../api/generated/events";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Confirm } from "../../../ui/forms/Confirm";
import { nameOf } from "../../../ui/names";
import { hasBegun } from "../words";

interface Props {
  event: EventWholeFragment;
  user: { id: string; email: string; firstName: string; lastName: string };
  onClose: () => void;
}

export function CameDialog({ event, user, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const name = nameOf(user) || user.email;
  const { points } = event;
  return (
    <Confirm
      title={t("registration.cameAsk", { name })}
      action={t("registration.came")}
      explained={points ? t("registration.cameGives", { points }) : t("registration.cameExplained")}
      change={async () =>
        accepted((await ask(MarkCameDocument, { event: event.id, user: user.id })).loyaltyEventCame)
      }
      say={() => t("registration.cameDone", { name })}
      after={onClose}
      onClose={onClose}
    >
      {!hasBegun(event) && <p className="note warning">{t("event.notBegun")}</p>}
    </Confirm>
  );
}
