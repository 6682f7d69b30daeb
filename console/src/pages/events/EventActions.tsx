import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { EventWholeFragment } from "../../api/generated/events";
import { usePermissions } from "../../app/session";
import { useText } from "../../i18n";
import { CalendarFile } from "./CalendarFile";
import { DeleteEvent } from "./DeleteEvent";
import { SwitchDialog } from "./SwitchDialog";

export function EventActions({ event }: { event: EventWholeFragment }) {
  const t = useText();
  const manages = usePermissions().has("MANAGE_DISCOUNTS");
  const [open, setOpen] = useState<"switch" | "delete" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="actions">
      <CalendarFile id={event.id} />
      {manages && (
        <>
          <Button variant={event.active ? "secondary" : "primary"} onClick={() => setOpen("switch")}>
            {t(event.active ? "switchOff" : "switchOn")}
          </Button>
          <Button variant="secondary" onClick={() => setOpen("delete")}>
            {t("delete")}
          </Button>
        </>
      )}
      {open === "switch" && <SwitchDialog event={event} onClose={close} />}
      {open === "delete" && <DeleteEvent event={event} onClose={close} />}
    </div>
  );
}
