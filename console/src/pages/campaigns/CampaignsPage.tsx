import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { CampaignsDocument } from "../../api/generated/campaigns";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ButtonLink } from "../../ui/Link";
import { Pager } from "../../ui/Pager";
import { Permitted, Read } from "../../ui/States";
import { CampaignFilters } from "./CampaignFilters";
import { CampaignsTable } from "./CampaignsTable";
import { isFiltered, variablesOf } from "./filters";

export default function CampaignsPage() {
  const t = useText();
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <div className="stack">
        <header className="actions apart">
          <h1>{t("campaigns")}</h1>
          <ButtonLink to="/campaigns/new">{t("campaign.new")}</ButtonLink>
        </header>
        <div>
          <CampaignFilters />
          <CampaignList />
        </div>
      </div>
    </Permitted>
  );
}

function CampaignList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const [now] = useState(() => new Date().toISOString());
  const variables = variablesOf(query, now);
  const campaigns = useRead({
    queryKey: ["campaigns", variables],
    queryFn: () => ask(CampaignsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <Read query={campaigns} lines={8}>
      {({ loyaltyCampaigns: found }) =>
        found?.edges.length ? (
          <div className="stack" aria-busy={campaigns.isPlaceholderData}>
            <p className="quiet small" role="status">
              {t("campaigns.count", { count: found.totalCount ?? 0 })}
            </p>
            <CampaignsTable campaigns={found.edges.map(({ node }) => node)} />
            <Pager page={found.pageInfo} onMove={change} />
          </div>
        ) : (
          <p className="note">{t(isFiltered(query) ? "campaigns.noneFound" : "campaigns.none")}</p>
        )
      }
    </Read>
  );
}
