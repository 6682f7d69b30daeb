import type { CampaignLineFragment } from "../../api/generated/campaigns";
import { useFormat, useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { StateChip } from "./StateChip";
import { effectWords, windowWords } from "./words";

export function CampaignsTable({ campaigns }: { campaigns: CampaignLineFragment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("campaigns")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("campaign")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("campaign.effect")}</th>
            <th scope="col">{t("campaign.when")}</th>
            <th scope="col" className="number">
              {t("campaign.given")}
            </th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map((campaign) => (
            <Row key={campaign.id} campaign={campaign} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ campaign }: { campaign: CampaignLineFragment }) {
  const t = useText();
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        <Link to={`/campaigns/${encodeURIComponent(campaign.id)}`}>{campaign.name}</Link>
        <div className="quiet small">{campaign.code}</div>
      </th>
      <td>
        <StateChip campaign={campaign} />
      </td>
      <td>{effectWords(campaign, t, format)}</td>
      <td>
        {windowWords(campaign, t, format).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
      <td className="number">
        {t("points.count", { points: campaign.budgetUsed })}
        {campaign.budget != null && (
          <div className="quiet small">{t("campaign.ofBudget", { points: campaign.budget })}</div>
        )}
      </td>
    </tr>
  );
}
