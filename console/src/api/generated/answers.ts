/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ResponsesQueryVariables = Exact<{
  filter?: Types.LoyaltySurveyResponseFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ResponsesQuery = { loyaltySurveyResponses: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, answeredAt: string, low: boolean, doneAt: string | null, note: string | null, doneBy: { email: string } | null, survey: { id: string, code: string }, member: { id: string, user: { email: string, firstName: string, lastName: string } | null } | null, order: { id: string, number: string } | null, replies: Array<{ number: number | null, choice: string | null, text: string | null, question: { id: string, kind: Types.LoyaltyQuestionKindEnum, text: string } }> } }> } | null };

export type ResponseLineFragment = { id: string, answeredAt: string, low: boolean, doneAt: string | null, note: string | null, doneBy: { email: string } | null, survey: { id: string, code: string }, member: { id: string, user: { email: string, firstName: string, lastName: string } | null } | null, order: { id: string, number: string } | null, replies: Array<{ number: number | null, choice: string | null, text: string | null, question: { id: string, kind: Types.LoyaltyQuestionKindEnum, text: string } }> };

export type SurveyCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveyCodesQuery = { loyaltySurveys: { edges: Array<{ node: { id: string, code: string } }> } | null };

export type MarkDoneMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type MarkDoneMutation = { loyaltySurveyResponseDone: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, response: { doneAt: string | null } | null } | null };

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
export const ResponseLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ResponseLine on LoyaltySurveyResponse {
  id
  answeredAt
  low
  doneAt
  doneBy {
    email
  }
  note
  survey {
    id
    code
  }
  member {
    id
    user {
      email
      firstName
      lastName
    }
  }
  order {
    id
    number
  }
  replies {
    number
    choice
    text
    question {
      id
      kind
      text
    }
  }
}
    `, {"fragmentName":"ResponseLine"}) as unknown as TypedDocumentString<ResponseLineFragment, unknown>;
export const ResponsesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Responses($filter: LoyaltySurveyResponseFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltySurveyResponses(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...ResponseLine
      }
    }
  }
}
    fragment ResponseLine on LoyaltySurveyResponse {
  id
  answeredAt
  low
  doneAt
  doneBy {
    email
  }
  note
  survey {
    id
    code
  }
  member {
    id
    user {
      email
      firstName
      lastName
    }
  }
  order {
    id
    number
  }
  replies {
    number
    choice
    text
    question {
      id
      kind
      text
    }
  }
}`) as unknown as TypedDocumentString<ResponsesQuery, ResponsesQueryVariables>;
export const SurveyCodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SurveyCodes {
  loyaltySurveys(first: 100) {
    edges {
      node {
        id
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyCodesQuery, SurveyCodesQueryVariables>;
export const MarkDoneDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkDone($id: ID!, $note: String!) {
  loyaltySurveyResponseDone(id: $id, note: $note) {
    errors {
      field
      message
      code
    }
    response {
      doneAt
    }
  }
}
    `) as unknown as TypedDocumentString<MarkDoneMutation, MarkDoneMutationVariables>;