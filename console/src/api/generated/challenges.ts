/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChallengesQueryVariables = Exact<{
  filter?: Types.LoyaltyChallengeFilterInput | null | undefined;
  manages: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ChallengesQuery = { loyaltyAllChallenges: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, active: boolean, goal: Types.LoyaltyGoalEnum, target: number, streakOf: Types.LoyaltyPeriodEnum | null, period: Types.LoyaltyPeriodEnum, days: number | null, startsAt: string | null, endsAt: string | null, winners: number | null, points: number | null, badge: string | null, badgeName: string | null, plays: number | null, done?: number, badgeMembers?: number | null, reward: { id: string, name: string, pointsCost: number } | null } }> } | null };

export type ChallengeLineFragment = { id: string, code: string, name: string, active: boolean, goal: Types.LoyaltyGoalEnum, target: number, streakOf: Types.LoyaltyPeriodEnum | null, period: Types.LoyaltyPeriodEnum, days: number | null, startsAt: string | null, endsAt: string | null, winners: number | null, points: number | null, badge: string | null, badgeName: string | null, plays: number | null, done?: number, badgeMembers?: number | null, reward: { id: string, name: string, pointsCost: number } | null };

export type ChallengeWholeFragment = { description: string | null, image: string | null, id: string, code: string, name: string, active: boolean, goal: Types.LoyaltyGoalEnum, target: number, streakOf: Types.LoyaltyPeriodEnum | null, period: Types.LoyaltyPeriodEnum, days: number | null, startsAt: string | null, endsAt: string | null, winners: number | null, points: number | null, badge: string | null, badgeName: string | null, plays: number | null, done?: number, badgeMembers?: number | null, translations: Array<{ language: Types.LanguageCodeEnum, name: string | null, description: string | null, badgeName: string | null }>, channels?: Array<{ id: string }>, tier: { id: string } | null, segment?: { id: string, name: string } | null, goods: { everything: boolean, excludeSale: boolean, products: Array<{ id: string, name: string }>, variants: Array<{ id: string, name: string, sku: string | null, product: { name: string } }>, collections: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }> }, reward: { id: string, name: string, pointsCost: number } | null };

export type ChallengeQueryVariables = Exact<{
  id: string | number;
  manages: boolean;
}>;


export type ChallengeQuery = { loyaltyChallenge: { description: string | null, image: string | null, id: string, code: string, name: string, active: boolean, goal: Types.LoyaltyGoalEnum, target: number, streakOf: Types.LoyaltyPeriodEnum | null, period: Types.LoyaltyPeriodEnum, days: number | null, startsAt: string | null, endsAt: string | null, winners: number | null, points: number | null, badge: string | null, badgeName: string | null, plays: number | null, done?: number, badgeMembers?: number | null, translations: Array<{ language: Types.LanguageCodeEnum, name: string | null, description: string | null, badgeName: string | null }>, channels?: Array<{ id: string }>, tier: { id: string } | null, segment?: { id: string, name: string } | null, goods: { everything: boolean, excludeSale: boolean, products: Array<{ id: string, name: string }>, variants: Array<{ id: string, name: string, sku: string | null, product: { name: string } }>, collections: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }> }, reward: { id: string, name: string, pointsCost: number } | null } | null };

export type ChallengeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChallengeChoicesQuery = { channels: Array<{ id: string, name: string }> | null, loyaltyTiers: Array<{ id: string, name: string }> };

export type ChallengeRunsQueryVariables = Exact<{
  challenge: string | number;
  filter?: Types.LoyaltyChallengeRunFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ChallengeRunsQuery = { loyaltyChallengeRuns: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, periodStart: unknown, doneAt: string | null, due: boolean, hasPrize: boolean, givenAt: string | null, points: number | null, badge: string | null, plays: number | null, claim: { id: string, rewardName: string } | null, member: { id: string, user: { id: string, email: string, firstName: string, lastName: string } | null, tier: { name: string } } | null } }> } | null };

export type RunLineFragment = { id: string, periodStart: unknown, doneAt: string | null, due: boolean, hasPrize: boolean, givenAt: string | null, points: number | null, badge: string | null, plays: number | null, claim: { id: string, rewardName: string } | null, member: { id: string, user: { id: string, email: string, firstName: string, lastName: string } | null, tier: { name: string } } | null };

export type CreateChallengeMutationVariables = Exact<{
  input: Types.LoyaltyChallengeInput;
}>;


export type CreateChallengeMutation = { loyaltyChallengeCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, challenge: { id: string, name: string } | null } | null };

export type UpdateChallengeMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltyChallengeInput;
}>;


export type UpdateChallengeMutation = { loyaltyChallengeUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, challenge: { active: boolean } | null } | null };

export type DeleteChallengeMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteChallengeMutation = { loyaltyChallengeDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, challenge: { name: string } | null } | null };

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
export const ChallengeLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChallengeLine on LoyaltyChallenge {
  id
  code
  name
  active
  goal
  target
  streakOf
  period
  days
  startsAt
  endsAt
  winners
  points
  badge
  badgeName
  plays
  reward {
    id
    name
    pointsCost
  }
  done @include(if: $manages)
  badgeMembers @include(if: $manages)
}
    `, {"fragmentName":"ChallengeLine"}) as unknown as TypedDocumentString<ChallengeLineFragment, unknown>;
export const ChallengeWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChallengeWhole on LoyaltyChallenge {
  ...ChallengeLine
  description
  image
  translations {
    language
    name
    description
    badgeName
  }
  channels @include(if: $manages) {
    id
  }
  tier {
    id
  }
  segment @include(if: $manages) {
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
}
    fragment ChallengeLine on LoyaltyChallenge {
  id
  code
  name
  active
  goal
  target
  streakOf
  period
  days
  startsAt
  endsAt
  winners
  points
  badge
  badgeName
  plays
  reward {
    id
    name
    pointsCost
  }
  done @include(if: $manages)
  badgeMembers @include(if: $manages)
}`, {"fragmentName":"ChallengeWhole"}) as unknown as TypedDocumentString<ChallengeWholeFragment, unknown>;
export const RunLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RunLine on LoyaltyChallengeRun {
  id
  periodStart
  doneAt
  due
  hasPrize
  givenAt
  points
  badge
  plays
  claim {
    id
    rewardName
  }
  member {
    id
    user {
      id
      email
      firstName
      lastName
    }
    tier {
      name
    }
  }
}
    `, {"fragmentName":"RunLine"}) as unknown as TypedDocumentString<RunLineFragment, unknown>;
export const ChallengesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Challenges($filter: LoyaltyChallengeFilterInput, $manages: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllChallenges(
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
        ...ChallengeLine
      }
    }
  }
}
    fragment ChallengeLine on LoyaltyChallenge {
  id
  code
  name
  active
  goal
  target
  streakOf
  period
  days
  startsAt
  endsAt
  winners
  points
  badge
  badgeName
  plays
  reward {
    id
    name
    pointsCost
  }
  done @include(if: $manages)
  badgeMembers @include(if: $manages)
}`) as unknown as TypedDocumentString<ChallengesQuery, ChallengesQueryVariables>;
export const ChallengeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Challenge($id: ID!, $manages: Boolean!) {
  loyaltyChallenge(id: $id) {
    ...ChallengeWhole
  }
}
    fragment ChallengeLine on LoyaltyChallenge {
  id
  code
  name
  active
  goal
  target
  streakOf
  period
  days
  startsAt
  endsAt
  winners
  points
  badge
  badgeName
  plays
  reward {
    id
    name
    pointsCost
  }
  done @include(if: $manages)
  badgeMembers @include(if: $manages)
}
fragment ChallengeWhole on LoyaltyChallenge {
  ...ChallengeLine
  description
  image
  translations {
    language
    name
    description
    badgeName
  }
  channels @include(if: $manages) {
    id
  }
  tier {
    id
  }
  segment @include(if: $manages) {
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
}`) as unknown as TypedDocumentString<ChallengeQuery, ChallengeQueryVariables>;
export const ChallengeChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChallengeChoices {
  channels {
    id
    name
  }
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ChallengeChoicesQuery, ChallengeChoicesQueryVariables>;
export const ChallengeRunsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChallengeRuns($challenge: ID!, $filter: LoyaltyChallengeRunFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyChallengeRuns(
    challenge: $challenge
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
        ...RunLine
      }
    }
  }
}
    fragment RunLine on LoyaltyChallengeRun {
  id
  periodStart
  doneAt
  due
  hasPrize
  givenAt
  points
  badge
  plays
  claim {
    id
    rewardName
  }
  member {
    id
    user {
      id
      email
      firstName
      lastName
    }
    tier {
      name
    }
  }
}`) as unknown as TypedDocumentString<ChallengeRunsQuery, ChallengeRunsQueryVariables>;
export const CreateChallengeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateChallenge($input: LoyaltyChallengeInput!) {
  loyaltyChallengeCreate(input: $input) {
    errors {
      field
      message
      code
    }
    challenge {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateChallengeMutation, CreateChallengeMutationVariables>;
export const UpdateChallengeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateChallenge($id: ID!, $input: LoyaltyChallengeInput!) {
  loyaltyChallengeUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    challenge {
      active
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateChallengeMutation, UpdateChallengeMutationVariables>;
export const DeleteChallengeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteChallenge($id: ID!) {
  loyaltyChallengeDelete(id: $id) {
    errors {
      field
      message
      code
    }
    challenge {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteChallengeMutation, DeleteChallengeMutationVariables>;