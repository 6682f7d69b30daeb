import { useQuery as useRead } from "@tanstack/react-query";
import { CampaignDocument } from "../../api/generated/campaigns";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Permitted, Read } from "../../ui/States";
import { EditCampaign } from "./EditCampaign";
import { NewCampaign } from "./NewCampaign";

/** One campaign by its ID, or `new`. */
export default function CampaignPage({ id }: { id: string }) {
  const t = useText();
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <div className="stack">
        <div className="small">
          <Link to="/campaigns">← {t("campaigns")}</Link>
        </div>
        {id === "new" ? <NewCampaign /> : <Found id={id} />}
      </div>
    </Permitted>
  );
}

function Found({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["campaign", id], queryFn: () => ask(CampaignDocument, { id }) });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyCampaign: campaign }) =>
        campaign ? <EditCampaign campaign={campaign} /> : <p className="note">{t("campaign.notFound")}</p>
      }
    </Read>
  );
}
