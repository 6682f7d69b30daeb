import { useQuery as useRead } from "@tanstack/react-query";
import { WaitingEntriesDocument } from "../../../api/generated/polls";
import { useAsk, usePermissions } from "../../../app/session";
import { useText } from "../../../i18n";

/** How many entries wait for staff to decide; nothing where none does. */
export function Waiting() {
  const t = useText();
  const ask = useAsk();
  const decides = usePermissions().has("MANAGE_USERS");
  const read = useRead({
    queryKey: ["waitingEntries"],
    queryFn: () => ask(WaitingEntriesDocument, {}),
    enabled: decides,
  });
  const count = read.data?.loyaltyPollEntries?.totalCount ?? 0;
  return count ? <p className="note warning">{t("polls.waiting", { count })}</p> : null;
}
