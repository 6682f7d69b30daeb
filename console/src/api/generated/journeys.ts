/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type JourneysQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type JourneysQuery = { loyaltyJourneys: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, active: boolean, trigger: Types.LoyaltyTriggerEnum, days: number | null, minutes: number | null, orders: number | null, running: number, finished: number, exited: number, heldOut: number, steps: Array<{ waitMinutes: number | null, points: number | null, onlyIn: { id: string, name: string } | null, message: { id: string, code: string } | null, voucher: { discountPercent: number | null, amount: number | null, freeShipping: boolean, validDays: number } | null, incentive: { id: string, name: string } | null, survey: { id: string, code: string } | null }> } }> } | null };

export type JourneyLineFragment = { id: string, code: string, name: string, active: boolean, trigger: Types.LoyaltyTriggerEnum, days: number | null, minutes: number | null, orders: number | null, running: number, finished: number, exited: number, heldOut: number, steps: Array<{ waitMinutes: number | null, points: number | null, onlyIn: { id: string, name: string } | null, message: { id: string, code: string } | null, voucher: { discountPercent: number | null, amount: number | null, freeShipping: boolean, validDays: number } | null, incentive: { id: string, name: string } | null, survey: { id: string, code: string } | null }> };

export type StepFragment = { waitMinutes: number | null, points: number | null, onlyIn: { id: string, name: string } | null, message: { id: string, code: string } | null, voucher: { discountPercent: number | null, amount: number | null, freeShipping: boolean, validDays: number } | null, incentive: { id: string, name: string } | null, survey: { id: string, code: string } | null };

export type JourneyWholeFragment = { repeatDays: number | null, exits: Array<Types.LoyaltyExitEnum>, priority: number, validMinutes: number, holdoutPercent: number, id: string, code: string, name: string, active: boolean, trigger: Types.LoyaltyTriggerEnum, days: number | null, minutes: number | null, orders: number | null, running: number, finished: number, exited: number, heldOut: number, segment: { id: string, name: string } | null, steps: Array<{ waitMinutes: number | null, points: number | null, onlyIn: { id: string, name: string } | null, message: { id: string, code: string } | null, voucher: { discountPercent: number | null, amount: number | null, freeShipping: boolean, validDays: number } | null, incentive: { id: string, name: string } | null, survey: { id: string, code: string } | null }> };

export type JourneyQueryVariables = Exact<{
  id: string | number;
}>;


export type JourneyQuery = { loyaltyJourney: { repeatDays: number | null, exits: Array<Types.LoyaltyExitEnum>, priority: number, validMinutes: number, holdoutPercent: number, id: string, code: string, name: string, active: boolean, trigger: Types.LoyaltyTriggerEnum, days: number | null, minutes: number | null, orders: number | null, running: number, finished: number, exited: number, heldOut: number, segment: { id: string, name: string } | null, steps: Array<{ waitMinutes: number | null, points: number | null, onlyIn: { id: string, name: string } | null, message: { id: string, code: string } | null, voucher: { discountPercent: number | null, amount: number | null, freeShipping: boolean, validDays: number } | null, incentive: { id: string, name: string } | null, survey: { id: string, code: string } | null }> } | null };

export type JourneyTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type JourneyTemplatesQuery = { loyaltyMessageTemplates: Array<{ id: string, code: string }> };

export type JourneyIncentivesQueryVariables = Exact<{ [key: string]: never; }>;


export type JourneyIncentivesQuery = { loyaltyIncentives: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type JourneySurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type JourneySurveysQuery = { loyaltySurveys: { edges: Array<{ node: { id: string, code: string } }> } | null };

export type JourneyEnteringQueryVariables = Exact<{
  id: string | number;
}>;


export type JourneyEnteringQuery = { loyaltyJourney: { wouldEnter: number } | null };

export type JourneyPlanQueryVariables = Exact<{
  id: string | number;
  from?: number | null | undefined;
  to?: number | null | undefined;
}>;


export type JourneyPlanQuery = { loyaltyJourney: { plan: { members: number, membersNeeded: number | null, smallestDifference: number | null } } | null };

export type JourneyMeasuredQueryVariables = Exact<{
  id: string | number;
  language: Types.LanguageCodeEnum;
}>;


export type JourneyMeasuredQuery = { loyaltyJourney: { measured: { isPreliminary: boolean, verdict: Types.LoyaltyVerdictEnum, summary: string, treated: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, heldOut: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, conversion: { estimate: number, low: number, high: number } | null, revenuePerMember: { estimate: number, low: number, high: number } | null, worth: { estimate: number, low: number, high: number } | null, cost: { amount: number, currency: string } } } | null };

export type JourneyCreateMutationVariables = Exact<{
  input: Types.LoyaltyJourneyInput;
}>;


export type JourneyCreateMutation = { loyaltyJourneyCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, journey: { id: string, name: string } | null } | null };

export type JourneyUpdateMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltyJourneyInput;
}>;


export type JourneyUpdateMutation = { loyaltyJourneyUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, journey: { repeatDays: number | null, exits: Array<Types.LoyaltyExitEnum>, priority: number, validMinutes: number, holdoutPercent: number, id: string, code: string, name: string, active: boolean, trigger: Types.LoyaltyTriggerEnum, days: number | null, minutes: number | null, orders: number | null, running: number, finished: number, exited: number, heldOut: number, segment: { id: string, name: string } | null, steps: Array<{ waitMinutes: number | null, points: number | null, onlyIn: { id: string, name: string } | null, message: { id: string, code: string } | null, voucher: { discountPercent: number | null, amount: number | null, freeShipping: boolean, validDays: number } | null, incentive: { id: string, name: string } | null, survey: { id: string, code: string } | null }> } | null } | null };

export type JourneyDeleteMutationVariables = Exact<{
  id: string | number;
}>;


export type JourneyDeleteMutation = { loyaltyJourneyDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, journey: { name: string } | null } | null };

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
export const StepFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Step on LoyaltyJourneyStep {
  waitMinutes
  onlyIn {
    id
    name
  }
  message {
    id
    code
  }
  points
  voucher {
    discountPercent
    amount
    freeShipping
    validDays
  }
  incentive {
    id
    name
  }
  survey {
    id
    code
  }
}
    `, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const JourneyLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment JourneyLine on LoyaltyJourney {
  id
  code
  name
  active
  trigger
  days
  minutes
  orders
  running
  finished
  exited
  heldOut
  steps {
    ...Step
  }
}
    fragment Step on LoyaltyJourneyStep {
  waitMinutes
  onlyIn {
    id
    name
  }
  message {
    id
    code
  }
  points
  voucher {
    discountPercent
    amount
    freeShipping
    validDays
  }
  incentive {
    id
    name
  }
  survey {
    id
    code
  }
}`, {"fragmentName":"JourneyLine"}) as unknown as TypedDocumentString<JourneyLineFragment, unknown>;
export const JourneyWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment JourneyWhole on LoyaltyJourney {
  ...JourneyLine
  repeatDays
  segment {
    id
    name
  }
  exits
  priority
  validMinutes
  holdoutPercent
}
    fragment JourneyLine on LoyaltyJourney {
  id
  code
  name
  active
  trigger
  days
  minutes
  orders
  running
  finished
  exited
  heldOut
  steps {
    ...Step
  }
}
fragment Step on LoyaltyJourneyStep {
  waitMinutes
  onlyIn {
    id
    name
  }
  message {
    id
    code
  }
  points
  voucher {
    discountPercent
    amount
    freeShipping
    validDays
  }
  incentive {
    id
    name
  }
  survey {
    id
    code
  }
}`, {"fragmentName":"JourneyWhole"}) as unknown as TypedDocumentString<JourneyWholeFragment, unknown>;
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
export const JourneysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Journeys($first: Int, $after: String, $last: Int, $before: String) {
  loyaltyJourneys(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...JourneyLine
      }
    }
  }
}
    fragment JourneyLine on LoyaltyJourney {
  id
  code
  name
  active
  trigger
  days
  minutes
  orders
  running
  finished
  exited
  heldOut
  steps {
    ...Step
  }
}
fragment Step on LoyaltyJourneyStep {
  waitMinutes
  onlyIn {
    id
    name
  }
  message {
    id
    code
  }
  points
  voucher {
    discountPercent
    amount
    freeShipping
    validDays
  }
  incentive {
    id
    name
  }
  survey {
    id
    code
  }
}`) as unknown as TypedDocumentString<JourneysQuery, JourneysQueryVariables>;
export const JourneyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Journey($id: ID!) {
  loyaltyJourney(id: $id) {
    ...JourneyWhole
  }
}
    fragment JourneyLine on LoyaltyJourney {
  id
  code
  name
  active
  trigger
  days
  minutes
  orders
  running
  finished
  exited
  heldOut
  steps {
    ...Step
  }
}
fragment Step on LoyaltyJourneyStep {
  waitMinutes
  onlyIn {
    id
    name
  }
  message {
    id
    code
  }
  points
  voucher {
    discountPercent
    amount
    freeShipping
    validDays
  }
  incentive {
    id
    name
  }
  survey {
    id
    code
  }
}
fragment JourneyWhole on LoyaltyJourney {
  ...JourneyLine
  repeatDays
  segment {
    id
    name
  }
  exits
  priority
  validMinutes
  holdoutPercent
}`) as unknown as TypedDocumentString<JourneyQuery, JourneyQueryVariables>;
export const JourneyTemplatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JourneyTemplates {
  loyaltyMessageTemplates {
    id
    code
  }
}
    `) as unknown as TypedDocumentString<JourneyTemplatesQuery, JourneyTemplatesQueryVariables>;
export const JourneyIncentivesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JourneyIncentives {
  loyaltyIncentives(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JourneyIncentivesQuery, JourneyIncentivesQueryVariables>;
export const JourneySurveysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JourneySurveys {
  loyaltySurveys(first: 100) {
    edges {
      node {
        id
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JourneySurveysQuery, JourneySurveysQueryVariables>;
export const JourneyEnteringDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JourneyEntering($id: ID!) {
  loyaltyJourney(id: $id) {
    wouldEnter
  }
}
    `) as unknown as TypedDocumentString<JourneyEnteringQuery, JourneyEnteringQueryVariables>;
export const JourneyPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JourneyPlan($id: ID!, $from: Decimal, $to: Decimal) {
  loyaltyJourney(id: $id) {
    plan(fromPercent: $from, toPercent: $to) {
      members
      membersNeeded
      smallestDifference
    }
  }
}
    `) as unknown as TypedDocumentString<JourneyPlanQuery, JourneyPlanQueryVariables>;
export const JourneyMeasuredDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JourneyMeasured($id: ID!, $language: LanguageCodeEnum!) {
  loyaltyJourney(id: $id) {
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
}`) as unknown as TypedDocumentString<JourneyMeasuredQuery, JourneyMeasuredQueryVariables>;
export const JourneyCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation JourneyCreate($input: LoyaltyJourneyInput!) {
  loyaltyJourneyCreate(input: $input) {
    errors {
      field
      message
      code
    }
    journey {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<JourneyCreateMutation, JourneyCreateMutationVariables>;
export const JourneyUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation JourneyUpdate($id: ID!, $input: LoyaltyJourneyInput!) {
  loyaltyJourneyUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    journey {
      ...JourneyWhole
    }
  }
}
    fragment JourneyLine on LoyaltyJourney {
  id
  code
  name
  active
  trigger
  days
  minutes
  orders
  running
  finished
  exited
  heldOut
  steps {
    ...Step
  }
}
fragment Step on LoyaltyJourneyStep {
  waitMinutes
  onlyIn {
    id
    name
  }
  message {
    id
    code
  }
  points
  voucher {
    discountPercent
    amount
    freeShipping
    validDays
  }
  incentive {
    id
    name
  }
  survey {
    id
    code
  }
}
fragment JourneyWhole on LoyaltyJourney {
  ...JourneyLine
  repeatDays
  segment {
    id
    name
  }
  exits
  priority
  validMinutes
  holdoutPercent
}`) as unknown as TypedDocumentString<JourneyUpdateMutation, JourneyUpdateMutationVariables>;
export const JourneyDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation JourneyDelete($id: ID!) {
  loyaltyJourneyDelete(id: $id) {
    errors {
      field
      message
      code
    }
    journey {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<JourneyDeleteMutation, JourneyDeleteMutationVariables>;