/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DrawDaysQueryVariables = Exact<{
  day: unknown;
}>;


export type DrawDaysQuery = { loyaltyDraws: Array<{ commitment: string, seed: string | null, game: { id: string, name: string } }> };

export type MemberDrawsQueryVariables = Exact<{
  user: string | number;
  game: string | number;
  day: unknown;
}>;


export type MemberDrawsQuery = { loyaltyMember: { plays: number, played: Array<{ number: number, weights: Array<number>, position: number, play: number, word: string | null, memberId: string, points: number | null, pointsPaid: number, playedAt: string, slice: { label: string }, claim: { rewardName: string } | null }> } | null };

export type FindPlayersQueryVariables = Exact<{
  search: string;
}>;


export type FindPlayersQuery = { loyaltyMembers: { edges: Array<{ node: { user: { id: string, email: string, firstName: string, lastName: string } | null } }> } | null };

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

export const DrawDaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DrawDays($day: Date!) {
  loyaltyDraws(from: $day, to: $day) {
    commitment
    seed
    game {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DrawDaysQuery, DrawDaysQueryVariables>;
export const MemberDrawsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MemberDraws($user: ID!, $game: ID!, $day: Date!) {
  loyaltyMember(user: $user) {
    plays(game: $game)
    played(game: $game, day: $day) {
      number
      weights
      position
      play
      word
      memberId
      slice {
        label
      }
      points
      claim {
        rewardName
      }
      pointsPaid
      playedAt
    }
  }
}
    `) as unknown as TypedDocumentString<MemberDrawsQuery, MemberDrawsQueryVariables>;
export const FindPlayersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindPlayers($search: String!) {
  loyaltyMembers(first: 20, search: $search) {
    edges {
      node {
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
    `) as unknown as TypedDocumentString<FindPlayersQuery, FindPlayersQueryVariables>;