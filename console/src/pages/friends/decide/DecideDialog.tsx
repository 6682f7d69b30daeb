import { useState } from "react";
import { accepted } from "../../../api/errors";
import { DecideReferralDocument, type ReferralLineFragment } from "../../../api/generated/friends";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Dialog } from "../../../ui/Dialog";
import { TextArea } from "../../../ui/forms/Field";
import { FormFailure, refusedAt, useChange } from "../../../ui/forms/mutations";
import { nameOf } from "../../../ui/names";
import { prizeWords, reasonWords } from "../words";

interface Props {
  referral: ReferralLineFragment;
  approve: boolean;
  onClose: () => void;
}

export function DecideDialog({ referral, approve, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const [note, setNote] = useState("");
  const change = useChange(
    async () =>
      accepted((await ask(DecideReferralDocument, { id: referral.id, approve, note })).loyaltyReferralDecide),
    { say: () => t(approve ? "referral.approved" : "referral.refused"), after: onClose },
  );
  const pair = { friend: shownName(referral.friend), referrer: shownName(referral.referrer) };
  return (
    <Dialog
      title={t(approve ? "referral.approveNamed" : "referral.refuseNamed", pair)}
      action={t(approve ? "referral.approve" : "referral.refuse")}
      destructive={!approve}
      busy={change.isPending}
      onSubmit={() => change.mutate(undefined)}
      onClose={onClose}
    >
      {approve ? <Approves referral={referral} /> : <Refuses referral={referral} />}
      <TextArea
        label={t("referral.note")}
        help={t("referral.noteHelp")}
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

const shownName = (member: ReferralLineFragment["friend"]): string =>
  nameOf(member?.user) || member?.user?.email || "…";

function Approves({ referral }: { referral: ReferralLineFragment }) {
  const t = useText();
  return (
    <>
      <ul className="bullets">
        {reasonWords(referral.reasons, t).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>{t("referral.approveExplained")}</p>
    </>
  );
}

/** What refusing takes from whom. */
function Refuses({ referral }: { referral: ReferralLineFragment }) {
  const t = useText();
  const given = referral.prizes.filter((prize) => prize.given);
  return (
    <>
      <p>{t("referral.refuseExplained")}</p>
      {given.length > 0 && (
        <>
          <p>{t("referral.takesBack")}</p>
          <ul className="bullets">
            {given.map((prize) => (
              <li key={prize.side}>{t(`referral.to.${prize.side}`, { prize: prizeWords(prize, t) })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
