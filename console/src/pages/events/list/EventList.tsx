import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { EventsDocument } from "../../../api/generated/events";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Pager } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { EventFilters } from "./EventFilters";
import { EventsTable } from "./EventsTable";
import { isFiltered, variablesOf } from "./filters";

export function EventList() {
  const t = useText();
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
      <Read query={read} lines={8}>
        {({ loyaltyAllEvents: found }) =>
          found?.edges.length ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              <p className="quiet small" role="status">
                {t("events.count", { count: found.totalCount ?? 0 })}
              </p>
              <EventsTable events={found.edges.map(({ node }) => node)} />
              <Pager page={found.pageInfo} onMove={change} />
            </div>
          ) : (
            <p className="note">{t(isFiltered(query) ? "events.noneFound" : "events.none")}</p>
          )
        }
      </Read>
    </div>
  );
}
