import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { PollsDocument } from "../../../api/generated/polls";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Pager } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { isFiltered, variablesOf } from "./filters";
import { PollFilters } from "./PollFilters";
import { PollsTable } from "./PollsTable";
import { Waiting } from "./Waiting";

export function PollList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = variablesOf(query);
  const read = useRead({
    queryKey: ["polls", variables],
    queryFn: () => ask(PollsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      <Waiting />
      <div>
        <PollFilters />
        <Read query={read} lines={8}>
          {({ loyaltyAllPolls: found }) =>
            found?.edges.length ? (
              <div className="stack" aria-busy={read.isPlaceholderData}>
                <p className="quiet small" role="status">
                  {t("polls.count", { count: found.totalCount ?? 0 })}
                </p>
                <PollsTable polls={found.edges.map(({ node }) => node)} />
                <Pager page={found.pageInfo} onMove={change} />
              </div>
            ) : (
              <p className="note">{t(isFiltered(query) ? "polls.noneFound" : "polls.none")}</p>
            )
          }
        </Read>
      </div>
    </div>
  );
}
