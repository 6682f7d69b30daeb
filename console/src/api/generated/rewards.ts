/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RewardsQueryVariables = Exact<{
  filter?: Types.LoyaltyRewardFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RewardsQuery = { loyaltyAllRewards: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, kind: Types.LoyaltyRewardKindEnum, pointsCost: number, active: boolean | null, quantity: number | null, remaining: number | null, claimed: number | null, validUntil: string | null, discountPercent: number | null, amount: { amount: number, currency: string } | null, channel: { id: string, name: string } | null, tier: { id: string, name: string } | null, variant: { id: string, name: string, product: { name: string } } | null } }> } | null };

export type RewardLineFragment = { id: string, name: string, kind: Types.LoyaltyRewardKindEnum, pointsCost: number, active: boolean | null, quantity: number | null, remaining: number | null, claimed: number | null, validUntil: string | null, discountPercent: number | null, amount: { amount: number, currency: string } | null, channel: { id: string, name: string } | null, tier: { id: string, name: string } | null, variant: { id: string, name: string, product: { name: string } } | null };

export type RewardQueryVariables = Exact<{
  id: string | number;
}>;


export type RewardQuery = { loyaltyReward: { description: string | null, image: string | null, id: string, name: string, kind: Types.LoyaltyRewardKindEnum, pointsCost: number, active: boolean | null, quantity: number | null, remaining: number | null, claimed: number | null, validUntil: string | null, discountPercent: number | null, descriptions: Array<{ language: Types.LanguageCodeEnum, text: string }>, amount: { amount: number, currency: string } | null, channel: { id: string, name: string } | null, tier: { id: string, name: string } | null, variant: { id: string, name: string, product: { name: string } } | null } | null };

export type RewardWholeFragment = { description: string | null, image: string | null, id: string, name: string, kind: Types.LoyaltyRewardKindEnum, pointsCost: number, active: boolean | null, quantity: number | null, remaining: number | null, claimed: number | null, validUntil: string | null, discountPercent: number | null, descriptions: Array<{ language: Types.LanguageCodeEnum, text: string }>, amount: { amount: number, currency: string } | null, channel: { id: string, name: string } | null, tier: { id: string, name: string } | null, variant: { id: string, name: string, product: { name: string } } | null };

export type RewardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RewardChoicesQuery = { channels: Array<{ id: string, name: string, currencyCode: string }> | null, loyaltyTiers: Array<{ id: string, name: string }> };

export type CreateRewardMutationVariables = Exact<{
  input: Types.LoyaltyRewardInput;
}>;


export type CreateRewardMutation = { loyaltyRewardCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, reward: { name: string } | null } | null };

export type UpdateRewardMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltyRewardInput;
}>;


export type UpdateRewardMutation = { loyaltyRewardUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, reward: { active: boolean | null } | null } | null };

export type DeleteRewardMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteRewardMutation = { loyaltyRewardDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, reward: { id: string } | null } | null };

export type ClaimsQueryVariables = Exact<{
  filter?: Types.LoyaltyClaimFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClaimsQuery = { loyaltyClaims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, rewardName: string, points: number, state: Types.LoyaltyClaimStateEnum, claimedAt: string, usedAt: string | null, voucherCode: string | null, order: { id: string, number: string } | null, member: { id: string, user: { email: string } | null } | null } }> } | null };

export type ClaimLineFragment = { id: string, rewardName: string, points: number, state: Types.LoyaltyClaimStateEnum, claimedAt: string, usedAt: string | null, voucherCode: string | null, order: { id: string, number: string } | null, member: { id: string, user: { email: string } | null } | null };

export type CancelClaimMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CancelClaimMutation = { loyaltyClaimCancel: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, claim: { points: number } | null } | null };

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
export const RewardLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}
    `, {"fragmentName":"RewardLine"}) as unknown as TypedDocumentString<RewardLineFragment, unknown>;
export const RewardWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RewardWhole on LoyaltyReward {
  ...RewardLine
  description
  descriptions {
    language
    text
  }
  image
}
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}`, {"fragmentName":"RewardWhole"}) as unknown as TypedDocumentString<RewardWholeFragment, unknown>;
export const ClaimLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimLine on LoyaltyClaim {
  id
  rewardName
  points
  state
  claimedAt
  usedAt
  voucherCode
  order {
    id
    number
  }
  member {
    id
    user {
      email
    }
  }
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const RewardsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Rewards($filter: LoyaltyRewardFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllRewards(
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
        ...RewardLine
      }
    }
  }
}
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}`) as unknown as TypedDocumentString<RewardsQuery, RewardsQueryVariables>;
export const RewardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Reward($id: ID!) {
  loyaltyReward(id: $id) {
    ...RewardWhole
  }
}
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}
fragment RewardWhole on LoyaltyReward {
  ...RewardLine
  description
  descriptions {
    language
    text
  }
  image
}`) as unknown as TypedDocumentString<RewardQuery, RewardQueryVariables>;
export const RewardChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RewardChoices {
  channels {
    id
    name
    currencyCode
  }
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RewardChoicesQuery, RewardChoicesQueryVariables>;
export const CreateRewardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateReward($input: LoyaltyRewardInput!) {
  loyaltyRewardCreate(input: $input) {
    errors {
      field
      message
      code
    }
    reward {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateRewardMutation, CreateRewardMutationVariables>;
export const UpdateRewardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateReward($id: ID!, $input: LoyaltyRewardInput!) {
  loyaltyRewardUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    reward {
      active
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateRewardMutation, UpdateRewardMutationVariables>;
export const DeleteRewardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteReward($id: ID!) {
  loyaltyRewardDelete(id: $id) {
    errors {
      field
      message
      code
    }
    reward {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteRewardMutation, DeleteRewardMutationVariables>;
export const ClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Claims($filter: LoyaltyClaimFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyClaims(
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
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on LoyaltyClaim {
  id
  rewardName
  points
  state
  claimedAt
  usedAt
  voucherCode
  order {
    id
    number
  }
  member {
    id
    user {
      email
    }
  }
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const CancelClaimDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelClaim($id: ID!, $reason: String!) {
  loyaltyClaimCancel(id: $id, reason: $reason) {
    errors {
      field
      message
      code
    }
    claim {
      points
    }
  }
}
    `) as unknown as TypedDocumentString<CancelClaimMutation, CancelClaimMutationVariables>;