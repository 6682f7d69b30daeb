import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { CampaignWholeFragment } from "../../api/generated/campaigns";
import { useText } from "../../i18n";
import { DeleteCampaign } from "./DeleteCampaign";
import { SwitchDialog } from "./SwitchDialog";

export function CampaignActions({ campaign }: { campaign: CampaignWholeFragment }) {
  const t = useText();
  const [open, setOpen] = useState<"switch" | "delete" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="actions">
      <Button variant={campaign.active ? "secondary" : "primary"} onClick={() => setOpen("switch")}>
        {t(campaign.active ? "switchOff" : "switchOn")}
      </Button>
      <Button variant="secondary" onClick={() => setOpen("delete")}>
        {t("delete")}
      </Button>
      {open === "switch" && <SwitchDialog campaign={campaign} onClose={close} />}
      {open === "delete" && <DeleteCampaign campaign={campaign} onClose={close} />}
    </div>
  );
}
