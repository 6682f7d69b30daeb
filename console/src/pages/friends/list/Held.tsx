import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { HeldReferralsDocument } from "../../../api/generated/friends";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { START } from "../../../ui/Pager";

/** How many wait for staff to decide; nothing where none does. */
export function Held() {
  const t = useText();
  const ask = useAsk();
  const [, change] = useQuery();
  const read = useRead({ queryKey: ["heldReferrals"], queryFn: () => ask(HeldReferralsDocument, {}) });
  const count = read.data?.loyaltyReferrals?.totalCount ?? 0;
  if (!count) return null;
  return (
    <div className="note warning actions apart">
      <p>{t("referrals.held", { count })}</p>
      <Button
        variant="secondary"
        size="small"
        onClick={() => change({ state: "REVIEW", search: null, ...START })}
      >
        {t("referrals.showHeld")}
      </Button>
    </div>
  );
}
