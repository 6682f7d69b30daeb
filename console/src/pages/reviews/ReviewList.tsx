import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { ReviewsDocument, type ReviewLineFragment } from "../../api/generated/reviews";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { DecideDialog } from "./DecideDialog";
import { isFiltered, variablesOf } from "./filters";
import { ReviewFilters } from "./ReviewFilters";
import { ReviewsTable } from "./ReviewsTable";
import { Waiting } from "./Waiting";
import { Listed } from "../../ui/Listed";

export interface Decision {
  review: ReviewLineFragment;
  approved: boolean;
}

/** What members say of products that they bought, the newest first. */
export function ReviewList() {
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
        <Listed
          read={read}
          of={(data) => data.loyaltyReviews}
          count="reviews.count"
          none={isFiltered(query) ? "reviews.noneFound" : "reviews.none"}
          onMove={change}
          lines={8}
        >
          {(rows) => <ReviewsTable reviews={rows} onDecide={setDecision} />}
        </Listed>
      </div>
      {decision && <DecideDialog {...decision} onClose={() => setDecision(null)} />}
    </div>
  );
}
