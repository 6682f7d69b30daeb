import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { ChallengesDocument } from "../../../../api/generated/challenges";
import { useQuery } from "../../../../app/router";
import { useAsk, usePermissions } from "../../../../app/session";
import { useText } from "../../../../i18n";
import { Pager } from "../../../../ui/Pager";
import { Read } from "../../../../ui/States";
import { ChallengeFilters } from "./ChallengeFilters";
import { ChallengesTable } from "./ChallengesTable";
import { isFiltered, variablesOf } from "./filters";

export function ChallengeList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const manages = usePermissions().has("MANAGE_DISCOUNTS");
  const variables = { ...variablesOf(query), manages };
  const read = useRead({
    queryKey: ["challenges", variables],
    queryFn: () => ask(ChallengesDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <ChallengeFilters />
      <Read query={read} lines={6}>
        {({ loyaltyAllChallenges: found }) =>
          found?.edges.length ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              <p className="quiet small" role="status">
                {t("challenges.count", { count: found.totalCount ?? 0 })}
              </p>
              <ChallengesTable challenges={found.edges.map(({ node }) => node)} />
              <Pager page={found.pageInfo} onMove={change} />
            </div>
          ) : (
            <p className="note">{t(isFiltered(query) ? "challenges.noneFound" : "challenges.none")}</p>
          )
        }
      </Read>
    </div>
  );
}
