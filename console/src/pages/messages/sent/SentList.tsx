import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import {
  SenderNamesDocument,
  SentMessagesDocument,
  type SentLineFragment,
} from "../../../api/generated/messages";
import type { LoyaltyMessageStateEnum } from "../../../api/generated/schema";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Listed } from "../../../ui/Listed";
import { SelectField } from "../../../ui/forms/Field";
import { slice, START } from "../../../ui/Pager";
import { RetryDialog } from "./RetryDialog";
import { SentTable } from "./SentTable";

const STATES: LoyaltyMessageStateEnum[] = ["WAITING", "SENDING", "SENT", "DROPPED", "FAILED", "UNCERTAIN"];

/** What was planned and sent, those planned last first, and why something did not go. */
export function SentList() {
  const ask = useAsk();
  const [query, change] = useQuery();
  const [again, setAgain] = useState<SentLineFragment | null>(null);
  const [state, journey] = [query.get("state"), query.get("journey")];
  const variables = {
    filter: { states: STATES.filter((one) => one === state), journey },
    ...slice({ after: query.get("after"), before: query.get("before") }, 25),
  };
  const read = useRead({
    queryKey: ["sentMessages", variables],
    queryFn: () => ask(SentMessagesDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <Filters />
      <Listed
        read={read}
        of={(data) => data.loyaltyMessages}
        count="sent.count"
        none={state || journey ? "sent.noneFound" : "sent.none"}
        onMove={change}
        lines={8}
      >
        {(rows) => <SentTable messages={rows} onRetry={setAgain} />}
      </Listed>
      {again && <RetryDialog message={again} onClose={() => setAgain(null)} />}
    </div>
  );
}

function Filters() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const read = useRead({ queryKey: ["senderNames"], queryFn: () => ask(SenderNamesDocument, {}) });
  return (
    <div className="toolbar" role="search">
      <SelectField
        label={t("journey")}
        value={query.get("journey") ?? ""}
        onChange={(event) => change({ journey: event.target.value, ...START })}
      >
        <option value="">{t("sent.allJourneys")}</option>
        {read.data?.loyaltyJourneys?.edges.map(({ node: { id, name } }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("state")}
        value={query.get("state") ?? ""}
        onChange={(event) => change({ state: event.target.value, ...START })}
      >
        <option value="">{t("sent.allStates")}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t(`sent.state.${state}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
