import { useState } from "react";
import { accepted } from "../../api/errors";
import { MarkDoneDocument, type ResponseLineFragment } from "../../api/generated/answers";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { TextArea } from "../../ui/forms/Field";
import { FormFailure, refusedAt, useChange } from "../../ui/forms/mutations";
import { Replies } from "./Replies";

interface Props {
  response: ResponseLineFragment;
  onClose: () => void;
}

/** Staff write what they did about a low answer. */
export function DoneDialog({ response: { id, replies }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const [note, setNote] = useState("");
  const change = useChange(
    async () => accepted((await ask(MarkDoneDocument, { id, note })).loyaltySurveyResponseDone),
    { say: () => t("answer.isDone"), after: onClose },
  );
  return (
    <Dialog
      title={t("answer.markDone")}
      action={t("save")}
      busy={change.isPending}
      onSubmit={() => change.mutate(undefined)}
      onClose={onClose}
    >
      <Replies replies={replies} />
      <TextArea
        label={t("answer.note")}
        help={t("answer.noteHelp")}
        autoFocus
        value={note}
        maxLength={1000}
        onChange={(event) => setNote(event.target.value)}
        error={refusedAt(change.error, "note")}
      />
      <FormFailure error={change.error} fields={["note"]} />
    </Dialog>
  );
}
