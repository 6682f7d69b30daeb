import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { QuestionsDocument } from "../../../api/generated/events";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useFormat, useText } from "../../../i18n";
import { Pager, slice } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { Attendee } from "./Attendee";

/** What members want to hear about, higher tiers first. */
export function QuestionList({ event }: { event: string }) {
  const t = useText();
  const format = useFormat();
  const ask = useAsk();
  const [query, change] = useQuery();
  const cursor = { after: query.get("after"), before: query.get("before") };
  const variables = { event, ...slice(cursor, 50) };
  const read = useRead({
    queryKey: ["questions", variables],
    queryFn: () => ask(QuestionsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <Read query={read} lines={6}>
      {({ loyaltyEventQuestions: found }) =>
        found?.edges.length ? (
          <div className="stack" aria-busy={read.isPlaceholderData}>
            <p className="quiet small">{t("event.questionsHelp")}</p>
            <div className="scroll">
              <table>
                <caption className="hidden">{t("event.questions")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t("event.question")}</th>
                    <th scope="col">{t("member")}</th>
                    <th scope="col">{t("date")}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.edges.map(({ node: { id, text, member, askedAt } }) => (
                    <tr key={id}>
                      <td className="written">{text}</td>
                      <td>
                        <Attendee member={member} />
                      </td>
                      <td className="quiet">{format.moment(askedAt)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Pager page={found.pageInfo} onMove={change} />
          </div>
        ) : (
          <p className="note">{t("event.questionsNone")}</p>
        )
      }
    </Read>
  );
}
