/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MembersQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: Types.LoyaltyMemberFilterInput | null | undefined;
  sortBy?: Types.LoyaltyMemberSortingInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MembersQuery = { loyaltyMembers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, enrolledAt: string, suspended: boolean | null, user: { email: string, firstName: string, lastName: string } | null, tier: { name: string }, points: { available: number, pending: number } } }> } | null };

export type TiersQueryVariables = Exact<{ [key: string]: never; }>;


export type TiersQuery = { loyaltyTiers: Array<{ id: string, name: string }> };

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