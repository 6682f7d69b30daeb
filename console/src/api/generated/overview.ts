/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ProgramStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramStandingQuery = { loyaltyLiability: { members: number, pointsOutstanding: number, values: Array<{ amount: number, currency: string }> } | null, loyaltyTiers: Array<{ id: string, name: string, members: number | null }> };

export type MovementsQueryVariables = Exact<{
  from: string;
  to: string;
  channel?: string | null | undefined;
}>;


export type MovementsQuery = { loyaltyMovements: Array<{ from: string, earned: number, bonus: number, adjusted: number, restored: number, reversed: number, redeemed: number, expired: number }> };

export type RetentionQueryVariables = Exact<{
  from: string;
  to: string;
  channel?: string | null | undefined;
}>;


export type RetentionQuery = { loyaltyRetention: Array<{ from: string, members: { orders: number, retentionPercent: number | null, repeatPercent: number | null, revenue: { amount: number, currency: string } | null, averageOrder: { amount: number, currency: string } | null, clv: { amount: number, currency: string } | null }, everybody: { orders: number, retentionPercent: number | null, repeatPercent: number | null, revenue: { amount: number, currency: string } | null, averageOrder: { amount: number, currency: string } | null, clv: { amount: number, currency: string } | null } }> };

export type CustomersFragment = { orders: number, retentionPercent: number | null, repeatPercent: number | null, revenue: { amount: number, currency: string } | null, averageOrder: { amount: number, currency: string } | null, clv: { amount: number, currency: string } | null };

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
export const CustomersFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Customers on LoyaltyRetentionFigures {
  orders
  revenue {
    amount
    currency
  }
  retentionPercent
  repeatPercent
  averageOrder {
    amount
    currency
  }
  clv {
    amount
    currency
  }
}
    `, {"fragmentName":"Customers"}) as unknown as TypedDocumentString<CustomersFragment, unknown>;
export const ProgramStandingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramStanding {
  loyaltyLiability {
    members
    pointsOutstanding
    values {
      amount
      currency
    }
  }
  loyaltyTiers {
    id
    name
    members
  }
}
    `) as unknown as TypedDocumentString<ProgramStandingQuery, ProgramStandingQueryVariables>;
export const MovementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Movements($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyMovements(from: $from, to: $to, channel: $channel) {
    from
    earned
    bonus
    adjusted
    restored
    reversed
    redeemed
    expired
  }
}
    `) as unknown as TypedDocumentString<MovementsQuery, MovementsQueryVariables>;
export const RetentionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Retention($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyRetention(from: $from, to: $to, channel: $channel) {
    from
    members {
      ...Customers
    }
    everybody {
      ...Customers
    }
  }
}
    fragment Customers on LoyaltyRetentionFigures {
  orders
  revenue {
    amount
    currency
  }
  retentionPercent
  repeatPercent
  averageOrder {
    amount
    currency
  }
  clv {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<RetentionQuery, RetentionQueryVariables>;