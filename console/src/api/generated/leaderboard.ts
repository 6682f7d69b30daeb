/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BoardQueryVariables = Exact<{
  period: Types.LoyaltyPeriodEnum;
  at?: string | null | undefined;
  language: Types.LanguageCodeEnum;
}>;


export type BoardQuery = { loyaltyLeaderboard: { from: string, to: string, closedAt: string | null, prizes: Array<number>, rows: Array<{ rank: number, name: string, points: number }> } | null };

export type BoardTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardTermsQuery = { loyaltyLeaderboardTerms: Array<{ period: Types.LoyaltyPeriodEnum, active: boolean, prizes: Array<number>, closingDays: number }> };

export type BoardSetFragment = { period: Types.LoyaltyPeriodEnum, active: boolean, prizes: Array<number>, closingDays: number };

export type UpdateBoardMutationVariables = Exact<{
  period: Types.LoyaltyPeriodEnum;
  input: Types.LoyaltyLeaderboardInput;
}>;


export type UpdateBoardMutation = { loyaltyLeaderboardUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, terms: { active: boolean } | null } | null };

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
export const BoardSetFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BoardSet on LoyaltyLeaderboardTerms {
  period
  active
  prizes
  closingDays
}
    `, {"fragmentName":"BoardSet"}) as unknown as TypedDocumentString<BoardSetFragment, unknown>;
export const BoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Board($period: LoyaltyPeriodEnum!, $at: DateTime, $language: LanguageCodeEnum!) {
  loyaltyLeaderboard(period: $period, first: 100, at: $at) {
    from
    to
    closedAt
    prizes
    rows {
      rank
      name(language: $language)
      points
    }
  }
}
    `) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BoardTerms {
  loyaltyLeaderboardTerms {
    ...BoardSet
  }
}
    fragment BoardSet on LoyaltyLeaderboardTerms {
  period
  active
  prizes
  closingDays
}`) as unknown as TypedDocumentString<BoardTermsQuery, BoardTermsQueryVariables>;
export const UpdateBoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateBoard($period: LoyaltyPeriodEnum!, $input: LoyaltyLeaderboardInput!) {
  loyaltyLeaderboardUpdate(period: $period, input: $input) {
    errors {
      field
      message
      code
    }
    terms {
      active
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateBoardMutation, UpdateBoardMutationVariables>;