import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { ChangesDocument } from "../../../api/generated/books";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { ChangeFilters } from "./ChangeFilters";
import { ChangesTable } from "./ChangesTable";
import { isFiltered, variablesOf } from "./filters";
import { Listed } from "../../../ui/Listed";

/** Who changed what in the program, the newest first. */
export function ChangesSection() {
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
      <Listed
        read={read}
        of={(data) => data.loyaltyChanges}
        count="changes.count"
        none={isFiltered(query) ? "changes.noneFound" : "changes.none"}
        onMove={change}
        lines={8}
      >
        {(rows) => <ChangesTable changes={rows} />}
      </Listed>
    </div>
  );
}
