import { accepted } from "../../api/errors";
import { CampaignDeleteDocument, type CampaignWholeFragment } from "../../api/generated/campaigns";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { FormFailure, useChange } from "../../ui/mutations";

interface Props {
  campaign: CampaignWholeFragment;
  onClose: () => void;
}

export function DeleteCampaign({ campaign: { id, name }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const remove = useChange(
    async () => accepted((await ask(CampaignDeleteDocument, { id })).loyaltyCampaignDelete),
    { say: () => t("deleted", { name }), after: () => navigate("/campaigns", { replace: true }) },
  );
  return (
    <Dialog
      title={t("delete.named", { name })}
      action={t("delete")}
      destructive
      busy={remove.isPending}
      onSubmit={() => remove.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t("campaign.deleteExplained")}</p>
      <FormFailure error={remove.error} fields={[]} />
    </Dialog>
  );
}
