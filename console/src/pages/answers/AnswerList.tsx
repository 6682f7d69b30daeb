import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { ResponsesDocument, type ResponseLineFragment } from "../../api/generated/answers";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Pager } from "../../ui/Pager";
import { Read } from "../../ui/States";
import { AnswerFilters } from "./AnswerFilters";
import { AnswersTable } from "./AnswersTable";
import { DoneDialog } from "./DoneDialog";
import { isFiltered, showOf, variablesOf } from "./filters";

/** What members answered, the newest first; unless the address says otherwise, what staff are to look after. */
export function AnswerList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const [marked, setMarked] = useState<ResponseLineFragment | null>(null);
  const variables = variablesOf(query);
  const read = useRead({
    queryKey: ["responses", variables],
    queryFn: () => ask(ResponsesDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      <p className="quiet">{t("answers.help")}</p>
      <div>
        <AnswerFilters />
        <Read query={read} lines={8}>
          {({ loyaltySurveyResponses: found }) =>
            found?.edges.length ? (
              <div className="stack" aria-busy={read.isPlaceholderData}>
                <p className="quiet small" role="status">
                  {t(showOf(query) === "waiting" ? "answers.waiting" : "answers.count", {
                    count: found.totalCount ?? 0,
                  })}
                </p>
                <AnswersTable responses={found.edges.map(({ node }) => node)} onDone={setMarked} />
                <Pager page={found.pageInfo} onMove={change} />
              </div>
            ) : (
              <p className="note">{t(isFiltered(query) ? "answers.noneFound" : "answers.none")}</p>
            )
          }
        </Read>
      </div>
      {marked && <DoneDialog response={marked} onClose={() => setMarked(null)} />}
    </div>
  );
}
