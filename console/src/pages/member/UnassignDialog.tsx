import { accepted } from "../../api/errors";
import { UnassignTierDocument } from "../../api/generated/member";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";

export function UnassignDialog({ user, onClose }: { user: string; onClose: () => void }) {
  const t = useText();
  const ask = useAsk();
  return (
    <Confirm
      title={t("unassign")}
      action={t("unassign")}
      explained={t("unassign.explained")}
      change={async () => accepted((await ask(UnassignTierDocument, { user })).loyaltyMemberTierUnassign)}
      say={({ member }) => t("assign.done", { tier: member?.tier.name ?? "" })}
      after={onClose}
      onClose={onClose}
    />
  );
}
