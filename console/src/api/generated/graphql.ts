/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DateTimeRangeInput = {
  /** Start date. */
  gte?: string | null | undefined;
  /** End date. */
  lte?: string | null | undefined;
};

export type IntRangeInput = {
  /** Value greater than or equal to. */
  gte?: number | null | undefined;
  /** Value less than or equal to. */
  lte?: number | null | undefined;
};

/** Why something was refused. */
export type LoyaltyErrorCode =
  /** More than is allowed here; the message says how many. */
  | 'ABOVE_MAXIMUM'
  /** Fewer points than may be spent at once. */
  | 'BELOW_MINIMUM'
  /** An ID is not one of what it should name, or something failed. */
  | 'GRAPHQL_ERROR'
  /** More points are asked for than are available. */
  | 'INSUFFICIENT_POINTS'
  /** The value is not accepted; the message says which are. */
  | 'INVALID'
  /** Not a multiple of the points that are spent at once. */
  | 'INVALID_STEP'
  /**
   * Something asks for it, or it is kept for the books; the message says what to do.
   *
   * Added in plugin 0.2.
   */
  | 'IN_USE'
  /**
   * Staff have suspended the member.
   *
   * Added in plugin 0.2.
   */
  | 'MEMBER_SUSPENDED'
  /** The customer has not joined the program. */
  | 'NOT_A_MEMBER'
  /** There is nothing with this ID. */
  | 'NOT_FOUND'
  /** The program, or spending in it, is switched off. */
  | 'PROGRAM_INACTIVE'
  /** The value is missing or blank. */
  | 'REQUIRED'
  /** The reward cannot be claimed now, or not here. */
  | 'REWARD_UNAVAILABLE'
  /** Members or rewards need the tier. */
  | 'TIER_IN_USE'
  /** The member is in a lower tier than it takes. */
  | 'TIER_REQUIRED'
  /** Something else has this value, which only one may have. */
  | 'UNIQUE';

/**
 * Where a member is in their life as a customer. Of those that fit NEW goes first, then ACTIVE.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyLifeCycleEnum =
  /**
   * Ordered within 30 days, or within twice the member's own days between orders.
   *
   * Added in plugin 0.2.
   */
  | 'ACTIVE'
  /**
   * None of these.
   *
   * Added in plugin 0.2.
   */
  | 'DORMANT'
  /**
   * The last order is 365 days ago or longer.
   *
   * Added in plugin 0.2.
   */
  | 'LOST'
  /**
   * No order, and joined more than 30 days ago.
   *
   * Added in plugin 0.2.
   */
  | 'NEVER'
  /**
   * Joined or ordered first within 30 days; one order at most.
   *
   * Added in plugin 0.2.
   */
  | 'NEW';

/** Filtering options for members. */
export type LoyaltyMemberFilterInput = {
  /** When the customer joined. */
  enrolledAt?: DateTimeRangeInput | null | undefined;
  /**
   * Members who are there in their life as customers.
   *
   * Added in plugin 0.2.
   */
  lifeCycle?: Array<LoyaltyLifeCycleEnum> | null | undefined;
  /** Points that can be spent now. */
  pointsAvailable?: IntRangeInput | null | undefined;
  /**
   * Members who are in the segment with this ID now.
   *
   * Added in plugin 0.2.
   */
  segment?: string | number | null | undefined;
  /**
   * Members whom staff have suspended, or have not.
   *
   * Added in plugin 0.2.
   */
  suspended?: boolean | null | undefined;
  /** Members who are in one of these tiers now. */
  tiers?: Array<string | number> | null | undefined;
};

/** What members are sorted by. */
export type LoyaltyMemberSortFieldEnum =
  /** Sort members by email. */
  | 'EMAIL'
  /** Sort members by enrolled at. */
  | 'ENROLLED_AT'
  /** Sort members by points available. */
  | 'POINTS_AVAILABLE'
  /** Sort members by tier. */
  | 'TIER';

/** How members are sorted. */
export type LoyaltyMemberSortingInput = {
  /** Specifies the direction in which to sort members. */
  direction: OrderDirection;
  /** Sort members by the selected field. */
  field: LoyaltyMemberSortFieldEnum;
};

/** Points to give or take by hand. */
export type LoyaltyPointsAdjustInput = {
  /** The same key posts once. */
  idempotencyKey?: string | null | undefined;
  /** Signed, not zero. */
  points: number;
  /** Not blank. */
  reason: string;
  /** The customer. */
  user: string | number;
};

/** What tiers are reached by. */
export type LoyaltyQualificationBasisEnum =
  /** The number of paid orders that were neither cancelled nor refunded in full. */
  | 'ORDERS'
  /** Points that orders earned. */
  | 'POINTS'
  /** Money that was paid for goods, less refunds, in the program's currency. */
  | 'SPEND';

/** Filtering options for points transactions. */
export type LoyaltyTransactionFilterInput = {
  /** When the entry was posted. */
  createdAt?: DateTimeRangeInput | null | undefined;
  /** Entries of these kinds. */
  kinds?: Array<LoyaltyTransactionKindEnum> | null | undefined;
};

/** Why points moved. */
export type LoyaltyTransactionKindEnum =
  /** Adjusted by staff */
  | 'ADJUSTMENT'
  /** Bonus */
  | 'BONUS'
  /** Earned by an order */
  | 'EARN'
  /** Expired */
  | 'EXPIRATION'
  /** Spent */
  | 'REDEMPTION'
  /** Given back after spending */
  | 'RESTORATION'
  /** Taken back after a refund or cancellation */
  | 'REVERSAL';

export type OrderDirection =
  /** Specifies an ascending sort order. */
  | 'ASC'
  /** Specifies a descending sort order. */
  | 'DESC';

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ slug: string, name: string, isActive: boolean }> | null };

export type StandingFragment = { id: string, enrolledAt: string, suspended: boolean | null, suspendedReason: string | null, tierExpiresAt: string | null, assignedUntil: string | null, user: { id: string, email: string, firstName: string, lastName: string } | null, points: { available: number, pending: number, held: number, lifetime: number, value: { amount: number, currency: string } }, tier: { id: string, name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, nextTier: { remaining: number, percent: number, tier: { name: string } } | null, assignedTier: { id: string } | null, assignedBy: { email: string } | null };

export type MemberQueryVariables = Exact<{
  id: string | number;
  channel: string;
}>;


export type MemberQuery = { loyaltyMember: { id: string, enrolledAt: string, suspended: boolean | null, suspendedReason: string | null, tierExpiresAt: string | null, assignedUntil: string | null, expirations: Array<{ points: number, expiresAt: string }>, user: { id: string, email: string, firstName: string, lastName: string } | null, points: { available: number, pending: number, held: number, lifetime: number, value: { amount: number, currency: string } }, tier: { id: string, name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, nextTier: { remaining: number, percent: number, tier: { name: string } } | null, assignedTier: { id: string } | null, assignedBy: { email: string } | null } | null, loyaltyProgram: { qualification: { basis: LoyaltyQualificationBasisEnum } } | null };

export type HistoryQueryVariables = Exact<{
  id: string | number;
  filter?: LoyaltyTransactionFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HistoryQuery = { loyaltyMember: { transactions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: LoyaltyTransactionKindEnum, points: number, balance: number, createdAt: string, availableAt: string | null, expiresAt: string | null, reason: string | null, actorApp: string | null, actor: { email: string } | null, order: { id: string, number: string } | null } }> } } | null };

export type AdjustMutationVariables = Exact<{
  input: LoyaltyPointsAdjustInput;
}>;


export type AdjustMutation = { loyaltyPointsAdjust: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, transaction: { points: number, balance: number } | null } | null };

export type AssignTierMutationVariables = Exact<{
  user: string | number;
  tier: string | number;
  until?: string | null | undefined;
}>;


export type AssignTierMutation = { loyaltyMemberTierAssign: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, member: { tier: { name: string } } | null } | null };

export type UnassignTierMutationVariables = Exact<{
  user: string | number;
}>;


export type UnassignTierMutation = { loyaltyMemberTierUnassign: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, member: { tier: { name: string } } | null } | null };

export type SuspendMutationVariables = Exact<{
  user: string | number;
  suspended: boolean;
  reason: string;
}>;


export type SuspendMutation = { loyaltyMemberSuspend: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, member: { suspended: boolean | null } | null } | null };

export type MembersQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: LoyaltyMemberFilterInput | null | undefined;
  sortBy?: LoyaltyMemberSortingInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MembersQuery = { loyaltyMembers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, enrolledAt: string, suspended: boolean | null, user: { email: string, firstName: string, lastName: string } | null, tier: { name: string }, points: { available: number, pending: number } } }> } | null };

export type TiersQueryVariables = Exact<{ [key: string]: never; }>;


export type TiersQuery = { loyaltyTiers: Array<{ id: string, name: string }> };

export type CustomerQueryVariables = Exact<{
  user: string | number;
  channel: string;
}>;


export type CustomerQuery = { loyaltyMember: { id: string, enrolledAt: string, suspended: boolean | null, suspendedReason: string | null, tierExpiresAt: string | null, assignedUntil: string | null, transactions: { edges: Array<{ node: { id: string, kind: LoyaltyTransactionKindEnum, points: number, createdAt: string } }> }, user: { id: string, email: string, firstName: string, lastName: string } | null, points: { available: number, pending: number, held: number, lifetime: number, value: { amount: number, currency: string } }, tier: { id: string, name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, nextTier: { remaining: number, percent: number, tier: { name: string } } | null, assignedTier: { id: string } | null, assignedBy: { email: string } | null } | null, loyaltyProgram: { qualification: { basis: LoyaltyQualificationBasisEnum } } | null };

export type OrderLoyaltyQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderLoyaltyQuery = { order: { loyalty: { pointsEarned: number, pointsPending: number, pointsRedeemed: number, redemptionAmount: { amount: number, currency: string }, tier: { name: string } | null, transactions: Array<{ id: string, kind: LoyaltyTransactionKindEnum, points: number, createdAt: string }> } | null } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { loyaltyLiability: { members: number, pointsOutstanding: number, values: Array<{ amount: number, currency: string }> } | null };

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
export const ChannelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Channels {
  channels {
    slug
    name
    isActive
  }
}
    `) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const MemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Member($id: ID!, $channel: String!) {
  loyaltyMember(id: $id) {
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
export const MembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Members($search: String, $filter: LoyaltyMemberFilterInput, $sortBy: LoyaltyMemberSortingInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyMembers(
    search: $search
    filter: $filter
    sortBy: $sortBy
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
        id
        enrolledAt
        suspended
        user {
          email
          firstName
          lastName
        }
        tier {
          name
        }
        points {
          available
          pending
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const TiersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Tiers {
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TiersQuery, TiersQueryVariables>;
export const CustomerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Customer($user: ID!, $channel: String!) {
  loyaltyMember(user: $user) {
    ...Standing
    transactions(first: 3) {
      edges {
        node {
          id
          kind
          points
          createdAt
        }
      }
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
}`) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const OrderLoyaltyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrderLoyalty($id: ID!) {
  order(id: $id) {
    loyalty {
      pointsEarned
      pointsPending
      pointsRedeemed
      redemptionAmount {
        amount
        currency
      }
      tier {
        name
      }
      transactions {
        id
        kind
        points
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderLoyaltyQuery, OrderLoyaltyQueryVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home {
  loyaltyLiability {
    members
    pointsOutstanding
    values {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;