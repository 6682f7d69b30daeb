import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { ChangesDocument } from "../../../api/generated/books";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Pager } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { ChangeFilters } from "./ChangeFilters";
import { ChangesTable } from "./ChangesTable";
import { isFiltered, variablesOf } from "./filters";

/** Who changed what in the program, the newest first. */
export function ChangesSection() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = variablesOf(query);
  const read = useRead({
    queryKey: ["changes", variables],
    queryFn: () => ask(ChangesDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <ChangeFilters />
      <Read query={read} lines={8}>
        {({ loyaltyChanges: found }) =>
          found?.edges.length ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              <p className="quiet small" role="status">
                {t("changes.count", { count: found.totalCount ?? 0 })}
              </p>
              <ChangesTable changes={found.edges.map(({ node }) => node)} />
              <Pager page={found.pageInfo} onMove={change} />
            </div>
          ) : (
            <p className="note">{t(isFiltered(query) ? "changes.noneFound" : "changes.none")}</p>
          )
        }
      </Read>
    </div>
  );
}
