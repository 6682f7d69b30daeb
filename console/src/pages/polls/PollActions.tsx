import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { PollWholeFragment } from "../../api/generated/polls";
import { usePermissions } from "../../app/session";
import { useText } from "../../i18n";
import { CloseDialog } from "./CloseDialog";
import { DeletePoll } from "./DeletePoll";
import { SwitchDialog } from "./SwitchDialog";

export function PollActions({ poll }: { poll: PollWholeFragment }) {
  const t = useText();
  const manages = usePermissions().has("MANAGE_DISCOUNTS");
  const [open, setOpen] = useState<"switch" | "close" | "delete" | null>(null);
  const close = () => setOpen(null);
  if (!manages) return null;
  return (
    <div className="actions">
      <Button variant={poll.active ? "secondary" : "primary"} onClick={() => setOpen("switch")}>
        {t(poll.active ? "switchOff" : "switchOn")}
      </Button>
      {!poll.closed && (
        <Button variant="secondary" onClick={() => setOpen("close")}>
          {t("poll.close")}
        </Button>
      )}
      <Button variant="secondary" onClick={() => setOpen("delete")}>
        {t("delete")}
      </Button>
      {open === "switch" && <SwitchDialog poll={poll} onClose={close} />}
      {open === "close" && <CloseDialog poll={poll} onClose={close} />}
      {open === "delete" && <DeletePoll poll={poll} onClose={close} />}
    </div>
  );
}
