import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { WrittenDocument, type WrittenQuery } from "../../api/generated/member";
import { useAsk } from "../../app/session";
import { useFormat, useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Pager, slice, START } from "../../ui/Pager";
import { Read } from "../../ui/States";
import { templateName } from "../../ui/told/names";
import { SentChip } from "../../ui/told/SentChip";

type Message = NonNullable<WrittenQuery["loyaltyMember"]>["messages"]["edges"][number]["node"];

/** What the program wrote to a member, or did not, and why. */
export function Written({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const [cursor, setCursor] = useState(START);
  const variables = { id, ...slice(cursor, 10) };
  const read = useRead({
    queryKey: ["written", variables],
    queryFn: () => ask(WrittenDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="stack" aria-labelledby="written">
      <h2 id="written">{t("written")}</h2>
      <Read query={read} lines={3}>
        {({ loyaltyMember }) => {
          const { edges, pageInfo } = loyaltyMember?.messages ?? { edges: [], pageInfo: null };
          return edges.length && pageInfo ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              <Messages messages={edges.map(({ node }) => node)} />
              <Pager page={pageInfo} onMove={setCursor} />
            </div>
          ) : (
            <p className="note">{t("written.none")}</p>
          );
        }}
      </Read>
    </section>
  );
}

function Messages({ messages }: { messages: Message[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("written")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("date")}</th>
            <th scope="col">{t("template")}</th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map(({ id, dueAt, sentAt, template, journey, state, reason }) => (
            <tr key={id}>
              <td className="quiet">{format.moment(sentAt ?? dueAt)}</td>
              <td>
                {template ? templateName(template.code, t) : t("template.gone")}
                {journey && (
                  <div className="small">
                    <Link to={`/journeys/${encodeURIComponent(journey.id)}`}>{journey.name}</Link>
                  </div>
                )}
              </td>
              <td>
                <SentChip state={state} />
                {reason && <div className="quiet small">{reason}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
