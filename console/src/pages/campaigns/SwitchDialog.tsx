import { accepted } from "../../api/errors";
import { CampaignUpdateDocument, type CampaignWholeFragment } from "../../api/generated/campaigns";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { FormFailure, useChange } from "../../ui/mutations";

interface Props {
  campaign: CampaignWholeFragment;
  onClose: () => void;
}

export function SwitchDialog({ campaign: { id, name, active }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const change = useChange(
    async () => {
      const variables = { id, input: { active: !active } };
      return accepted((await ask(CampaignUpdateDocument, variables)).loyaltyCampaignUpdate);
    },
    { say: () => t(active ? "campaign.isOff" : "campaign.isOn", { name }), after: onClose },
  );
  return (
    <Dialog
      title={t(active ? "campaign.switchOff" : "campaign.switchOn", { name })}
      action={t(active ? "switchOff" : "switchOn")}
      busy={change.isPending}
      onSubmit={() => change.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t(active ? "campaign.offExplained" : "campaign.onExplained")}</p>
      <FormFailure error={change.error} fields={[]} />
    </Dialog>
  );
}
