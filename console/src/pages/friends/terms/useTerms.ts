import { accepted } from "../../../api/errors";
import {
  UpdatePendingDaysDocument,
  UpdateReferralTermsDocument,
  type PromisedFragment,
} from "../../../api/generated/friends";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { read } from "../../../ui/forms/reading";
import { changesOf, useForm } from "../../../ui/forms/useForm";
import { draftOf, inputOf } from "./draft";

/** A form over the terms. The setting goes first: where it is refused, nothing was saved. */
export function useTerms(terms: PromisedFragment) {
  const t = useText();
  const ask = useAsk();
  return useForm(
    draftOf(terms),
    async (draft, before) => {
      const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
      const { referralPendingDays: days, ...input } = changesOf(now!, then!);
      if (days !== undefined) {
        accepted((await ask(UpdatePendingDaysDocument, { days })).loyaltySettingsUpdate);
      }
      if (Object.keys(input).length) {
        accepted((await ask(UpdateReferralTermsDocument, { input })).loyaltyReferralTermsUpdate);
      }
    },
    { say: () => t("saved") },
  );
}
