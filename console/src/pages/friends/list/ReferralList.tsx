import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { ReferralsDocument, type ReferralLineFragment } from "../../../api/generated/friends";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { DecideDialog } from "../decide/DecideDialog";
import { isFiltered, variablesOf } from "./filters";
import { Held } from "./Held";
import { ReferralFilters } from "./ReferralFilters";
import { ReferralsTable } from "./ReferralsTable";
import { Listed } from "../../../ui/Listed";

export interface Decision {
  referral: ReferralLineFragment;
  approve: boolean;
}

/** Who brought whom, the newest first. */
export function ReferralList() {
  const ask = useAsk();
  const [query, change] = useQuery();
  const [decision, setDecision] = useState<Decision | null>(null);
  const variables = variablesOf(query);
  const read = useRead({
    queryKey: ["referrals", variables],
    queryFn: () => ask(ReferralsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      {query.get("state") !== "REVIEW" && <Held />}
      <div>
        <ReferralFilters />
        <Listed
          read={read}
          of={(data) => data.loyaltyReferrals}
          count="referrals.count"
          none={isFiltered(query) ? "referrals.noneFound" : "referrals.none"}
          onMove={change}
          lines={8}
        >
          {(rows) => <ReferralsTable referrals={rows} onDecide={setDecision} />}
        </Listed>
      </div>
      {decision && <DecideDialog {...decision} onClose={() => setDecision(null)} />}
    </div>
  );
}
