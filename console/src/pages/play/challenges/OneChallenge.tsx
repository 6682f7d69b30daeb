import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { ChallengeWholeFragment } from "../../../api/generated/challenges";
import { usePath } from "../../../app/router";
import { usePermissions } from "../../../app/session";
import { useFormat, useText, type Id } from "../../../i18n";
import { Sections } from "../../../ui/Sections";
import { Permitted } from "../../../ui/States";
import { ChallengeChip } from "./ChallengeChip";
import { DeleteDialog, SwitchDialog } from "./ChallengeDialogs";
import { EditChallenge } from "./EditChallenge";
import { RunList } from "./runs/RunList";
import { goalWords, periodWords, prizeWords } from "./words";

const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "challenge.who" },
  { path: "edit", title: "challenge.edit" },
];

/** Who has done a challenge, and what it is. */
export function OneChallenge({ challenge }: { challenge: ChallengeWholeFragment }) {
  const t = useText();
  const format = useFormat();
  const section = usePath()[3] ?? "";
  const manages = usePermissions().has("MANAGE_DISCOUNTS");
  const says = [goalWords(challenge, t, format), periodWords(challenge, t), prizeWords(challenge, t)];
  return (
    <>
      <header className="actions apart">
        <div className="actions">
          <h1>{challenge.name}</h1>
          <ChallengeChip challenge={challenge} />
        </div>
        {manages && <Actions challenge={challenge} />}
      </header>
      <p className="quiet">{says.join(" · ")}</p>
      <Sections
        page={`play/challenges/${encodeURIComponent(challenge.id)}`}
        title="challenge"
        sections={SECTIONS}
      />
      {section === "" && (
        <Permitted to="MANAGE_USERS">
          <RunList challenge={challenge} />
        </Permitted>
      )}
      {section === "edit" && (
        <Permitted to="MANAGE_DISCOUNTS">
          <EditChallenge challenge={challenge} />
        </Permitted>
      )}
    </>
  );
}

function Actions({ challenge }: { challenge: ChallengeWholeFragment }) {
  const t = useText();
  const [open, setOpen] = useState<"switch" | "delete" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="actions">
      <Button variant={challenge.active ? "secondary" : "primary"} onClick={() => setOpen("switch")}>
        {t(challenge.active ? "switchOff" : "switchOn")}
      </Button>
      <Button variant="secondary" onClick={() => setOpen("delete")}>
        {t("delete")}
      </Button>
      {open === "switch" && <SwitchDialog challenge={challenge} onClose={close} />}
      {open === "delete" && <DeleteDialog challenge={challenge} onClose={close} />}
    </div>
  );
}
