/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BacktestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BacktestsQuery = { loyaltyBacktests: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, state: Types.LoyaltyBacktestStateEnum, progressPercent: number, since: string | null, until: string | null, redemptionPercent: number, marginPercent: number, sweep: string | null, createdAt: string, startedAt: string | null, endedAt: string | null, failure: Types.LoyaltyBacktestFailureEnum | null, problem: string | null } }> } | null };

export type BacktestQueryVariables = Exact<{
  id: string | number;
}>;


export type BacktestQuery = { loyaltyBacktest: { program: string, id: string, name: string, state: Types.LoyaltyBacktestStateEnum, progressPercent: number, since: string | null, until: string | null, redemptionPercent: number, marginPercent: number, sweep: string | null, createdAt: string, startedAt: string | null, endedAt: string | null, failure: Types.LoyaltyBacktestFailureEnum | null, problem: string | null, report: { currency: string | null, until: unknown, redemption: string, ordersUnread: number, totals: { orders: number, customers: number, pointsEarned: number, pointsBonus: number, pointsRedeemed: number, pointsExpired: number, pointsOutstanding: number, costPercent: number | null, discountedPercent: number | null, deliveryPercent: number | null, breakagePercent: number | null, membersAboveLowest: number, revenue: { amount: number, currency: string }, liability: { amount: number, currency: string }, costOfDiscounts: { amount: number, currency: string }, costOfDelivery: { amount: number, currency: string }, costOfPoints: { amount: number, currency: string }, cost: { amount: number, currency: string }, tiers: Array<{ code: string, members: number }>, campaigns: Array<{ code: string, orders: number, points: number, worth: { amount: number, currency: string } }> }, assumptions: Array<{ redemption: string, upliftPercent: number | null, totals: { pointsRedeemed: number, pointsExpired: number, costPercent: number | null, cost: { amount: number, currency: string }, liability: { amount: number, currency: string } } }>, months: Array<{ month: string, pointsEarned: number, pointsBonus: number, pointsRedeemed: number, pointsExpired: number, pointsOutstanding: number, outstandingWorth: { amount: number, currency: string }, tiers: Array<{ code: string, members: number }> }>, sweep: Array<{ value: number, totals: { pointsEarned: number, costPercent: number | null, membersAboveLowest: number, cost: { amount: number, currency: string }, liability: { amount: number, currency: string } } }>, shop: { orders: number, guestOrders: number, customers: number, ordersPerCustomer: number, repeatPercent: number | null, discountedPercent: number | null, revenue: { amount: number, currency: string }, averageOrder: { amount: number, currency: string }, lifetimeValue: { amount: number, currency: string }, quarters: Array<{ name: string, atStart: number, new: number, atEnd: number, lost: number, retentionPercent: number | null }> }, files: Array<{ name: string, content: string }> } | null } | null };

export type BacktestTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type BacktestTodayQuery = { loyaltyBacktestProgram: { text: string, notes: Array<string>, canRun: boolean, campaigns: Array<{ code: string, name: string, active: boolean, problem: string | null }> }, loyaltySettings: { pointsPerCurrencyUnit: number, pointValue: number, expiresAfterDays: number, pendingDays: number, qualificationBasis: Types.LoyaltyQualificationBasisEnum }, loyaltyTiers: Array<{ code: string, name: string, threshold: number, discountPercent: number }> };

export type BacktestStartMutationVariables = Exact<{
  input: Types.LoyaltyBacktestInput;
}>;


export type BacktestStartMutation = { loyaltyBacktestStart: { backtest: { id: string, name: string } | null, errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode, path: string | null }> } | null };

export type BacktestCancelMutationVariables = Exact<{
  id: string | number;
}>;


export type BacktestCancelMutation = { loyaltyBacktestCancel: { backtest: { id: string, name: string } | null, errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }> } | null };

export type BacktestLineFragment = { id: string, name: string, state: Types.LoyaltyBacktestStateEnum, progressPercent: number, since: string | null, until: string | null, redemptionPercent: number, marginPercent: number, sweep: string | null, createdAt: string, startedAt: string | null, endedAt: string | null, failure: Types.LoyaltyBacktestFailureEnum | null, problem: string | null };

export type MoneyFragment = { amount: number, currency: string };

export type TotalsFragment = { orders: number, customers: number, pointsEarned: number, pointsBonus: number, pointsRedeemed: number, pointsExpired: number, pointsOutstanding: number, costPercent: number | null, discountedPercent: number | null, deliveryPercent: number | null, breakagePercent: number | null, membersAboveLowest: number, revenue: { amount: number, currency: string }, liability: { amount: number, currency: string }, costOfDiscounts: { amount: number, currency: string }, costOfDelivery: { amount: number, currency: string }, costOfPoints: { amount: number, currency: string }, cost: { amount: number, currency: string }, tiers: Array<{ code: string, members: number }>, campaigns: Array<{ code: string, orders: number, points: number, worth: { amount: number, currency: string } }> };

export type ReportFragment = { currency: string | null, until: unknown, redemption: string, ordersUnread: number, totals: { orders: number, customers: number, pointsEarned: number, pointsBonus: number, pointsRedeemed: number, pointsExpired: number, pointsOutstanding: number, costPercent: number | null, discountedPercent: number | null, deliveryPercent: number | null, breakagePercent: number | null, membersAboveLowest: number, revenue: { amount: number, currency: string }, liability: { amount: number, currency: string }, costOfDiscounts: { amount: number, currency: string }, costOfDelivery: { amount: number, currency: string }, costOfPoints: { amount: number, currency: string }, cost: { amount: number, currency: string }, tiers: Array<{ code: string, members: number }>, campaigns: Array<{ code: string, orders: number, points: number, worth: { amount: number, currency: string } }> }, assumptions: Array<{ redemption: string, upliftPercent: number | null, totals: { pointsRedeemed: number, pointsExpired: number, costPercent: number | null, cost: { amount: number, currency: string }, liability: { amount: number, currency: string } } }>, months: Array<{ month: string, pointsEarned: number, pointsBonus: number, pointsRedeemed: number, pointsExpired: number, pointsOutstanding: number, outstandingWorth: { amount: number, currency: string }, tiers: Array<{ code: string, members: number }> }>, sweep: Array<{ value: number, totals: { pointsEarned: number, costPercent: number | null, membersAboveLowest: number, cost: { amount: number, currency: string }, liability: { amount: number, currency: string } } }>, shop: { orders: number, guestOrders: number, customers: number, ordersPerCustomer: number, repeatPercent: number | null, discountedPercent: number | null, revenue: { amount: number, currency: string }, averageOrder: { amount: number, currency: string }, lifetimeValue: { amount: number, currency: string }, quarters: Array<{ name: string, atStart: number, new: number, atEnd: number, lost: number, retentionPercent: number | null }> }, files: Array<{ name: string, content: string }> };

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
export const BacktestLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BacktestLine on LoyaltyBacktest {
  id
  name
  state
  progressPercent
  since
  until
  redemptionPercent
  marginPercent
  sweep
  createdAt
  startedAt
  endedAt
  failure
  problem
}
    `, {"fragmentName":"BacktestLine"}) as unknown as TypedDocumentString<BacktestLineFragment, unknown>;
export const MoneyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Money on Money {
  amount
  currency
}
    `, {"fragmentName":"Money"}) as unknown as TypedDocumentString<MoneyFragment, unknown>;
export const TotalsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Totals on LoyaltyBacktestTotals {
  orders
  customers
  revenue {
    ...Money
  }
  pointsEarned
  pointsBonus
  pointsRedeemed
  pointsExpired
  pointsOutstanding
  liability {
    ...Money
  }
  costOfDiscounts {
    ...Money
  }
  costOfDelivery {
    ...Money
  }
  costOfPoints {
    ...Money
  }
  cost {
    ...Money
  }
  costPercent
  discountedPercent
  deliveryPercent
  breakagePercent
  membersAboveLowest
  tiers {
    code
    members
  }
  campaigns {
    code
    orders
    points
    worth {
      ...Money
    }
  }
}
    fragment Money on Money {
  amount
  currency
}`, {"fragmentName":"Totals"}) as unknown as TypedDocumentString<TotalsFragment, unknown>;
export const ReportFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Report on LoyaltyBacktestReport {
  currency
  until
  redemption
  ordersUnread
  totals {
    ...Totals
  }
  assumptions {
    redemption
    upliftPercent
    totals {
      pointsRedeemed
      pointsExpired
      cost {
        ...Money
      }
      costPercent
      liability {
        ...Money
      }
    }
  }
  months {
    month
    pointsEarned
    pointsBonus
    pointsRedeemed
    pointsExpired
    pointsOutstanding
    outstandingWorth {
      ...Money
    }
    tiers {
      code
      members
    }
  }
  sweep {
    value
    totals {
      pointsEarned
      cost {
        ...Money
      }
      costPercent
      liability {
        ...Money
      }
      membersAboveLowest
    }
  }
  shop {
    orders
    guestOrders
    customers
    revenue {
      ...Money
    }
    averageOrder {
      ...Money
    }
    ordersPerCustomer
    repeatPercent
    discountedPercent
    lifetimeValue {
      ...Money
    }
    quarters {
      name
      atStart
      new
      atEnd
      lost
      retentionPercent
    }
  }
  files {
    name
    content
  }
}
    fragment Money on Money {
  amount
  currency
}
fragment Totals on LoyaltyBacktestTotals {
  orders
  customers
  revenue {
    ...Money
  }
  pointsEarned
  pointsBonus
  pointsRedeemed
  pointsExpired
  pointsOutstanding
  liability {
    ...Money
  }
  costOfDiscounts {
    ...Money
  }
  costOfDelivery {
    ...Money
  }
  costOfPoints {
    ...Money
  }
  cost {
    ...Money
  }
  costPercent
  discountedPercent
  deliveryPercent
  breakagePercent
  membersAboveLowest
  tiers {
    code
    members
  }
  campaigns {
    code
    orders
    points
    worth {
      ...Money
    }
  }
}`, {"fragmentName":"Report"}) as unknown as TypedDocumentString<ReportFragment, unknown>;
export const BacktestsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Backtests($first: Int, $after: String, $last: Int, $before: String) {
  loyaltyBacktests(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...BacktestLine
      }
    }
  }
}
    fragment BacktestLine on LoyaltyBacktest {
  id
  name
  state
  progressPercent
  since
  until
  redemptionPercent
  marginPercent
  sweep
  createdAt
  startedAt
  endedAt
  failure
  problem
}`) as unknown as TypedDocumentString<BacktestsQuery, BacktestsQueryVariables>;
export const BacktestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Backtest($id: ID!) {
  loyaltyBacktest(id: $id) {
    ...BacktestLine
    program
    report {
      ...Report
    }
  }
}
    fragment BacktestLine on LoyaltyBacktest {
  id
  name
  state
  progressPercent
  since
  until
  redemptionPercent
  marginPercent
  sweep
  createdAt
  startedAt
  endedAt
  failure
  problem
}
fragment Money on Money {
  amount
  currency
}
fragment Totals on LoyaltyBacktestTotals {
  orders
  customers
  revenue {
    ...Money
  }
  pointsEarned
  pointsBonus
  pointsRedeemed
  pointsExpired
  pointsOutstanding
  liability {
    ...Money
  }
  costOfDiscounts {
    ...Money
  }
  costOfDelivery {
    ...Money
  }
  costOfPoints {
    ...Money
  }
  cost {
    ...Money
  }
  costPercent
  discountedPercent
  deliveryPercent
  breakagePercent
  membersAboveLowest
  tiers {
    code
    members
  }
  campaigns {
    code
    orders
    points
    worth {
      ...Money
    }
  }
}
fragment Report on LoyaltyBacktestReport {
  currency
  until
  redemption
  ordersUnread
  totals {
    ...Totals
  }
  assumptions {
    redemption
    upliftPercent
    totals {
      pointsRedeemed
      pointsExpired
      cost {
        ...Money
      }
      costPercent
      liability {
        ...Money
      }
    }
  }
  months {
    month
    pointsEarned
    pointsBonus
    pointsRedeemed
    pointsExpired
    pointsOutstanding
    outstandingWorth {
      ...Money
    }
    tiers {
      code
      members
    }
  }
  sweep {
    value
    totals {
      pointsEarned
      cost {
        ...Money
      }
      costPercent
      liability {
        ...Money
      }
      membersAboveLowest
    }
  }
  shop {
    orders
    guestOrders
    customers
    revenue {
      ...Money
    }
    averageOrder {
      ...Money
    }
    ordersPerCustomer
    repeatPercent
    discountedPercent
    lifetimeValue {
      ...Money
    }
    quarters {
      name
      atStart
      new
      atEnd
      lost
      retentionPercent
    }
  }
  files {
    name
    content
  }
}`) as unknown as TypedDocumentString<BacktestQuery, BacktestQueryVariables>;
export const BacktestTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BacktestToday {
  loyaltyBacktestProgram {
    text
    notes
    canRun
    campaigns {
      code
      name
      active
      problem
    }
  }
  loyaltySettings {
    pointsPerCurrencyUnit
    pointValue
    expiresAfterDays
    pendingDays
    qualificationBasis
  }
  loyaltyTiers {
    code
    name
    threshold
    discountPercent
  }
}
    `) as unknown as TypedDocumentString<BacktestTodayQuery, BacktestTodayQueryVariables>;
export const BacktestStartDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BacktestStart($input: LoyaltyBacktestInput!) {
  loyaltyBacktestStart(input: $input) {
    backtest {
      id
      name
    }
    errors {
      field
      message
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<BacktestStartMutation, BacktestStartMutationVariables>;
export const BacktestCancelDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BacktestCancel($id: ID!) {
  loyaltyBacktestCancel(id: $id) {
    backtest {
      id
      name
    }
    errors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<BacktestCancelMutation, BacktestCancelMutationVariables>;