import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import {
  RegistrationsDocument,
  type EventWholeFragment,
  type RegistrationLineFragment,
} from "../../../api/generated/events";
import type { LoyaltySeatEnum } from "../../../api/generated/schema";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { Typed } from "../../../ui/forms/Typed";
import { Pager, slice, START } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { CameDialog } from "./CameDialog";
import { Figures } from "./Figures";
import { RegistrationsTable } from "./RegistrationsTable";

const STATES: LoyaltySeatEnum[] = ["SEAT", "CAME", "WAITING", "CANCELLED"];

/** Who registered, and who of them was there. */
export function RegistrationList({ event }: { event: EventWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const [marked, setMarked] = useState<RegistrationLineFragment | null>(null);
  const states = STATES.filter((state) => state === query.get("state"));
  const search = query.get("search");
  const cursor = { after: query.get("after"), before: query.get("before") };
  const variables = { event: event.id, filter: { states, search }, ...slice(cursor, 50) };
  const read = useRead({
    queryKey: ["registrations", variables],
    queryFn: () => ask(RegistrationsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      <Figures event={event} />
      <div>
        <div className="toolbar" role="search">
          <Typed name="search" label={t("member.search")} type="search" />
          <SelectField
            label={t("state")}
            value={states[0] ?? ""}
            onChange={({ target }) => change({ state: target.value, ...START })}
          >
            <option value="">{t("seat.all")}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`seat.${state}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <Read query={read} lines={6}>
          {({ loyaltyEventRegistrations: found }) =>
            found?.edges.length ? (
              <div className="stack" aria-busy={read.isPlaceholderData}>
                <RegistrationsTable registrations={found.edges.map(({ node }) => node)} onCame={setMarked} />
                <Pager page={found.pageInfo} onMove={change} />
              </div>
            ) : (
              <p className="note">
                {t(search || states.length ? "registrations.noneFound" : "registrations.none")}
              </p>
            )
          }
        </Read>
      </div>
      {marked?.member?.user && (
        <CameDialog event={event} user={marked.member.user} onClose={() => setMarked(null)} />
      )}
    </div>
  );
}
