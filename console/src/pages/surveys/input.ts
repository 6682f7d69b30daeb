import type { LoyaltyQuestionInput, LoyaltySurveyInput } from "../../api/generated/schema";
import type { Reading } from "../../ui/forms/reading";
import type { Draft, QuestionDraft } from "./draft";

/** What the API is sent of a form. */
export const inputOf = (draft: Draft, reading: Reading): LoyaltySurveyInput => ({
  code: draft.code,
  about: draft.about,
  points: reading.whole("points", draft.points),
  thanks: draft.thanks,
  translations: draft.translations,
  questions: draft.questions.map(questionOf),
});

/** Choices are of one kind alone; a translation that was emptied is taken away. */
const questionOf = ({ kind, text, choices, translations }: QuestionDraft): LoyaltyQuestionInput => ({
  kind,
  text,
  choices: choicesOf(kind, choices),
  translations: translations
    .filter((one) => one.text.trim())
    .map((one) => ({ language: one.language, text: one.text, choices: choicesOf(kind, one.choices) })),
});

const choicesOf = (kind: QuestionDraft["kind"], lines: string): string[] =>
  kind === "CHOICE"
    ? lines
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean)
    : [];
