import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { SurveysDocument } from "../../../api/generated/surveys";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { Listed } from "../../../ui/Listed";
import { slice } from "../../../ui/Pager";
import { SurveysTable } from "./SurveysTable";

const PAGE_SIZE = 25;

/** Every survey, by its code. */
export function SurveyList() {
  const ask = useAsk();
  const [query, change] = useQuery();
  const variables = slice({ after: query.get("after"), before: query.get("before") }, PAGE_SIZE);
  const read = useRead({
    queryKey: ["surveys", variables],
    queryFn: () => ask(SurveysDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <Listed
      read={read}
      of={(data) => data.loyaltySurveys}
      count="surveys.count"
      none="surveys.none"
      onMove={change}
      lines={8}
    >
      {(rows) => <SurveysTable surveys={rows} />}
    </Listed>
  );
}
