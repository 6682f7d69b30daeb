/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MonthBoundsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MonthBoundsQuery = { loyaltyMovements: Array<{ from: string }> };

export type StatementQueryVariables = Exact<{
  from: string;
  to: string;
  channel?: string | null | undefined;
}>;


export type StatementQuery = { loyaltyStatement: { opening: number, earned: number, bonus: number, adjusted: number, restored: number, reversed: number, redeemed: number, expired: number, closing: number, values: Array<{ amount: number, currency: string }> } | null };

export type OwedQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type OwedQuery = { loyaltyLiability: { members: number, pointsOutstanding: number, values: Array<{ amount: number, currency: string }> } | null };

export type OwedPartsQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type OwedPartsQuery = { loyaltyLiability: { expectedPoints: number, breakagePercent: number | null, byAge: Array<{ fromDays: number, toDays: number | null, points: number }>, byExpiry: Array<{ fromDays: number, toDays: number | null, points: number }>, byChannel: Array<{ points: number, channel: { name: string } | null }> } | null };

export type BucketFragment = { fromDays: number, toDays: number | null, points: number };

export type ChangesQueryVariables = Exact<{
  filter?: Types.LoyaltyChangeFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ChangesQuery = { loyaltyChanges: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, app: string | null, object: string, field: string, before: string | null, after: string | null, actor: { email: string } | null } }> } | null };

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
export const BucketFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Bucket on LoyaltyLiabilityBucket {
  fromDays
  toDays
  points
}
    `, {"fragmentName":"Bucket"}) as unknown as TypedDocumentString<BucketFragment, unknown>;
export const MonthBoundsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MonthBounds($from: DateTime!, $to: DateTime!) {
  loyaltyMovements(from: $from, to: $to) {
    from
  }
}
    `) as unknown as TypedDocumentString<MonthBoundsQuery, MonthBoundsQueryVariables>;
export const StatementDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Statement($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyStatement(from: $from, to: $to, channel: $channel) {
    opening
    earned
    bonus
    adjusted
    restored
    reversed
    redeemed
    expired
    closing
    values {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const OwedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Owed($at: DateTime) {
  loyaltyLiability(at: $at) {
    members
    pointsOutstanding
    values {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<OwedQuery, OwedQueryVariables>;
export const OwedPartsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwedParts($at: DateTime) {
  loyaltyLiability(at: $at) {
    byAge {
      ...Bucket
    }
    byExpiry {
      ...Bucket
    }
    byChannel {
      channel {
        name
      }
      points
    }
    expectedPoints
    breakagePercent
  }
}
    fragment Bucket on LoyaltyLiabilityBucket {
  fromDays
  toDays
  points
}`) as unknown as TypedDocumentString<OwedPartsQuery, OwedPartsQueryVariables>;
export const ChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Changes($filter: LoyaltyChangeFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyChanges(
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
        id
        at
        actor {
          email
        }
        app
        object
        field
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;