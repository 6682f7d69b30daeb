import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { PollsDocument } from "../../../api/generated/polls";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { isFiltered, variablesOf } from "./filters";
import { PollFilters } from "./PollFilters";
import { PollsTable } from "./PollsTable";
import { Waiting } from "./Waiting";
import { Listed } from "../../../ui/Listed";

export function PollList() {
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
        <Listed
          read={read}
          of={(data) => data.loyaltyAllPolls}
          count="polls.count"
          none={isFiltered(query) ? "polls.noneFound" : "polls.none"}
          onMove={change}
          lines={8}
        >
          {(rows) => <PollsTable polls={rows} />}
        </Listed>
      </div>
    </div>
  );
}
