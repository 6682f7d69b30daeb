import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { accepted } from "../../api/errors";
import { JourneyDeleteDocument, type JourneyWholeFragment } from "../../api/generated/journeys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ConfirmDelete } from "../../ui/forms/Confirm";
import { SwitchOff, SwitchOn } from "./SwitchDialog";

export function JourneyActions({ journey }: { journey: JourneyWholeFragment }) {
  const t = useText();
  const [open, setOpen] = useState<"switch" | "delete" | null>(null);
  const close = () => setOpen(null);
  const Switch = journey.active ? SwitchOff : SwitchOn;
  return (
    <div className="actions">
      <Button variant={journey.active ? "secondary" : "primary"} onClick={() => setOpen("switch")}>
        {t(journey.active ? "switchOff" : "switchOn")}
      </Button>
      <Button variant="secondary" onClick={() => setOpen("delete")}>
        {t("delete")}
      </Button>
      {open === "switch" && <Switch journey={journey} onClose={close} />}
      {open === "delete" && <DeleteJourney journey={journey} onClose={close} />}
    </div>
  );
}

interface Props {
  journey: JourneyWholeFragment;
  onClose: () => void;
}

function DeleteJourney({ journey: { id, name }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={name}
      explained={t("journey.deleteExplained")}
      remove={async () => accepted((await ask(JourneyDeleteDocument, { id })).loyaltyJourneyDelete)}
      list="/journeys"
      onClose={onClose}
    />
  );
}
