import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { EventsDocument } from "../../../api/generated/events";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { EventFilters } from "./EventFilters";
import { EventsTable } from "./EventsTable";
import { isFiltered, variablesOf } from "./filters";
import { Listed } from "../../../ui/Listed";

export function EventList() {
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = variablesOf(query);
  const read = useRead({
    queryKey: ["events", variables],
    queryFn: () => ask(EventsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <EventFilters />
      <Listed
        read={read}
        of={(data) => data.loyaltyAllEvents}
        count="events.count"
        none={isFiltered(query) ? "events.noneFound" : "events.none"}
        onMove={change}
        lines={8}
      >
        {(rows) => <EventsTable events={rows} />}
      </Listed>
    </div>
  );
}
