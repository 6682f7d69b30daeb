import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { ReviewsDocument, type ReviewLineFragment } from "../../api/generated/reviews";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Pager } from "../../ui/Pager";
import { Read } from "../../ui/States";
import { DecideDialog } from "./DecideDialog";
import { isFiltered, variablesOf } from "./filters";
import { ReviewFilters } from "./ReviewFilters";
import { ReviewsTable } from "./ReviewsTable";
import { Waiting } from "./Waiting";

export interface Decision {
  review: ReviewLineFragment;
  approved: boolean;
}

/** What members say of products that they bought, the newest first. */
export function ReviewList() {
  const t = useText();
  const ask = useAsk();
  const [query, change] = useQuery();
  const [decision, setDecision] = useState<Decision | null>(null);
  const variables = variablesOf(query);
  const read = useRead({
    queryKey: ["reviews", variables],
    queryFn: () => ask(ReviewsDocument, variables),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      {query.get("state") !== "WAITING" && <Waiting />}
      <div>
        <ReviewFilters />
        <Read query={read} lines={8}>
          {({ loyaltyReviews: found }) =>
            found?.edges.length ? (
              <div className="stack" aria-busy={read.isPlaceholderData}>
                <p className="quiet small" role="status">
                  {t("reviews.count", { count: found.totalCount ?? 0 })}
                </p>
                <ReviewsTable reviews={found.edges.map(({ node }) => node)} onDecide={setDecision} />
                <Pager page={found.pageInfo} onMove={change} />
              </div>
            ) : (
              <p className="note">{t(isFiltered(query) ? "reviews.noneFound" : "reviews.none")}</p>
            )
          }
        </Read>
      </div>
      {decision && <DecideDialog {...decision} onClose={() => setDecision(null)} />}
    </div>
  );
}
