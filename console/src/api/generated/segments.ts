/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SegmentsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SegmentsQuery = { loyaltySegments: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, kind: Types.LoyaltySegmentKindEnum, size: number } }> } | null };

export type SegmentWholeFragment = { id: string, code: string, name: string, kind: Types.LoyaltySegmentKindEnum, size: number, rule: unknown };

export type SegmentQueryVariables = Exact<{
  id: string | number;
}>;


export type SegmentQuery = { loyaltySegment: { id: string, code: string, name: string, kind: Types.LoyaltySegmentKindEnum, size: number, rule: unknown } | null };

export type SegmentMembersQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SegmentMembersQuery = { loyaltySegment: { members: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, user: { email: string, firstName: string, lastName: string } | null, tier: { name: string }, points: { available: number } } }> } } | null };

export type RuleTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleTermsQuery = { loyaltySegmentFields: Array<{ field: Types.LoyaltySegmentFieldEnum, operators: Array<Types.LoyaltySegmentOperatorEnum>, choices: Array<string>, takesDays: boolean, takesKey: boolean }>, loyaltyTiers: Array<{ code: string, name: string }>, channels: Array<{ id: string, name: string }> | null };

export type CountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountriesQuery = { shop: { countries: Array<{ code: string }> } };

export type SegmentPreviewQueryVariables = Exact<{
  rule: Types.LoyaltySegmentRuleInput;
}>;


export type SegmentPreviewQuery = { loyaltySegmentPreview: { size: number } | null };

export type ProductNamesQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type ProductNamesQuery = { products: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type CategoryNamesQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type CategoryNamesQuery = { categories: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type SegmentNameQueryVariables = Exact<{
  code: string;
}>;


export type SegmentNameQuery = { loyaltySegment: { name: string } | null };

export type SegmentCreateMutationVariables = Exact<{
  input: Types.LoyaltySegmentInput;
}>;


export type SegmentCreateMutation = { loyaltySegmentCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, segment: { id: string, name: string } | null } | null };

export type SegmentUpdateMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltySegmentInput;
}>;


export type SegmentUpdateMutation = { loyaltySegmentUpdate: { unknownEmails: Array<string>, errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, segment: { id: string, code: string, name: string, kind: Types.LoyaltySegmentKindEnum, size: number, rule: unknown } | null } | null };

export type SegmentDeleteMutationVariables = Exact<{
  id: string | number;
}>;


export type SegmentDeleteMutation = { loyaltySegmentDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, segment: { name: string } | null } | null };

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
export const SegmentWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SegmentWhole on LoyaltySegment {
  id
  code
  name
  kind
  size
  rule
}
    `, {"fragmentName":"SegmentWhole"}) as unknown as TypedDocumentString<SegmentWholeFragment, unknown>;
export const SegmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Segments($search: String, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltySegments(
    search: $search
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
        code
        name
        kind
        size
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentsQuery, SegmentsQueryVariables>;
export const SegmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Segment($id: ID!) {
  loyaltySegment(id: $id) {
    ...SegmentWhole
  }
}
    fragment SegmentWhole on LoyaltySegment {
  id
  code
  name
  kind
  size
  rule
}`) as unknown as TypedDocumentString<SegmentQuery, SegmentQueryVariables>;
export const SegmentMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SegmentMembers($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltySegment(id: $id) {
    members(first: $first, after: $after, last: $last, before: $before) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
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
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentMembersQuery, SegmentMembersQueryVariables>;
export const RuleTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RuleTerms {
  loyaltySegmentFields {
    field
    operators
    choices
    takesDays
    takesKey
  }
  loyaltyTiers {
    code
    name
  }
  channels {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RuleTermsQuery, RuleTermsQueryVariables>;
export const CountriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Countries {
  shop {
    countries {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;
export const SegmentPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SegmentPreview($rule: LoyaltySegmentRuleInput!) {
  loyaltySegmentPreview(rule: $rule) {
    size
  }
}
    `) as unknown as TypedDocumentString<SegmentPreviewQuery, SegmentPreviewQueryVariables>;
export const ProductNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductNames($ids: [ID!]) {
  products(first: 100, where: {ids: $ids}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProductNamesQuery, ProductNamesQueryVariables>;
export const CategoryNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CategoryNames($ids: [ID!]) {
  categories(first: 100, filter: {ids: $ids}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CategoryNamesQuery, CategoryNamesQueryVariables>;
export const SegmentNameDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SegmentName($code: String!) {
  loyaltySegment(code: $code) {
    name
  }
}
    `) as unknown as TypedDocumentString<SegmentNameQuery, SegmentNameQueryVariables>;
export const SegmentCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SegmentCreate($input: LoyaltySegmentInput!) {
  loyaltySegmentCreate(input: $input) {
    errors {
      field
      message
      code
    }
    segment {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentCreateMutation, SegmentCreateMutationVariables>;
export const SegmentUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SegmentUpdate($id: ID!, $input: LoyaltySegmentInput!) {
  loyaltySegmentUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    segment {
      ...SegmentWhole
    }
    unknownEmails
  }
}
    fragment SegmentWhole on LoyaltySegment {
  id
  code
  name
  kind
  size
  rule
}`) as unknown as TypedDocumentString<SegmentUpdateMutation, SegmentUpdateMutationVariables>;
export const SegmentDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SegmentDelete($id: ID!) {
  loyaltySegmentDelete(id: $id) {
    errors {
      field
      message
      code
    }
    segment {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentDeleteMutation, SegmentDeleteMutationVariables>;