import { useQuery as useRead } from "@tanstack/react-query";
import { HeldReferralsDocument } from "../../../api/generated/friends";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Link } from "../../../ui/Link";

/** How many wait for staff to decide; nothing where none does. */
export function Held() {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["heldReferrals"], queryFn: () => ask(HeldReferralsDocument, {}) });
  const count = read.data?.loyaltyReferrals?.totalCount ?? 0;
  if (!count) return null;
  return (
    <p className="note warning">
      {t("referrals.held", { count })} <Link to="/friends?state=REVIEW">{t("referrals.showHeld")}</Link>
    </p>
  );
}
