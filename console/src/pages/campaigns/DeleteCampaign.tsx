import { accepted } from "../../api/errors";
import { CampaignDeleteDocument, type CampaignWholeFragment } from "../../api/generated/campaigns";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ConfirmDelete } from "../../ui/forms/Confirm";

interface Props {
  campaign: CampaignWholeFragment;
  onClose: () => void;
}

export function DeleteCampaign({ campaign: { id, name }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={name}
      explained={t("campaign.deleteExplained")}
      remove={async () => accepted((await ask(CampaignDeleteDocument, { id })).loyaltyCampaignDelete)}
      list="/campaigns"
      onClose={onClose}
    />
  );
}
