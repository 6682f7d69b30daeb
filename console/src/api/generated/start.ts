/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FirstStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsQuery = { loyaltySettings: { active: boolean, problems: Array<string>, pointValue: number, pointsPerCurrencyUnit: number, programCurrency: string }, loyaltyTiers: Array<{ name: string }>, channels: Array<{ slug: string }> | null, value: { edges: Array<{ cursor: string }> } | null, rate: { edges: Array<{ cursor: string }> } | null, tiers: { edges: Array<{ cursor: string }> } | null, terms: { edges: Array<{ cursor: string }> } | null, journeys: { edges: Array<{ node: { after: string | null } }> } | null };

export type SpentLatelyQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type SpentLatelyQuery = { loyaltyMovements: Array<{ redeemed: number }> };

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

export const FirstStepsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FirstSteps {
  loyaltySettings {
    active
    problems
    pointValue
    pointsPerCurrencyUnit
    programCurrency
  }
  loyaltyTiers {
    name
  }
  channels {
    slug
  }
  value: loyaltyChanges(
    first: 1
    filter: {object: "settings", field: "point_value"}
  ) {
    edges {
      cursor
    }
  }
  rate: loyaltyChanges(
    first: 1
    filter: {object: "settings", field: "points_per_currency_unit"}
  ) {
    edges {
      cursor
    }
  }
  tiers: loyaltyChanges(first: 1, filter: {object: "tier"}) {
    edges {
      cursor
    }
  }
  terms: loyaltyChanges(first: 1, filter: {object: "terms of channel"}) {
    edges {
      cursor
    }
  }
  journeys: loyaltyChanges(
    first: 100
    filter: {object: "journey", field: "active"}
  ) {
    edges {
      node {
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstStepsQuery, FirstStepsQueryVariables>;
export const SpentLatelyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SpentLately($from: DateTime!, $to: DateTime!) {
  loyaltyMovements(from: $from, to: $to) {
    redeemed
  }
}
    `) as unknown as TypedDocumentString<SpentLatelyQuery, SpentLatelyQueryVariables>;