import { useState } from "react";
import { accepted } from "../../../api/errors";
import {
  DecideAmbassadorDocument,
  OfferAmbassadorDocument,
  type AmbassadorLineFragment,
} from "../../../api/generated/ambassadors";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Dialog } from "../../../ui/Dialog";
import { TextArea, TextField } from "../../../ui/forms/Field";
import { FormFailure, refusedAt, useChange } from "../../../ui/forms/mutations";
import { asTyped, read } from "../../../ui/forms/reading";
import { Answers } from "../Answers";
import { wordsOf } from "../list/Steps";
import { shownName } from "../words";

interface Props {
  ambassador: AmbassadorLineFragment;
  onClose: () => void;
}

const SHOWN = ["sharePercent", "months", "note"];

/** Offers conditions: to who applied, or others to who has some already. They hold once the member accepts them. */
export function OfferDialog({ ambassador, onClose }: Props) {
  const t = useText();
  const { state, answers } = ambassador;
  const { draft, set, offer } = useOffer(ambassador, onClose);
  const action = t(wordsOf(state, "offer"));
  return (
    <Dialog
      title={`${action}: ${shownName(ambassador)}`}
      action={action}
      busy={offer.isPending}
      onSubmit={() => offer.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t(state === "ACTIVE" ? "ambassador.changeExplained" : "ambassador.offerExplained")}</p>
      {state === "APPLIED" && answers.length > 0 && <Answers answers={answers} />}
      <div className="pair">
        <TextField
          label={t("ambassador.sharePercent")}
          help={t(state === "APPLIED" ? "ambassador.asTerms" : "ambassador.shareHelp")}
          unit={t("unit.percent")}
          inputMode="decimal"
          value={draft.share}
          onChange={(event) => set({ share: event.target.value })}
          error={refusedAt(offer.error, "sharePercent")}
        />
        <TextField
          label={t("ambassador.months")}
          help={t(state === "APPLIED" ? "ambassador.asTerms" : "ambassador.monthsHelp")}
          unit={t("unit.months")}
          inputMode="numeric"
          value={draft.months}
          onChange={(event) => set({ months: event.target.value })}
          error={refusedAt(offer.error, "months")}
        />
      </div>
      <TextArea
        label={t("referral.note")}
        help={t(state === "APPLIED" ? "ambassador.noteMay" : "ambassador.noteHelp")}
        value={draft.note}
        maxLength={1000}
        onChange={(event) => set({ note: event.target.value })}
        error={refusedAt(offer.error, "note")}
      />
      <FormFailure error={offer.error} fields={SHOWN} />
    </Dialog>
  );
}

function useOffer({ id, state, sharePercent, months }: AmbassadorLineFragment, onClose: () => void) {
  const t = useText();
  const ask = useAsk();
  const [draft, setDraft] = useState({ share: asTyped(sharePercent), months: asTyped(months), note: "" });
  const offer = useChange(
    async () => {
      const given = read(t, (reading) => ({
        sharePercent: reading.decimal("sharePercent", draft.share),
        months: reading.whole("months", draft.months),
      }));
      const variables = { id, note: draft.note, ...given };
      return state === "APPLIED"
        ? accepted(
            (await ask(DecideAmbassadorDocument, { ...variables, approve: true })).loyaltyAmbassadorDecide,
          )
        : accepted((await ask(OfferAmbassadorDocument, variables)).loyaltyAmbassadorOffer);
    },
    { say: () => t("ambassador.offered"), after: onClose },
  );
  const set = (fields: Partial<typeof draft>) => setDraft((old) => ({ ...old, ...fields }));
  return { draft, set, offer };
}
