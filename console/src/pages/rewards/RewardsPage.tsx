import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { RewardsDocument } from "../../api/generated/rewards";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ButtonLink } from "../../ui/Link";
import { Pager } from "../../ui/Pager";
import { Sections } from "../../ui/Sections";
import { Permitted, Read } from "../../ui/States";
import { isFiltered, variablesOf } from "./list/filters";
import { RewardFilters } from "./list/RewardFilters";
import { RewardsTable } from "./list/RewardsTable";
import { SECTIONS } from "./sections";

export default function RewardsPage() {
  const t = useText();
  return (
    <div className="stack">
      <header className="actions apart">
        <h1>{t("rewards")}</h1>
        <ButtonLink to="/rewards/new">{t("reward.new")}</ButtonLink>
      </header>
      <Sections page="rewards" title="rewards" sections={SECTIONS} />
      <Permitted to="MANAGE_DISCOUNTS">
        <div>
          <RewardFilters />
          <RewardList />
        </div>
      </Permitted>
    </div>
  );
}

function RewardList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = variablesOf(query);
  const rewards = useRead({
    queryKey: ["rewards", variables],
    queryFn: () => ask(RewardsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <Read query={rewards} lines={8}>
      {({ loyaltyAllRewards: found }) =>
        found?.edges.length ? (
          <div className="stack" aria-busy={rewards.isPlaceholderData}>
            <p className="quiet small" role="status">
              {t("rewards.count", { count: found.totalCount ?? 0 })}
            </p>
            <RewardsTable rewards={found.edges.map(({ node }) => node)} />
            <Pager page={found.pageInfo} onMove={change} />
          </div>
        ) : (
          <p className="note">{t(isFiltered(query) ? "rewards.noneFound" : "rewards.none")}</p>
        )
      }
    </Read>
  );
}
