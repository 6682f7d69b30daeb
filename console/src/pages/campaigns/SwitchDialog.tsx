import { accepted } from "../../api/errors";
import { CampaignUpdateDocument, type CampaignWholeFragment } from "../../api/generated/campaigns";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";

interface Props {
  campaign: CampaignWholeFragment;
  onClose: () => void;
}

export function SwitchDialog({ campaign: { id, name, active }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <Confirm
      title={t(active ? "campaign.switchOff" : "campaign.switchOn", { name })}
      action={t(active ? "switchOff" : "switchOn")}
      explained={t(active ? "campaign.offExplained" : "campaign.onExplained")}
      change={async () =>
        accepted(
          (await ask(CampaignUpdateDocument, { id, input: { active: !active } })).loyaltyCampaignUpdate,
        )
      }
      say={() => t(active ? "campaign.isOff" : "campaign.isOn", { name })}
      after={onClose}
      onClose={onClose}
    />
  );
}
