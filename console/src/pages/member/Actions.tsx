import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { StandingFragment } from "../../api/generated/member";
import { useQuery } from "../../app/router";
import { useText } from "../../i18n";
import { AdjustDialog } from "./AdjustDialog";
import { AssignDialog } from "./AssignDialog";
import { GiveDialog } from "./give/GiveDialog";
import { MergeDialog } from "./MergeDialog";
import { SuspendDialog } from "./SuspendDialog";
import { UnassignDialog } from "./UnassignDialog";

interface Props {
  member: StandingFragment;
  user: { id: string };
}

type Open = "adjust" | "give" | "assign" | "unassign" | "suspend" | "merge" | null;

export function Actions({ member, user }: Props) {
  const t = useText();
  const [query] = useQuery();
  // Whoever comes from an order's page wants to give something.
  const [open, setOpen] = useState<Open>(query.get("open") === "give" ? "give" : null);
  const close = () => setOpen(null);
  return (
    <div className="actions">
      <Button onClick={() => setOpen("adjust")}>{t("adjust")}</Button>
      <Button variant="secondary" onClick={() => setOpen("give")}>
        {t("gift.give")}
      </Button>
      <Button variant="secondary" onClick={() => setOpen("assign")}>
        {t("assign")}
      </Button>
      {member.assignedTier && (
        <Button variant="secondary" onClick={() => setOpen("unassign")}>
          {t("unassign")}
        </Button>
      )}
      <Button variant="secondary" onClick={() => setOpen("suspend")}>
        {t(member.suspended ? "unsuspend" : "suspend")}
      </Button>
      <Button variant="secondary" onClick={() => setOpen("merge")}>
        {t("merge")}
      </Button>
      {open === "adjust" && <AdjustDialog user={user.id} onClose={close} />}
      {open === "give" && <GiveDialog user={user.id} onClose={close} />}
      {open === "assign" && <AssignDialog user={user.id} tier={member.tier.id} onClose={close} />}
      {open === "unassign" && <UnassignDialog user={user.id} onClose={close} />}
      {open === "suspend" && <SuspendDialog user={user.id} suspended={!!member.suspended} onClose={close} />}
      {open === "merge" && <MergeDialog member={member} onClose={close} />}
    </div>
  );
}
