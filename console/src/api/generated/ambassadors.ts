/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AmbassadorsQueryVariables = Exact<{
  filter?: Types.LoyaltyAmbassadorFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AmbassadorsQuery = { loyaltyAmbassadors: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, state: Types.LoyaltyAmbassadorStateEnum, appliedAt: string, decidedAt: string | null, note: string | null, sharePercent: number | null, months: number | null, acceptedAt: string | null, endsAt: string | null, answers: Array<{ question: string, answer: string }>, decidedBy: { email: string } | null, brought: { friends: number, orders: number, value: number, currency: string | null, points: number }, member: { id: string, user: { id: string, email: string, firstName: string, lastName: string } | null, referral: { code: string } } | null } }> } | null };

export type AmbassadorLineFragment = { id: string, state: Types.LoyaltyAmbassadorStateEnum, appliedAt: string, decidedAt: string | null, note: string | null, sharePercent: number | null, months: number | null, acceptedAt: string | null, endsAt: string | null, answers: Array<{ question: string, answer: string }>, decidedBy: { email: string } | null, brought: { friends: number, orders: number, value: number, currency: string | null, points: number }, member: { id: string, user: { id: string, email: string, firstName: string, lastName: string } | null, referral: { code: string } } | null };

export type WaitingAmbassadorsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingAmbassadorsQuery = { loyaltyAmbassadors: { totalCount: number | null } | null };

export type AmbassadorStatementQueryVariables = Exact<{
  user: string | number;
  from: unknown;
  to: unknown;
}>;


export type AmbassadorStatementQuery = { loyaltyMember: { ambassador: { statement: Array<{ month: unknown, opening: number, orders: number, value: number, pointsGiven: number, ordersTakenBack: number, valueTakenBack: number, pointsTakenBack: number, closing: number }> } | null } | null };

export type AmbassadorTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type AmbassadorTermsQuery = { loyaltyAmbassadorTerms: { active: boolean, sharePercent: number | null, months: number | null, conditions: string, tier: { id: string } | null, questions: Array<{ id: string, text: string }> }, loyaltyTiers: Array<{ id: string, name: string }> };

export type OfferedTermsFragment = { active: boolean, sharePercent: number | null, months: number | null, conditions: string, tier: { id: string } | null, questions: Array<{ id: string, text: string }> };

export type DecideAmbassadorMutationVariables = Exact<{
  id: string | number;
  approve: boolean;
  note?: string | null | undefined;
  sharePercent?: number | null | undefined;
  months?: number | null | undefined;
}>;


export type DecideAmbassadorMutation = { loyaltyAmbassadorDecide: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, ambassador: { state: Types.LoyaltyAmbassadorStateEnum } | null } | null };

export type OfferAmbassadorMutationVariables = Exact<{
  id: string | number;
  note: string;
  sharePercent?: number | null | undefined;
  months?: number | null | undefined;
}>;


export type OfferAmbassadorMutation = { loyaltyAmbassadorOffer: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, ambassador: { state: Types.LoyaltyAmbassadorStateEnum } | null } | null };

export type EndAmbassadorMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type EndAmbassadorMutation = { loyaltyAmbassadorEnd: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, ambassador: { state: Types.LoyaltyAmbassadorStateEnum } | null } | null };

export type UpdateAmbassadorTermsMutationVariables = Exact<{
  input: Types.LoyaltyAmbassadorTermsInput;
}>;


export type UpdateAmbassadorTermsMutation = { loyaltyAmbassadorTermsUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, terms: { active: boolean } | null } | null };

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
export const AmbassadorLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AmbassadorLine on LoyaltyAmbassador {
  id
  state
  appliedAt
  answers {
    question
    answer
  }
  decidedAt
  decidedBy {
    email
  }
  note
  sharePercent
  months
  acceptedAt
  endsAt
  brought {
    friends
    orders
    value
    currency
    points
  }
  member {
    id
    user {
      id
      email
      firstName
      lastName
    }
    referral {
      code
    }
  }
}
    `, {"fragmentName":"AmbassadorLine"}) as unknown as TypedDocumentString<AmbassadorLineFragment, unknown>;
export const OfferedTermsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OfferedTerms on LoyaltyAmbassadorTerms {
  active
  tier {
    id
  }
  questions {
    id
    text
  }
  sharePercent
  months
  conditions
}
    `, {"fragmentName":"OfferedTerms"}) as unknown as TypedDocumentString<OfferedTermsFragment, unknown>;
export const AmbassadorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ambassadors($filter: LoyaltyAmbassadorFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAmbassadors(
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
        ...AmbassadorLine
      }
    }
  }
}
    fragment AmbassadorLine on LoyaltyAmbassador {
  id
  state
  appliedAt
  answers {
    question
    answer
  }
  decidedAt
  decidedBy {
    email
  }
  note
  sharePercent
  months
  acceptedAt
  endsAt
  brought {
    friends
    orders
    value
    currency
    points
  }
  member {
    id
    user {
      id
      email
      firstName
      lastName
    }
    referral {
      code
    }
  }
}`) as unknown as TypedDocumentString<AmbassadorsQuery, AmbassadorsQueryVariables>;
export const WaitingAmbassadorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitingAmbassadors {
  loyaltyAmbassadors(first: 1, filter: {states: [APPLIED]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WaitingAmbassadorsQuery, WaitingAmbassadorsQueryVariables>;
export const AmbassadorStatementDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AmbassadorStatement($user: ID!, $from: Date!, $to: Date!) {
  loyaltyMember(user: $user) {
    ambassador {
      statement(from: $from, to: $to) {
        month
        opening
        orders
        value
        pointsGiven
        ordersTakenBack
        valueTakenBack
        pointsTakenBack
        closing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AmbassadorStatementQuery, AmbassadorStatementQueryVariables>;
export const AmbassadorTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AmbassadorTerms {
  loyaltyAmbassadorTerms {
    ...OfferedTerms
  }
  loyaltyTiers {
    id
    name
  }
}
    fragment OfferedTerms on LoyaltyAmbassadorTerms {
  active
  tier {
    id
  }
  questions {
    id
    text
  }
  sharePercent
  months
  conditions
}`) as unknown as TypedDocumentString<AmbassadorTermsQuery, AmbassadorTermsQueryVariables>;
export const DecideAmbassadorDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DecideAmbassador($id: ID!, $approve: Boolean!, $note: String, $sharePercent: Decimal, $months: Int) {
  loyaltyAmbassadorDecide(
    id: $id
    approve: $approve
    note: $note
    sharePercent: $sharePercent
    months: $months
  ) {
    errors {
      field
      message
      code
    }
    ambassador {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DecideAmbassadorMutation, DecideAmbassadorMutationVariables>;
export const OfferAmbassadorDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OfferAmbassador($id: ID!, $note: String!, $sharePercent: Decimal, $months: Int) {
  loyaltyAmbassadorOffer(
    id: $id
    note: $note
    sharePercent: $sharePercent
    months: $months
  ) {
    errors {
      field
      message
      code
    }
    ambassador {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<OfferAmbassadorMutation, OfferAmbassadorMutationVariables>;
export const EndAmbassadorDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndAmbassador($id: ID!, $note: String!) {
  loyaltyAmbassadorEnd(id: $id, note: $note) {
    errors {
      field
      message
      code
    }
    ambassador {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<EndAmbassadorMutation, EndAmbassadorMutationVariables>;
export const UpdateAmbassadorTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateAmbassadorTerms($input: LoyaltyAmbassadorTermsInput!) {
  loyaltyAmbassadorTermsUpdate(input: $input) {
    errors {
      field
      message
      code
    }
    terms {
      active
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateAmbassadorTermsMutation, UpdateAmbassadorTermsMutationVariables>;