import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import {
  PollEntriesDocument,
  type EntryLineFragment,
  type PollWholeFragment,
} from "../../../api/generated/polls";
import type { LoyaltyPollEntryStateEnum } from "../../../api/generated/schema";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { Pager, slice, START } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { DecideEntry } from "./DecideEntry";
import { EntriesTable } from "./EntriesTable";

const STATES: LoyaltyPollEntryStateEnum[] = ["WAITING", "APPROVED", "REFUSED"];

export interface Decision {
  entry: EntryLineFragment;
  approved: boolean;
}

/** What members entered; staff decide until the poll closes. */
export function EntryList({ poll }: { poll: PollWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const [decision, setDecision] = useState<Decision | null>(null);
  const states = STATES.filter((state) => state === query.get("state"));
  const cursor = { after: query.get("after"), before: query.get("before") };
  const variables = { filter: { poll: poll.id, states }, ...slice(cursor, 25) };
  const read = useRead({
    queryKey: ["pollEntries", variables],
    queryFn: () => ask(PollEntriesDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <div className="toolbar narrow" role="search">
        <SelectField
          label={t("state")}
          value={states[0] ?? ""}
          onChange={(event) => change({ state: event.target.value, ...START })}
        >
          <option value="">{t("entry.state.all")}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`entry.state.${state}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Read query={read} lines={6}>
        {({ loyaltyPollEntries: found }) =>
          found?.edges.length ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              {poll.closed && <p className="note">{t("entries.closed")}</p>}
              <EntriesTable
                entries={found.edges.map(({ node }) => node)}
                canDecide={!poll.closed}
                onDecide={setDecision}
              />
              <Pager page={found.pageInfo} onMove={change} />
            </div>
          ) : (
            <p className="note">
              {t(
                states.length ? "entries.noneFound" : poll.takesEntries ? "entries.none" : "entries.notTaken",
              )}
            </p>
          )
        }
      </Read>
      {decision && <DecideEntry {...decision} onClose={() => setDecision(null)} />}
    </div>
  );
}
