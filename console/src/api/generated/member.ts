/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type StandingFragment = { id: string, enrolledAt: string, suspended: boolean | null, suspendedReason: string | null, tierExpiresAt: string | null, assignedUntil: string | null, user: { id: string, email: string, firstName: string, lastName: string } | null, points: { available: number, pending: number, held: number, lifetime: number, value: { amount: number, currency: string } }, tier: { id: string, name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, nextTier: { remaining: number, percent: number, tier: { name: string } } | null, assignedTier: { id: string } | null, assignedBy: { email: string } | null };

export type MemberQueryVariables = Exact<{
  id?: string | number | null | undefined;
  user?: string | number | null | undefined;
  channel: string;
}>;


export type MemberQuery = { loyaltyMember: { id: string, enrolledAt: string, suspended: boolean | null, suspendedReason: string | null, tierExpiresAt: string | null, assignedUntil: string | null, expirations: Array<{ points: number, expiresAt: string }>, user: { id: string, email: string, firstName: string, lastName: string } | null, points: { available: number, pending: number, held: number, lifetime: number, value: { amount: number, currency: string } }, tier: { id: string, name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, nextTier: { remaining: number, percent: number, tier: { name: string } } | null, assignedTier: { id: string } | null, assignedBy: { email: string } | null } | null, loyaltyProgram: { qualification: { basis: Types.LoyaltyQualificationBasisEnum } } | null };

export type HistoryQueryVariables = Exact<{
  id: string | number;
  filter?: Types.LoyaltyTransactionFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HistoryQuery = { loyaltyMember: { transactions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: Types.LoyaltyTransactionKindEnum, points: number, balance: number, createdAt: string, availableAt: string | null, expiresAt: string | null, reason: string | null, actorApp: string | null, actor: { email: string } | null, order: { id: string, number: string } | null } }> } } | null };

export type AdjustMutationVariables = Exact<{
  input: Types.LoyaltyPointsAdjustInput;
}>;


export type AdjustMutation = { loyaltyPointsAdjust: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, transaction: { points: number, balance: number } | null } | null };

export type AssignTierMutationVariables = Exact<{
  user: string | number;
  tier: string | number;
  until?: string | null | undefined;
}>;


export type AssignTierMutation = { loyaltyMemberTierAssign: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, member: { tier: { name: string } } | null } | null };

export type UnassignTierMutationVariables = Exact<{
  user: string | number;
}>;


export type UnassignTierMutation = { loyaltyMemberTierUnassign: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, member: { tier: { name: string } } | null } | null };

export type SuspendMutationVariables = Exact<{
  user: string | number;
  suspended: boolean;
  reason: string;
}>;


export type SuspendMutation = { loyaltyMemberSuspend: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, member: { suspended: boolean | null } | null } | null };

export type WrittenQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WrittenQuery = { loyaltyMember: { messages: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, state: Types.LoyaltyMessageStateEnum, dueAt: string, sentAt: string | null, reason: string | null, template: { code: string } | null, journey: { id: string, name: string } | null } }> } } | null };

export type ConsentsQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentsQuery = { loyaltyMember: { consents: Array<{ purpose: Types.LoyaltyPurposeEnum, granted: boolean, at: string, source: string, text: string | null }> } | null };

export type ConsentFragment = { purpose: Types.LoyaltyPurposeEnum, granted: boolean, at: string, source: string, text: string | null };

export type SetConsentMutationVariables = Exact<{
  user: string | number;
  consent: Types.LoyaltyConsentInput;
}>;


export type SetConsentMutation = { loyaltyMemberUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, member: { id: string } | null } | null };

export type MergeMutationVariables = Exact<{
  from: string | number;
  into: string | number;
  idempotencyKey: string;
}>;


export type MergeMutation = { loyaltyMembersMerge: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, member: { points: { available: number } } | null } | null };

export type GiftsQueryVariables = Exact<{
  search: string;
}>;


export type GiftsQuery = { loyaltyAllRewards: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string, pointsCost: number } }> } | null, loyaltyGiftAllowance: { monthLimit: number | null, leftThisMonth: number | null, dayLimit: number | null, leftToday: number | null } };

export type GiveMutationVariables = Exact<{
  user: string | number;
  reward: string | number;
  note: string;
  idempotencyKey: string;
}>;


export type GiveMutation = { loyaltyGift: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, claim: { rewardName: string, voucherCode: string | null } | null } | null };

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
export const StandingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Standing on LoyaltyMember {
  id
  enrolledAt
  suspended
  suspendedReason
  user {
    id
    email
    firstName
    lastName
  }
  points {
    available
    pending
    held
    lifetime
    value(channel: $channel) {
      amount
      currency
    }
  }
  tier {
    id
    name
    discountPercent
    earnMultiplier
    freeShipping {
      __typename
    }
  }
  tierExpiresAt
  nextTier {
    remaining
    percent
    tier {
      name
    }
  }
  assignedTier {
    id
  }
  assignedUntil
  assignedBy {
    email
  }
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const ConsentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Consent on LoyaltyConsent {
  purpose
  granted
  at
  source
  text
}
    `, {"fragmentName":"Consent"}) as unknown as TypedDocumentString<ConsentFragment, unknown>;
export const MemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Member($id: ID, $user: ID, $channel: String!) {
  loyaltyMember(id: $id, user: $user) {
    ...Standing
    expirations(first: 20) {
      points
      expiresAt
    }
  }
  loyaltyProgram(channel: $channel) {
    qualification {
      basis
    }
  }
}
    fragment Standing on LoyaltyMember {
  id
  enrolledAt
  suspended
  suspendedReason
  user {
    id
    email
    firstName
    lastName
  }
  points {
    available
    pending
    held
    lifetime
    value(channel: $channel) {
      amount
      currency
    }
  }
  tier {
    id
    name
    discountPercent
    earnMultiplier
    freeShipping {
      __typename
    }
  }
  tierExpiresAt
  nextTier {
    remaining
    percent
    tier {
      name
    }
  }
  assignedTier {
    id
  }
  assignedUntil
  assignedBy {
    email
  }
}`) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const HistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query History($id: ID!, $filter: LoyaltyTransactionFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyMember(id: $id) {
    transactions(
      filter: $filter
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          kind
          points
          balance
          createdAt
          availableAt
          expiresAt
          reason
          actorApp
          actor {
            email
          }
          order {
            id
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const AdjustDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Adjust($input: LoyaltyPointsAdjustInput!) {
  loyaltyPointsAdjust(input: $input) {
    errors {
      field
      message
      code
    }
    transaction {
      points
      balance
    }
  }
}
    `) as unknown as TypedDocumentString<AdjustMutation, AdjustMutationVariables>;
export const AssignTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignTier($user: ID!, $tier: ID!, $until: DateTime) {
  loyaltyMemberTierAssign(user: $user, tier: $tier, until: $until) {
    errors {
      field
      message
      code
    }
    member {
      tier {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignTierMutation, AssignTierMutationVariables>;
export const UnassignTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnassignTier($user: ID!) {
  loyaltyMemberTierUnassign(user: $user) {
    errors {
      field
      message
      code
    }
    member {
      tier {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnassignTierMutation, UnassignTierMutationVariables>;
export const SuspendDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Suspend($user: ID!, $suspended: Boolean!, $reason: String!) {
  loyaltyMemberSuspend(user: $user, suspended: $suspended, reason: $reason) {
    errors {
      field
      message
      code
    }
    member {
      suspended
    }
  }
}
    `) as unknown as TypedDocumentString<SuspendMutation, SuspendMutationVariables>;
export const WrittenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Written($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyMember(id: $id) {
    messages(first: $first, after: $after, last: $last, before: $before) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          state
          dueAt
          sentAt
          reason
          template {
            code
          }
          journey {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WrittenQuery, WrittenQueryVariables>;
export const ConsentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Consents($id: ID!) {
  loyaltyMember(id: $id) {
    consents {
      ...Consent
    }
  }
}
    fragment Consent on LoyaltyConsent {
  purpose
  granted
  at
  source
  text
}`) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const SetConsentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetConsent($user: ID!, $consent: LoyaltyConsentInput!) {
  loyaltyMemberUpdate(user: $user, input: {consents: [$consent]}) {
    errors {
      field
      message
      code
    }
    member {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetConsentMutation, SetConsentMutationVariables>;
export const MergeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Merge($from: ID!, $into: ID!, $idempotencyKey: String!) {
  loyaltyMembersMerge(from: $from, into: $into, idempotencyKey: $idempotencyKey) {
    errors {
      field
      message
      code
    }
    member {
      points {
        available
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeMutation, MergeMutationVariables>;
export const GiftsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Gifts($search: String!) {
  loyaltyAllRewards(
    first: 100
    filter: {kinds: [VOUCHER, GIFT_CARD], search: $search}
  ) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        id
        name
        pointsCost
      }
    }
  }
  loyaltyGiftAllowance {
    monthLimit
    leftThisMonth
    dayLimit
    leftToday
  }
}
    `) as unknown as TypedDocumentString<GiftsQuery, GiftsQueryVariables>;
export const GiveDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Give($user: ID!, $reward: ID!, $note: String!, $idempotencyKey: String!) {
  loyaltyGift(
    user: $user
    reward: $reward
    note: $note
    idempotencyKey: $idempotencyKey
  ) {
    errors {
      field
      message
      code
    }
    claim {
      rewardName
      voucherCode
    }
  }
}
    `) as unknown as TypedDocumentString<GiveMutation, GiveMutationVariables>;