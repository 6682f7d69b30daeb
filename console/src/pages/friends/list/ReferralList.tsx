import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { ReferralsDocument, type ReferralLineFragment } from "../../../api/generated/friends";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Pager } from "../../../ui/Pager";
import { Read } from "../../../ui/States";
import { DecideDialog } from "../decide/DecideDialog";
import { isFiltered, variablesOf } from "./filters";
import { Held } from "./Held";
import { ReferralFilters } from "./ReferralFilters";
import { ReferralsTable } from "./ReferralsTable";

export interface Decision {
  referral: ReferralLineFragment;
  approve: boolean;
}

/** Who brought whom, the newest first. */
export function ReferralList() {
  const t = useText();
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
        <Read query={read} lines={8}>
          {({ loyaltyReferrals: found }) =>
            found?.edges.length ? (
              <div className="stack" aria-busy={read.isPlaceholderData}>
                <p className="quiet small" role="status">
                  {t("referrals.count", { count: found.totalCount ?? 0 })}
                </p>
                <ReferralsTable referrals={found.edges.map(({ node }) => node)} onDecide={setDecision} />
                <Pager page={found.pageInfo} onMove={change} />
              </div>
            ) : (
              <p className="note">{t(isFiltered(query) ? "referrals.noneFound" : "referrals.none")}</p>
            )
          }
        </Read>
      </div>
      {decision && <DecideDialog {...decision} onClose={() => setDecision(null)} />}
    </div>
  );
}
