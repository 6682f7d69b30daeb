/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type GamesQueryVariables = Exact<{
  filter?: Types.LoyaltyGameFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GamesQuery = { loyaltyAllGames: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, kind: Types.LoyaltyGameKindEnum, active: boolean, isOver: boolean, pointsCost: number | null, orderMinimum: number | null, playsADay: number | null, playsOnce: number | null, budget: number | null, spent: number, averagePoints: number, returnPercent: number | null, figures: { plays: number, members: number, pointsPaid: number } } }> } | null };

export type GameLineFragment = { id: string, code: string, name: string, kind: Types.LoyaltyGameKindEnum, active: boolean, isOver: boolean, pointsCost: number | null, orderMinimum: number | null, playsADay: number | null, playsOnce: number | null, budget: number | null, spent: number, averagePoints: number, returnPercent: number | null, figures: { plays: number, members: number, pointsPaid: number } };

export type GameWholeFragment = { conditions: string, conditionsAddress: string | null, leastAge: number | null, dayLimit: number | null, memberLimit: number | null, withoutPurchase: boolean, id: string, code: string, name: string, kind: Types.LoyaltyGameKindEnum, active: boolean, isOver: boolean, pointsCost: number | null, orderMinimum: number | null, playsADay: number | null, playsOnce: number | null, budget: number | null, spent: number, averagePoints: number, returnPercent: number | null, translations: Array<{ language: Types.LanguageCodeEnum, name: string, conditions: string | null }>, channels: Array<{ id: string }>, slices: Array<{ code: string, label: string, weight: number, chancePercent: number, points: number | null, stock: number | null, left: number | null, won: number, fallback: boolean, reward: { id: string, name: string, pointsCost: number } | null, translations: Array<{ language: Types.LanguageCodeEnum, text: string }> }>, figures: { plays: number, members: number, pointsPaid: number } };

export type GameQueryVariables = Exact<{
  id: string | number;
}>;


export type GameQuery = { loyaltyGame: { conditions: string, conditionsAddress: string | null, leastAge: number | null, dayLimit: number | null, memberLimit: number | null, withoutPurchase: boolean, id: string, code: string, name: string, kind: Types.LoyaltyGameKindEnum, active: boolean, isOver: boolean, pointsCost: number | null, orderMinimum: number | null, playsADay: number | null, playsOnce: number | null, budget: number | null, spent: number, averagePoints: number, returnPercent: number | null, translations: Array<{ language: Types.LanguageCodeEnum, name: string, conditions: string | null }>, channels: Array<{ id: string }>, slices: Array<{ code: string, label: string, weight: number, chancePercent: number, points: number | null, stock: number | null, left: number | null, won: number, fallback: boolean, reward: { id: string, name: string, pointsCost: number } | null, translations: Array<{ language: Types.LanguageCodeEnum, text: string }> }>, figures: { plays: number, members: number, pointsPaid: number } } | null };

export type GameChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type GameChoicesQuery = { channels: Array<{ id: string, name: string }> | null };

export type CreateGameMutationVariables = Exact<{
  input: Types.LoyaltyGameInput;
}>;


export type CreateGameMutation = { loyaltyGameCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, game: { id: string, name: string } | null } | null };

export type UpdateGameMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltyGameInput;
}>;


export type UpdateGameMutation = { loyaltyGameUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, game: { active: boolean } | null } | null };

export type DeleteGameMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteGameMutation = { loyaltyGameDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, game: { name: string } | null } | null };

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
export const GameLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment GameLine on LoyaltyGame {
  id
  code
  name
  kind
  active
  isOver
  pointsCost
  orderMinimum
  playsADay
  playsOnce
  budget
  spent
  averagePoints
  returnPercent
  figures {
    plays
    members
    pointsPaid
  }
}
    `, {"fragmentName":"GameLine"}) as unknown as TypedDocumentString<GameLineFragment, unknown>;
export const GameWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment GameWhole on LoyaltyGame {
  ...GameLine
  conditions
  conditionsAddress
  translations {
    language
    name
    conditions
  }
  channels {
    id
  }
  leastAge
  dayLimit
  memberLimit
  withoutPurchase
  slices {
    code
    label
    weight
    chancePercent
    points
    reward {
      id
      name
      pointsCost
    }
    stock
    left
    won
    fallback
    translations {
      language
      text
    }
  }
}
    fragment GameLine on LoyaltyGame {
  id
  code
  name
  kind
  active
  isOver
  pointsCost
  orderMinimum
  playsADay
  playsOnce
  budget
  spent
  averagePoints
  returnPercent
  figures {
    plays
    members
    pointsPaid
  }
}`, {"fragmentName":"GameWhole"}) as unknown as TypedDocumentString<GameWholeFragment, unknown>;
export const GamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Games($filter: LoyaltyGameFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllGames(
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
        ...GameLine
      }
    }
  }
}
    fragment GameLine on LoyaltyGame {
  id
  code
  name
  kind
  active
  isOver
  pointsCost
  orderMinimum
  playsADay
  playsOnce
  budget
  spent
  averagePoints
  returnPercent
  figures {
    plays
    members
    pointsPaid
  }
}`) as unknown as TypedDocumentString<GamesQuery, GamesQueryVariables>;
export const GameDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Game($id: ID!) {
  loyaltyGame(id: $id) {
    ...GameWhole
  }
}
    fragment GameLine on LoyaltyGame {
  id
  code
  name
  kind
  active
  isOver
  pointsCost
  orderMinimum
  playsADay
  playsOnce
  budget
  spent
  averagePoints
  returnPercent
  figures {
    plays
    members
    pointsPaid
  }
}
fragment GameWhole on LoyaltyGame {
  ...GameLine
  conditions
  conditionsAddress
  translations {
    language
    name
    conditions
  }
  channels {
    id
  }
  leastAge
  dayLimit
  memberLimit
  withoutPurchase
  slices {
    code
    label
    weight
    chancePercent
    points
    reward {
      id
      name
      pointsCost
    }
    stock
    left
    won
    fallback
    translations {
      language
      text
    }
  }
}`) as unknown as TypedDocumentString<GameQuery, GameQueryVariables>;
export const GameChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GameChoices {
  channels {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<GameChoicesQuery, GameChoicesQueryVariables>;
export const CreateGameDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateGame($input: LoyaltyGameInput!) {
  loyaltyGameCreate(input: $input) {
    errors {
      field
      message
      code
    }
    game {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateGameMutation, CreateGameMutationVariables>;
export const UpdateGameDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateGame($id: ID!, $input: LoyaltyGameInput!) {
  loyaltyGameUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    game {
      active
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateGameMutation, UpdateGameMutationVariables>;
export const DeleteGameDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteGame($id: ID!) {
  loyaltyGameDelete(id: $id) {
    errors {
      field
      message
      code
    }
    game {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteGameMutation, DeleteGameMutationVariables>;