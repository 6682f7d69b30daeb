/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ReviewsQueryVariables = Exact<{
  filter?: Types.LoyaltyReviewFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReviewsQuery = { loyaltyReviews: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, stars: number, title: string, text: string, name: string, createdAt: string, state: Types.LoyaltyReviewStateEnum, points: number | null, pointsGiven: boolean, note: string | null, decidedAt: string | null, decidedBy: { email: string } | null, product: { id: string, name: string }, member: { id: string, user: { email: string, firstName: string, lastName: string } | null } | null } }> } | null };

export type ReviewLineFragment = { id: string, stars: number, title: string, text: string, name: string, createdAt: string, state: Types.LoyaltyReviewStateEnum, points: number | null, pointsGiven: boolean, note: string | null, decidedAt: string | null, decidedBy: { email: string } | null, product: { id: string, name: string }, member: { id: string, user: { email: string, firstName: string, lastName: string } | null } | null };

export type WaitingReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingReviewsQuery = { loyaltyReviews: { totalCount: number | null } | null };

export type ReviewedProductQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewedProductQuery = { product: { id: string, name: string } | null };

export type DecideReviewMutationVariables = Exact<{
  id: string | number;
  approved: boolean;
  note?: string | null | undefined;
}>;


export type DecideReviewMutation = { loyaltyReviewApprove: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, review: { state: Types.LoyaltyReviewStateEnum } | null } | null };

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
export const ReviewLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReviewLine on LoyaltyReview {
  id
  stars
  title
  text
  name
  createdAt
  state
  points
  pointsGiven
  note
  decidedAt
  decidedBy {
    email
  }
  product {
    id
    name
  }
  member {
    id
    user {
      email
      firstName
      lastName
    }
  }
}
    `, {"fragmentName":"ReviewLine"}) as unknown as TypedDocumentString<ReviewLineFragment, unknown>;
export const ReviewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Reviews($filter: LoyaltyReviewFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyReviews(
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
        ...ReviewLine
      }
    }
  }
}
    fragment ReviewLine on LoyaltyReview {
  id
  stars
  title
  text
  name
  createdAt
  state
  points
  pointsGiven
  note
  decidedAt
  decidedBy {
    email
  }
  product {
    id
    name
  }
  member {
    id
    user {
      email
      firstName
      lastName
    }
  }
}`) as unknown as TypedDocumentString<ReviewsQuery, ReviewsQueryVariables>;
export const WaitingReviewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitingReviews {
  loyaltyReviews(first: 1, filter: {states: [WAITING]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WaitingReviewsQuery, WaitingReviewsQueryVariables>;
export const ReviewedProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReviewedProduct($id: ID!) {
  product(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ReviewedProductQuery, ReviewedProductQueryVariables>;
export const DecideReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DecideReview($id: ID!, $approved: Boolean!, $note: String) {
  loyaltyReviewApprove(id: $id, approved: $approved, note: $note) {
    errors {
      field
      message
      code
    }
    review {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DecideReviewMutation, DecideReviewMutationVariables>;