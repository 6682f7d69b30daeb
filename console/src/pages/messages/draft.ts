import type { TemplateWholeFragment } from "../../api/generated/messages";
import type {
  LanguageCodeEnum,
  LoyaltyMessageTextInput,
  LoyaltyPurposeEnum,
} from "../../api/generated/schema";
import { Refused } from "../../api/errors";

export interface Wording {
  subject: string;
  body: string;
}

/** A template as its form has it: each language by itself, so that what is typed in one keeps no other as it was. */
export interface Draft extends Partial<Record<LanguageCodeEnum, Wording>> {
  purpose: LoyaltyPurposeEnum;
}

export const PURPOSES: LoyaltyPurposeEnum[] = ["MARKETING", "TRANSACTIONAL"];
export const NOTHING: Wording = { subject: "", body: "" };

export const draftOf = ({ purpose, texts }: TemplateWholeFragment): Draft => ({
  purpose,
  ...Object.fromEntries(texts.map(({ language, subject, body }) => [language, { subject, body }])),
});

/** The texts that are other than they were. */
export const textsOf = (draft: Draft, before: Draft): LoyaltyMessageTextInput[] =>
  languagesOf(draft)
    .filter((language) => JSON.stringify(draft[language]) !== JSON.stringify(before[language]))
    .map((language) => ({ language, ...draft[language]! }));

export const languagesOf = ({ purpose: _, ...texts }: Draft) => Object.keys(texts) as LanguageCodeEnum[];

/** What was refused of `texts.0.body`, as of `EN.body`: the place of a text is that of the changed ones. */
export function byLanguage(error: unknown, texts: readonly LoyaltyMessageTextInput[]): unknown {
  if (!(error instanceof Refused)) return error;
  const named = (field: string) =>
    field.replace(/^texts\.(\d+)\./, (all, place: string) => {
      const language = texts[Number(place)]?.language;
      return language ? `${language}.` : all;
    });
  return new Refused(error.refusals.map((one) => (one.field ? { ...one, field: named(one.field) } : one)));
}
