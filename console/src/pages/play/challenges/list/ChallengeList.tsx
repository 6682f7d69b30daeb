import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { ChallengesDocument } from "../../../../api/generated/challenges";
import { useQuery } from "../../../../app/router";
import { useAsk, usePermissions } from "../../../../app/session";
import { ChallengeFilters } from "./ChallengeFilters";
import { ChallengesTable } from "./ChallengesTable";
import { isFiltered, variablesOf } from "./filters";
import { Listed } from "../../../../ui/Listed";

export function ChallengeList() {
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
      <Listed
        read={read}
        of={(data) => data.loyaltyAllChallenges}
        count="challenges.count"
        none={isFiltered(query) ? "challenges.noneFound" : "challenges.none"}
        onMove={change}
        lines={6}
      >
        {(rows) => <ChallengesTable challenges={rows} />}
      </Listed>
    </div>
  );
}
