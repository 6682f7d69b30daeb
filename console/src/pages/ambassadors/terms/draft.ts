import type { OfferedTermsFragment } from "../../../api/generated/ambassadors";
import type { LoyaltyAmbassadorTermsInput } from "../../../api/generated/schema";
import { asTyped, type Reading } from "../../../ui/forms/reading";

export interface Question {
  /** None of a question that is new. */
  id: string | null;
  text: string;
}

/** The terms as the form has them: numbers as they are typed. */
export interface Draft {
  active: boolean;
  tier: string;
  questions: Question[];
  share: string;
  months: string;
  conditions: string;
}

export const draftOf = (terms: OfferedTermsFragment): Draft => ({
  active: terms.active,
  tier: terms.tier?.id ?? "",
  questions: terms.questions.map(({ id, text }) => ({ id, text })),
  share: asTyped(terms.sharePercent),
  months: asTyped(terms.months),
  conditions: terms.conditions,
});

/** What the API is sent of a form. */
export const inputOf = (draft: Draft, reading: Reading): LoyaltyAmbassadorTermsInput => ({
  active: draft.active,
  tier: draft.tier || null,
  questions: draft.questions.map(({ id, text }) => (id ? { id, text } : { text })),
  sharePercent: reading.decimal("sharePercent", draft.share),
  months: reading.whole("months", draft.months),
  conditions: draft.conditions,
});
