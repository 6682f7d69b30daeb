import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { WaitingAmbassadorsDocument } from "../../../api/generated/ambassadors";
import { useQuery } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { START } from "../../../ui/Pager";

/** How many applications wait for staff to decide; nothing where none does. */
export function Waiting() {
  const t = useText();
  const ask = useAsk();
  const [, change] = useQuery();
  const read = useRead({
    queryKey: ["waitingAmbassadors"],
    queryFn: () => ask(WaitingAmbassadorsDocument, {}),
  });
  const count = read.data?.loyaltyAmbassadors?.totalCount ?? 0;
  if (!count) return null;
  return (
    <div className="note warning actions apart">
      <p>{t("ambassadors.waiting", { count })}</p>
      <Button
        variant="secondary"
        size="small"
        onClick={() => change({ state: "APPLIED", search: null, ...START })}
      >
        {t("referrals.showHeld")}
      </Button>
    </div>
  );
}
