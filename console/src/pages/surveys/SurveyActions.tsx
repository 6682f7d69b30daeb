import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { SurveyWholeFragment } from "../../api/generated/surveys";
import { usePermissions } from "../../app/session";
import { useText } from "../../i18n";
import { DeleteSurvey } from "./DeleteSurvey";
import { SwitchDialog } from "./SwitchDialog";

export function SurveyActions({ survey }: { survey: SurveyWholeFragment }) {
  const t = useText();
  const manages = usePermissions().has("MANAGE_DISCOUNTS");
  const [open, setOpen] = useState<"switch" | "delete" | null>(null);
  const close = () => setOpen(null);
  if (!manages) return null;
  return (
    <div className="actions">
      <Button variant={survey.active ? "secondary" : "primary"} onClick={() => setOpen("switch")}>
        {t(survey.active ? "switchOff" : "switchOn")}
      </Button>
      <Button variant="secondary" onClick={() => setOpen("delete")}>
        {t("delete")}
      </Button>
      {open === "switch" && <SwitchDialog survey={survey} onClose={close} />}
      {open === "delete" && <DeleteSurvey survey={survey} onClose={close} />}
    </div>
  );
}
