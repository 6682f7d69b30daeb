/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ReferralsQueryVariables = Exact<{
  filter?: Types.LoyaltyReferralFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReferralsQuery = { loyaltyReferrals: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, state: Types.LoyaltyReferralStateEnum, reasons: Array<string>, note: string | null, createdAt: string, decidedAt: string | null, rewardedFrom: string | null, decidedBy: { email: string } | null, referrer: { id: string, user: { email: string, firstName: string, lastName: string } | null }, friend: { id: string, user: { email: string, firstName: string, lastName: string } | null } | null, prizes: Array<{ side: Types.LoyaltyReferralSideEnum, points: number | null, given: boolean, givenAt: string | null, reward: { name: string } | null }> } }> } | null };

export type HeldReferralsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldReferralsQuery = { loyaltyReferrals: { totalCount: number | null } | null };

export type ReferralLineFragment = { id: string, state: Types.LoyaltyReferralStateEnum, reasons: Array<string>, note: string | null, createdAt: string, decidedAt: string | null, rewardedFrom: string | null, decidedBy: { email: string } | null, referrer: { id: string, user: { email: string, firstName: string, lastName: string } | null }, friend: { id: string, user: { email: string, firstName: string, lastName: string } | null } | null, prizes: Array<{ side: Types.LoyaltyReferralSideEnum, points: number | null, given: boolean, givenAt: string | null, reward: { name: string } | null }> };

export type ReferralTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferralTermsQuery = { loyaltyReferralTerms: { active: boolean, friendPoints: number | null, friendAtOnce: boolean, referrerPoints: number | null, minimumOrder: number | null, monthLimit: number | null, pendingDays: number, currency: string | null, friendReward: { id: string, name: string } | null, referrerReward: { id: string, name: string } | null } };

export type PromisedFragment = { active: boolean, friendPoints: number | null, friendAtOnce: boolean, referrerPoints: number | null, minimumOrder: number | null, monthLimit: number | null, pendingDays: number, currency: string | null, friendReward: { id: string, name: string } | null, referrerReward: { id: string, name: string } | null };

export type UpdateReferralTermsMutationVariables = Exact<{
  input: Types.LoyaltyReferralTermsInput;
}>;


export type UpdateReferralTermsMutation = { loyaltyReferralTermsUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, terms: { active: boolean } | null } | null };

export type UpdatePendingDaysMutationVariables = Exact<{
  days?: number | null | undefined;
}>;


export type UpdatePendingDaysMutation = { loyaltySettingsUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }> } | null };

export type DecideReferralMutationVariables = Exact<{
  id: string | number;
  approve: boolean;
  note: string;
}>;


export type DecideReferralMutation = { loyaltyReferralDecide: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, referral: { state: Types.LoyaltyReferralStateEnum } | null } | null };

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
export const ReferralLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReferralLine on LoyaltyReferral {
  id
  state
  reasons
  note
  createdAt
  decidedAt
  decidedBy {
    email
  }
  rewardedFrom
  referrer {
    id
    user {
      email
      firstName
      lastName
    }
  }
  friend {
    id
    user {
      email
      firstName
      lastName
    }
  }
  prizes {
    side
    points
    given
    givenAt
    reward {
      name
    }
  }
}
    `, {"fragmentName":"ReferralLine"}) as unknown as TypedDocumentString<ReferralLineFragment, unknown>;
export const PromisedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Promised on LoyaltyReferralTerms {
  active
  friendPoints
  friendReward {
    id
    name
  }
  friendAtOnce
  referrerPoints
  referrerReward {
    id
    name
  }
  minimumOrder
  monthLimit
  pendingDays
  currency
}
    `, {"fragmentName":"Promised"}) as unknown as TypedDocumentString<PromisedFragment, unknown>;
export const ReferralsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Referrals($filter: LoyaltyReferralFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyReferrals(
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
        ...ReferralLine
      }
    }
  }
}
    fragment ReferralLine on LoyaltyReferral {
  id
  state
  reasons
  note
  createdAt
  decidedAt
  decidedBy {
    email
  }
  rewardedFrom
  referrer {
    id
    user {
      email
      firstName
      lastName
    }
  }
  friend {
    id
    user {
      email
      firstName
      lastName
    }
  }
  prizes {
    side
    points
    given
    givenAt
    reward {
      name
    }
  }
}`) as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
export const HeldReferralsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HeldReferrals {
  loyaltyReferrals(first: 1, filter: {states: [REVIEW]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HeldReferralsQuery, HeldReferralsQueryVariables>;
export const ReferralTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReferralTerms {
  loyaltyReferralTerms {
    ...Promised
  }
}
    fragment Promised on LoyaltyReferralTerms {
  active
  friendPoints
  friendReward {
    id
    name
  }
  friendAtOnce
  referrerPoints
  referrerReward {
    id
    name
  }
  minimumOrder
  monthLimit
  pendingDays
  currency
}`) as unknown as TypedDocumentString<ReferralTermsQuery, ReferralTermsQueryVariables>;
export const UpdateReferralTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateReferralTerms($input: LoyaltyReferralTermsInput!) {
  loyaltyReferralTermsUpdate(input: $input) {
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
    `) as unknown as TypedDocumentString<UpdateReferralTermsMutation, UpdateReferralTermsMutationVariables>;
export const UpdatePendingDaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdatePendingDays($days: Int) {
  loyaltySettingsUpdate(input: {referralPendingDays: $days}) {
    errors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatePendingDaysMutation, UpdatePendingDaysMutationVariables>;
export const DecideReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DecideReferral($id: ID!, $approve: Boolean!, $note: String!) {
  loyaltyReferralDecide(id: $id, approve: $approve, note: $note) {
    errors {
      field
      message
      code
    }
    referral {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DecideReferralMutation, DecideReferralMutationVariables>;