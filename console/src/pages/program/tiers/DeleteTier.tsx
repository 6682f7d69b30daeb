import { accepted } from "../../../api/errors";
import { DeleteTierDocument, type TierLineFragment } from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { ConfirmDelete } from "../../../ui/forms/Confirm";

export function DeleteTier({ tier: { id, name }, onClose }: { tier: TierLineFragment; onClose: () => void }) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={name}
      explained={t("tier.deleteExplained")}
      remove={async () => accepted((await ask(DeleteTierDocument, { id })).loyaltyTierDelete)}
      list="/program/tiers"
      onClose={onClose}
    />
  );
}
