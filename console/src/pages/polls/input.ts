import type { LoyaltyPollInput, LoyaltyPollOptionInput } from "../../api/generated/schema";
import type { Reading } from "../../ui/forms/reading";
import { fromLocal } from "../../ui/moments";
import type { Draft, OptionDraft } from "./draft";

/** What the API is sent of a form. */
export const inputOf = (draft: Draft, reading: Reading): LoyaltyPollInput => ({
  code: draft.code,
  question: draft.question,
  translations: draft.translations,
  channels: draft.channels,
  options: draft.options.filter(isWritten).map(optionOf),
  tier: draft.tier || null,
  closesAt: fromLocal(draft.closesAt),
  showing: draft.showing,
  points: reading.whole("points", draft.points),
  takesEntries: draft.takesEntries,
  winners: reading.whole("winners", draft.winners),
  prize: reading.whole("prize", draft.prize),
});

/** A row that was left empty is no option: a contest may have none of the shop's own. */
export const isWritten = ({ text, image, translations }: OptionDraft): boolean =>
  Boolean(text.trim() || image.trim() || translations.length);

const optionOf = ({ text, image, translations }: OptionDraft): LoyaltyPollOptionInput => ({
  text,
  image,
  translations,
});
