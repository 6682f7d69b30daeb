/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EffectFragment = { isPreliminary: boolean, verdict: Types.LoyaltyVerdictEnum, summary: string, treated: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, heldOut: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, conversion: { estimate: number, low: number, high: number } | null, revenuePerMember: { estimate: number, low: number, high: number } | null, worth: { estimate: number, low: number, high: number } | null, cost: { amount: number, currency: string } };

export type SideFragment = { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } };

export type LanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguagesQuery = { shop: { languages: Array<{ code: Types.LanguageCodeEnum }> } };

export type FindCategoriesQueryVariables = Exact<{
  search: string;
}>;


export type FindCategoriesQuery = { categories: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type FindSegmentsQueryVariables = Exact<{
  search: string;
}>;


export type FindSegmentsQuery = { loyaltySegments: { edges: Array<{ node: { id: string, code: string, name: string } }> } | null };

export type FindProductsQueryVariables = Exact<{
  search: string;
}>;


export type FindProductsQuery = { products: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type FindVariantsQueryVariables = Exact<{
  search: string;
}>;


export type FindVariantsQuery = { productVariants: { edges: Array<{ node: { id: string, name: string, sku: string | null, product: { name: string } } }> } | null };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ slug: string, name: string, isActive: boolean }> | null };

export type FindMembersQueryVariables = Exact<{
  search: string;
}>;


export type FindMembersQuery = { loyaltyMembers: { edges: Array<{ node: { id: string, user: { id: string, email: string, firstName: string, lastName: string } | null } }> } | null };

export type FindCollectionsQueryVariables = Exact<{
  search: string;
}>;


export type FindCollectionsQuery = { collections: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type FindPrizesQueryVariables = Exact<{
  search: string;
}>;


export type FindPrizesQuery = { loyaltyAllRewards: { edges: Array<{ node: { id: string, name: string, pointsCost: number } }> } | null };

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
export const LanguagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Languages {
  shop {
    languages {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<LanguagesQuery, LanguagesQueryVariables>;
export const FindCategoriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindCategories($search: String!) {
  categories(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindCategoriesQuery, FindCategoriesQueryVariables>;
export const FindSegmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindSegments($search: String!) {
  loyaltySegments(first: 20, search: $search) {
    edges {
      node {
        id
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindSegmentsQuery, FindSegmentsQueryVariables>;
export const FindProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindProducts($search: String!) {
  products(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindProductsQuery, FindProductsQueryVariables>;
export const FindVariantsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindVariants($search: String!) {
  productVariants(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
        sku
        product {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindVariantsQuery, FindVariantsQueryVariables>;
export const ChannelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Channels {
  channels {
    slug
    name
    isActive
  }
}
    `) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const FindMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindMembers($search: String!) {
  loyaltyMembers(first: 20, search: $search) {
    edges {
      node {
        id
        user {
          id
          email
          firstName
          lastName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindMembersQuery, FindMembersQueryVariables>;
export const FindCollectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindCollections($search: String!) {
  collections(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindCollectionsQuery, FindCollectionsQueryVariables>;
export const FindPrizesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindPrizes($search: String!) {
  loyaltyAllRewards(
    first: 20
    filter: {kinds: [VOUCHER, GIFT_CARD], search: $search}
  ) {
    edges {
      node {
        id
        name
        pointsCost
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPrizesQuery, FindPrizesQueryVariables>;