import { useState } from "react";
import { accepted } from "../../../api/errors";
import {
  DecideAmbassadorDocument,
  EndAmbassadorDocument,
  type AmbassadorLineFragment,
} from "../../../api/generated/ambassadors";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Dialog } from "../../../ui/Dialog";
import { TextArea } from "../../../ui/forms/Field";
import { FormFailure, refusedAt, useChange } from "../../../ui/forms/mutations";
import { Answers } from "../Answers";
import { wordsOf } from "../list/Steps";
import { shownName } from "../words";

interface Props {
  ambassador: AmbassadorLineFragment;
  onClose: () => void;
}

const EXPLAINED = {
  APPLIED: "ambassador.refuseExplained",
  OFFERED: "ambassador.takeBackExplained",
  ACTIVE: "ambassador.endExplained",
} as const;

/** Refuses an application, takes an offer back, or ends what both agreed to; with a reason, for colleagues. */
export function EndDialog({ ambassador, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const [note, setNote] = useState("");
  const { id, state, answers } = ambassador;
  const end = useChange(
    async () =>
      state === "APPLIED"
        ? accepted(
            (await ask(DecideAmbassadorDocument, { id, note, approve: false })).loyaltyAmbassadorDecide,
          )
        : accepted((await ask(EndAmbassadorDocument, { id, note })).loyaltyAmbassadorEnd),
    { say: () => t(state === "ACTIVE" ? "ambassador.ended" : "ambassador.refused"), after: onClose },
  );
  const action = t(wordsOf(state, "end"));
  return (
    <Dialog
      title={`${action}: ${shownName(ambassador)}`}
      action={action}
      destructive
      busy={end.isPending}
      onSubmit={() => end.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t(EXPLAINED[state as keyof typeof EXPLAINED])}</p>
      {state === "APPLIED" && answers.length > 0 && <Answers answers={answers} />}
      <TextArea
        label={t("referral.note")}
        help={t("ambassador.noteHelp")}
        autoFocus
        value={note}
        maxLength={1000}
        onChange={(event) => setNote(event.target.value)}
        error={refusedAt(end.error, "note")}
      />
      <FormFailure error={end.error} fields={["note"]} />
    </Dialog>
  );
}
