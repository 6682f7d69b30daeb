import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { WaitingReviewsDocument } from "../../api/generated/reviews";
import { useQuery } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { START } from "../../ui/Pager";

/** How many wait for staff to decide; nothing where none does. */
export function Waiting() {
  const t = useText();
  const ask = useAsk();
  const [, change] = useQuery();
  const read = useRead({ queryKey: ["waitingReviews"], queryFn: () => ask(WaitingReviewsDocument, {}) });
  const count = read.data?.loyaltyReviews?.totalCount ?? 0;
  if (!count) return null;
  return (
    <div className="note warning actions apart">
      <p>{t("reviews.waiting", { count })}</p>
      <Button
        variant="secondary"
        size="small"
        onClick={() => change({ state: "WAITING", stars: null, product: null, search: null, ...START })}
      >
        {t("reviews.showWaiting")}
      </Button>
    </div>
  );
}
