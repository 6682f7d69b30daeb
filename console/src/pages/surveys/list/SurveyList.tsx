import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { SurveysDocument } from "../../../api/generated/surveys";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Pager, slice } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { SurveysTable } from "./SurveysTable";

const PAGE_SIZE = 25;

/** Every survey, by its code. */
export function SurveyList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE);
  const read = useRead({
    queryKey: ["surveys", variables],
    queryFn: () => ask(SurveysDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <Read query={read} lines={8}>
      {({ loyaltySurveys: found }) =>
        found?.edges.length ? (
          <div className="stack" aria-busy={read.isPlaceholderData}>
            <p className="quiet small" role="status">
              {t("surveys.count", { count: found.totalCount ?? 0 })}
            </p>
            <SurveysTable surveys={found.edges.map(({ node }) => node)} />
            <Pager page={found.pageInfo} onMove={change} />
          </div>
        ) : (
          <p className="note">{t("surveys.none")}</p>
        )
      }
    </Read>
  );
}
