import type {
  LanguageCodeEnum,
  LoyaltyQuestionKindEnum,
  LoyaltySurveyAboutEnum,
} from "../../api/generated/schema";
import type { SurveyWholeFragment } from "../../api/generated/surveys";
import { asTyped } from "../../ui/forms/reading";
import type { Translated } from "../../ui/forms/Translations";
import type { Part as FormPart } from "../../ui/forms/useForm";

/** A question in another language; of choices one a line, in the same order. */
export interface TranslatedQuestion {
  language: LanguageCodeEnum;
  text: string;
  choices: string;
}

export interface QuestionDraft {
  /** Tells questions apart while they are moved about. */
  key: string;
  kind: LoyaltyQuestionKindEnum;
  text: string;
  /** One a line. */
  choices: string;
  translations: TranslatedQuestion[];
}

/** A survey as the form has it: numbers as they are typed. */
export interface Draft {
  code: string;
  about: LoyaltySurveyAboutEnum;
  points: string;
  thanks: string;
  translations: Translated[];
  questions: QuestionDraft[];
}

export type Part = FormPart<Draft>;

let questions = 0;

export const newQuestion = (): QuestionDraft => ({
  key: `new ${++questions}`,
  kind: "CSAT",
  text: "",
  choices: "",
  translations: [],
});

export const empty = (): Draft => ({
  code: "",
  about: "ORDER",
  points: "",
  thanks: "",
  translations: [],
  questions: [newQuestion()],
});

export const draftOf = (survey: SurveyWholeFragment): Draft => ({
  code: survey.code,
  about: survey.about,
  points: asTyped(survey.points),
  thanks: survey.thanks ?? "",
  translations: survey.translations,
  questions: survey.questions.map((question) => ({
    key: question.id,
    kind: question.kind,
    text: question.text,
    choices: (question.choices ?? []).join("\n"),
    translations: question.translations.map(({ language, text, choices }) => ({
      language,
      text,
      choices: choices.join("\n"),
    })),
  })),
});
