/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CampaignsQueryVariables = Exact<{
  filter?: Types.LoyaltyCampaignFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CampaignsQuery = { loyaltyCampaigns: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<Types.LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: Types.LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number } }> } | null };

export type CampaignLineFragment = { id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<Types.LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: Types.LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number };

export type CampaignWholeFragment = { description: string | null, everywhere: boolean, firstOrders: number | null, pointsPerOrderLimit: number | null, pointsPerMemberLimit: number | null, timesPerMemberLimit: number | null, priority: number, stackable: boolean, holdoutPercent: number, id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<Types.LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: Types.LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number, descriptions: Array<{ language: Types.LanguageCodeEnum, text: string }>, channels: Array<{ id: string }>, tier: { id: string } | null, segment: { id: string, name: string } | null, goods: { everything: boolean, excludeSale: boolean, products: Array<{ id: string, name: string }>, variants: Array<{ id: string, name: string, sku: string | null, product: { name: string } }>, collections: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }> }, channelMinimums: Array<{ channel: { id: string }, amount: { amount: number } }> };

export type CampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignQuery = { loyaltyCampaign: { description: string | null, everywhere: boolean, firstOrders: number | null, pointsPerOrderLimit: number | null, pointsPerMemberLimit: number | null, timesPerMemberLimit: number | null, priority: number, stackable: boolean, holdoutPercent: number, id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<Types.LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: Types.LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number, descriptions: Array<{ language: Types.LanguageCodeEnum, text: string }>, channels: Array<{ id: string }>, tier: { id: string } | null, segment: { id: string, name: string } | null, goods: { everything: boolean, excludeSale: boolean, products: Array<{ id: string, name: string }>, variants: Array<{ id: string, name: string, sku: string | null, product: { name: string } }>, collections: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }> }, channelMinimums: Array<{ channel: { id: string }, amount: { amount: number } }> } | null };

export type CampaignChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignChoicesQuery = { channels: Array<{ id: string, name: string, currencyCode: string }> | null, loyaltySettings: { timeZone: string }, loyaltyTiers: Array<{ id: string, name: string }> };

export type CampaignPlanQueryVariables = Exact<{
  id: string | number;
  from?: number | null | undefined;
  to?: number | null | undefined;
}>;


export type CampaignPlanQuery = { loyaltyCampaign: { plan: { members: number, membersNeeded: number | null, smallestDifference: number | null } } | null };

export type CampaignMeasuredQueryVariables = Exact<{
  id: string | number;
  language: Types.LanguageCodeEnum;
}>;


export type CampaignMeasuredQuery = { loyaltyCampaign: { measured: { isPreliminary: boolean, verdict: Types.LoyaltyVerdictEnum, summary: string, treated: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, heldOut: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, conversion: { estimate: number, low: number, high: number } | null, revenuePerMember: { estimate: number, low: number, high: number } | null, worth: { estimate: number, low: number, high: number } | null, cost: { amount: number, currency: string } } } | null };

export type CampaignCreateMutationVariables = Exact<{
  input: Types.LoyaltyCampaignInput;
}>;


export type CampaignCreateMutation = { loyaltyCampaignCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, campaign: { id: string, name: string } | null } | null };

export type CampaignUpdateMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltyCampaignInput;
}>;


export type CampaignUpdateMutation = { loyaltyCampaignUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, campaign: { description: string | null, everywhere: boolean, firstOrders: number | null, pointsPerOrderLimit: number | null, pointsPerMemberLimit: number | null, timesPerMemberLimit: number | null, priority: number, stackable: boolean, holdoutPercent: number, id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<Types.LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: Types.LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number, descriptions: Array<{ language: Types.LanguageCodeEnum, text: string }>, channels: Array<{ id: string }>, tier: { id: string } | null, segment: { id: string, name: string } | null, goods: { everything: boolean, excludeSale: boolean, products: Array<{ id: string, name: string }>, variants: Array<{ id: string, name: string, sku: string | null, product: { name: string } }>, collections: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }> }, channelMinimums: Array<{ channel: { id: string }, amount: { amount: number } }> } | null } | null };

export type CampaignDeleteMutationVariables = Exact<{
  id: string | number;
}>;


export type CampaignDeleteMutation = { loyaltyCampaignDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, campaign: { name: string } | null } | null };

export type EffectFragment = { isPreliminary: boolean, verdict: Types.LoyaltyVerdictEnum, summary: string, treated: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, heldOut: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, conversion: { estimate: number, low: number, high: number } | null, revenuePerMember: { estimate: number, low: number, high: number } | null, worth: { estimate: number, low: number, high: number } | null, cost: { amount: number, currency: string } };

export type SideFragment = { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } };

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
export const CampaignLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}
    `, {"fragmentName":"CampaignLine"}) as unknown as TypedDocumentString<CampaignLineFragment, unknown>;
export const CampaignWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CampaignWhole on LoyaltyCampaign {
  ...CampaignLine
  description
  descriptions {
    language
    text
  }
  channels {
    id
  }
  everywhere
  tier {
    id
  }
  segment {
    id
    name
  }
  goods {
    products {
      id
      name
    }
    variants {
      id
      name
      sku
      product {
        name
      }
    }
    collections {
      id
      name
    }
    categories {
      id
      name
    }
    everything
    excludeSale
  }
  channelMinimums {
    channel {
      id
    }
    amount {
      amount
    }
  }
  firstOrders
  pointsPerOrderLimit
  pointsPerMemberLimit
  timesPerMemberLimit
  priority
  stackable
  holdoutPercent
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}`, {"fragmentName":"CampaignWhole"}) as unknown as TypedDocumentString<CampaignWholeFragment, unknown>;
export const SideFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Side on LoyaltyEffectGroup {
  members
  orders
  buyers
  revenue {
    amount
    currency
  }
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const EffectFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Effect on LoyaltyEffect {
  treated {
    ...Side
  }
  heldOut {
    ...Side
  }
  conversion {
    estimate
    low
    high
  }
  revenuePerMember {
    estimate
    low
    high
  }
  worth {
    estimate
    low
    high
  }
  cost {
    amount
    currency
  }
  isPreliminary
  verdict
  summary(language: $language)
}
    fragment Side on LoyaltyEffectGroup {
  members
  orders
  buyers
  revenue {
    amount
    currency
  }
}`, {"fragmentName":"Effect"}) as unknown as TypedDocumentString<EffectFragment, unknown>;
export const CampaignsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Campaigns($filter: LoyaltyCampaignFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyCampaigns(
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
        ...CampaignLine
      }
    }
  }
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}`) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Campaign($id: ID!) {
  loyaltyCampaign(id: $id) {
    ...CampaignWhole
  }
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}
fragment CampaignWhole on LoyaltyCampaign {
  ...CampaignLine
  description
  descriptions {
    language
    text
  }
  channels {
    id
  }
  everywhere
  tier {
    id
  }
  segment {
    id
    name
  }
  goods {
    products {
      id
      name
    }
    variants {
      id
      name
      sku
      product {
        name
      }
    }
    collections {
      id
      name
    }
    categories {
      id
      name
    }
    everything
    excludeSale
  }
  channelMinimums {
    channel {
      id
    }
    amount {
      amount
    }
  }
  firstOrders
  pointsPerOrderLimit
  pointsPerMemberLimit
  timesPerMemberLimit
  priority
  stackable
  holdoutPercent
}`) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const CampaignChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CampaignChoices {
  channels {
    id
    name
    currencyCode
  }
  loyaltySettings {
    timeZone
  }
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CampaignChoicesQuery, CampaignChoicesQueryVariables>;
export const CampaignPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CampaignPlan($id: ID!, $from: Decimal, $to: Decimal) {
  loyaltyCampaign(id: $id) {
    plan(fromPercent: $from, toPercent: $to) {
      members
      membersNeeded
      smallestDifference
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignPlanQuery, CampaignPlanQueryVariables>;
export const CampaignMeasuredDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CampaignMeasured($id: ID!, $language: LanguageCodeEnum!) {
  loyaltyCampaign(id: $id) {
    measured {
      ...Effect
    }
  }
}
    fragment Effect on LoyaltyEffect {
  treated {
    ...Side
  }
  heldOut {
    ...Side
  }
  conversion {
    estimate
    low
    high
  }
  revenuePerMember {
    estimate
    low
    high
  }
  worth {
    estimate
    low
    high
  }
  cost {
    amount
    currency
  }
  isPreliminary
  verdict
  summary(language: $language)
}
fragment Side on LoyaltyEffectGroup {
  members
  orders
  buyers
  revenue {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<CampaignMeasuredQuery, CampaignMeasuredQueryVariables>;
export const CampaignCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CampaignCreate($input: LoyaltyCampaignInput!) {
  loyaltyCampaignCreate(input: $input) {
    errors {
      field
      message
      code
    }
    campaign {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignCreateMutation, CampaignCreateMutationVariables>;
export const CampaignUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CampaignUpdate($id: ID!, $input: LoyaltyCampaignInput!) {
  loyaltyCampaignUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    campaign {
      ...CampaignWhole
    }
  }
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}
fragment CampaignWhole on LoyaltyCampaign {
  ...CampaignLine
  description
  descriptions {
    language
    text
  }
  channels {
    id
  }
  everywhere
  tier {
    id
  }
  segment {
    id
    name
  }
  goods {
    products {
      id
      name
    }
    variants {
      id
      name
      sku
      product {
        name
      }
    }
    collections {
      id
      name
    }
    categories {
      id
      name
    }
    everything
    excludeSale
  }
  channelMinimums {
    channel {
      id
    }
    amount {
      amount
    }
  }
  firstOrders
  pointsPerOrderLimit
  pointsPerMemberLimit
  timesPerMemberLimit
  priority
  stackable
  holdoutPercent
}`) as unknown as TypedDocumentString<CampaignUpdateMutation, CampaignUpdateMutationVariables>;
export const CampaignDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CampaignDelete($id: ID!) {
  loyaltyCampaignDelete(id: $id) {
    errors {
      field
      message
      code
    }
    campaign {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignDeleteMutation, CampaignDeleteMutationVariables>;