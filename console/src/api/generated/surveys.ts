/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SurveysQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SurveysQuery = { loyaltySurveys: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, active: boolean, about: Types.LoyaltySurveyAboutEnum, points: number | null, questions: Array<{ id: string, kind: Types.LoyaltyQuestionKindEnum, text: string }> } }> } | null };

export type SurveyLineFragment = { id: string, code: string, active: boolean, about: Types.LoyaltySurveyAboutEnum, points: number | null, questions: Array<{ id: string, kind: Types.LoyaltyQuestionKindEnum, text: string }> };

export type SurveyQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyQuery = { loyaltySurvey: { id: string, code: string, active: boolean, about: Types.LoyaltySurveyAboutEnum, points: number | null, thanks: string | null, translations: Array<{ language: Types.LanguageCodeEnum, text: string }>, questions: Array<{ id: string, kind: Types.LoyaltyQuestionKindEnum, text: string, choices: Array<string> | null, translations: Array<{ language: Types.LanguageCodeEnum, text: string, choices: Array<string> }> }>, results: { answered: number } } | null };

export type SurveyWholeFragment = { id: string, code: string, active: boolean, about: Types.LoyaltySurveyAboutEnum, points: number | null, thanks: string | null, translations: Array<{ language: Types.LanguageCodeEnum, text: string }>, questions: Array<{ id: string, kind: Types.LoyaltyQuestionKindEnum, text: string, choices: Array<string> | null, translations: Array<{ language: Types.LanguageCodeEnum, text: string, choices: Array<string> }> }>, results: { answered: number } };

export type SurveyResultsQueryVariables = Exact<{
  id: string | number;
  from?: string | null | undefined;
  to?: string | null | undefined;
  tier?: string | number | null | undefined;
  segment?: string | number | null | undefined;
  channel?: string | null | undefined;
}>;


export type SurveyResultsQuery = { loyaltySurvey: { results: { asked: number, answered: number, questions: Array<{ answered: number | null, ces: number | null, question: { id: string, kind: Types.LoyaltyQuestionKindEnum, text: string }, nps: { estimate: number, low: number, high: number } | null, csat: { estimate: number, low: number, high: number } | null, choices: Array<{ choice: string, count: number }> | null }> } } | null };

export type CountedQuestionFragment = { answered: number | null, ces: number | null, question: { id: string, kind: Types.LoyaltyQuestionKindEnum, text: string }, nps: { estimate: number, low: number, high: number } | null, csat: { estimate: number, low: number, high: number } | null, choices: Array<{ choice: string, count: number }> | null };

export type SurveyTiersQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveyTiersQuery = { loyaltyTiers: Array<{ id: string, name: string }> };

export type NamedSegmentQueryVariables = Exact<{
  id: string | number;
}>;


export type NamedSegmentQuery = { loyaltySegment: { id: string, name: string } | null };

export type CreateSurveyMutationVariables = Exact<{
  input: Types.LoyaltySurveyInput;
}>;


export type CreateSurveyMutation = { loyaltySurveyCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, survey: { id: string, code: string } | null } | null };

export type UpdateSurveyMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltySurveyInput;
}>;


export type UpdateSurveyMutation = { loyaltySurveyUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, survey: { active: boolean } | null } | null };

export type DeleteSurveyMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSurveyMutation = { loyaltySurveyDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, survey: { code: string } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SurveyLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SurveyLine on LoyaltySurvey {
  id
  code
  active
  about
  points
  questions {
    id
    kind
    text
  }
}
    `, {"fragmentName":"SurveyLine"}) as unknown as TypedDocumentString<SurveyLineFragment, unknown>;
export const SurveyWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SurveyWhole on LoyaltySurvey {
  id
  code
  active
  about
  points
  thanks
  translations {
    language
    text
  }
  questions {
    id
    kind
    text
    choices
    translations {
      language
      text
      choices
    }
  }
  results {
    answered
  }
}
    `, {"fragmentName":"SurveyWhole"}) as unknown as TypedDocumentString<SurveyWholeFragment, unknown>;
export const CountedQuestionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CountedQuestion on LoyaltyQuestionResults {
  question {
    id
    kind
    text
  }
  answered
  nps {
    estimate
    low
    high
  }
  csat {
    estimate
    low
    high
  }
  ces
  choices {
    choice
    count
  }
}
    `, {"fragmentName":"CountedQuestion"}) as unknown as TypedDocumentString<CountedQuestionFragment, unknown>;
export const SurveysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Surveys($first: Int, $after: String, $last: Int, $before: String) {
  loyaltySurveys(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...SurveyLine
      }
    }
  }
}
    fragment SurveyLine on LoyaltySurvey {
  id
  code
  active
  about
  points
  questions {
    id
    kind
    text
  }
}`) as unknown as TypedDocumentString<SurveysQuery, SurveysQueryVariables>;
export const SurveyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Survey($id: ID!) {
  loyaltySurvey(id: $id) {
    ...SurveyWhole
  }
}
    fragment SurveyWhole on LoyaltySurvey {
  id
  code
  active
  about
  points
  thanks
  translations {
    language
    text
  }
  questions {
    id
    kind
    text
    choices
    translations {
      language
      text
      choices
    }
  }
  results {
    answered
  }
}`) as unknown as TypedDocumentString<SurveyQuery, SurveyQueryVariables>;
export const SurveyResultsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SurveyResults($id: ID!, $from: DateTime, $to: DateTime, $tier: ID, $segment: ID, $channel: String) {
  loyaltySurvey(id: $id) {
    results(from: $from, to: $to, tier: $tier, segment: $segment, channel: $channel) {
      asked
      answered
      questions {
        ...CountedQuestion
      }
    }
  }
}
    fragment CountedQuestion on LoyaltyQuestionResults {
  question {
    id
    kind
    text
  }
  answered
  nps {
    estimate
    low
    high
  }
  csat {
    estimate
    low
    high
  }
  ces
  choices {
    choice
    count
  }
}`) as unknown as TypedDocumentString<SurveyResultsQuery, SurveyResultsQueryVariables>;
export const SurveyTiersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SurveyTiers {
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<SurveyTiersQuery, SurveyTiersQueryVariables>;
export const NamedSegmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NamedSegment($id: ID!) {
  loyaltySegment(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NamedSegmentQuery, NamedSegmentQueryVariables>;
export const CreateSurveyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateSurvey($input: LoyaltySurveyInput!) {
  loyaltySurveyCreate(input: $input) {
    errors {
      field
      message
      code
    }
    survey {
      id
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSurveyMutation, CreateSurveyMutationVariables>;
export const UpdateSurveyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateSurvey($id: ID!, $input: LoyaltySurveyInput!) {
  loyaltySurveyUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    survey {
      active
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateSurveyMutation, UpdateSurveyMutationVariables>;
export const DeleteSurveyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteSurvey($id: ID!) {
  loyaltySurveyDelete(id: $id) {
    errors {
      field
      message
      code
    }
    survey {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteSurveyMutation, DeleteSurveyMutationVariables>;