/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PollsQueryVariables = Exact<{
  filter?: Types.LoyaltyPollFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PollsQuery = { loyaltyAllPolls: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, question: string, active: boolean, closesAt: string | null, closed: boolean, points: number | null, takesEntries: boolean, winners: number | null, prize: number | null, voters: number, entriesWaiting: number } }> } | null };

export type PollLineFragment = { id: string, code: string, question: string, active: boolean, closesAt: string | null, closed: boolean, points: number | null, takesEntries: boolean, winners: number | null, prize: number | null, voters: number, entriesWaiting: number };

export type PollQueryVariables = Exact<{
  id: string | number;
  manages: boolean;
}>;


export type PollQuery = { loyaltyPoll: { settledAt: string | null, showing: Types.LoyaltyPollShowingEnum, id: string, code: string, question: string, active: boolean, closesAt: string | null, closed: boolean, points: number | null, takesEntries: boolean, winners: number | null, prize: number | null, voters: number, entriesWaiting: number, translations: Array<{ language: Types.LanguageCodeEnum, text: string }>, channels?: Array<{ id: string }>, tier: { id: string, name: string } | null, options: Array<{ id: string, text: string, image: string | null, votes: number | null, entered: boolean, won: boolean, translations: Array<{ language: Types.LanguageCodeEnum, text: string }> }> } | null };

export type PollWholeFragment = { settledAt: string | null, showing: Types.LoyaltyPollShowingEnum, id: string, code: string, question: string, active: boolean, closesAt: string | null, closed: boolean, points: number | null, takesEntries: boolean, winners: number | null, prize: number | null, voters: number, entriesWaiting: number, translations: Array<{ language: Types.LanguageCodeEnum, text: string }>, channels?: Array<{ id: string }>, tier: { id: string, name: string } | null, options: Array<{ id: string, text: string, image: string | null, votes: number | null, entered: boolean, won: boolean, translations: Array<{ language: Types.LanguageCodeEnum, text: string }> }> };

export type PollChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PollChoicesQuery = { channels: Array<{ id: string, name: string }> | null, loyaltyTiers: Array<{ id: string, name: string }> };

export type WaitingEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingEntriesQuery = { loyaltyPollEntries: { totalCount: number | null } | null };

export type PollEntriesQueryVariables = Exact<{
  filter?: Types.LoyaltyPollEntryFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PollEntriesQuery = { loyaltyPollEntries: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, image: string | null, state: Types.LoyaltyPollEntryStateEnum, enteredAt: string, won: boolean, points: number | null, member: { id: string, user: { email: string, firstName: string, lastName: string } | null } | null } }> } | null };

export type EntryLineFragment = { id: string, text: string, image: string | null, state: Types.LoyaltyPollEntryStateEnum, enteredAt: string, won: boolean, points: number | null, member: { id: string, user: { email: string, firstName: string, lastName: string } | null } | null };

export type BallotsQueryVariables = Exact<{
  poll: string | number;
  filter?: Types.LoyaltyPollBallotFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BallotsQuery = { loyaltyPollBallots: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, votedAt: string, sameAddress: boolean, option: { id: string, text: string }, member: { id: string, user: { email: string, firstName: string, lastName: string } | null } | null } }> } | null };

export type CreatePollMutationVariables = Exact<{
  input: Types.LoyaltyPollInput;
}>;


export type CreatePollMutation = { loyaltyPollCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, poll: { id: string, question: string } | null } | null };

export type UpdatePollMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltyPollInput;
}>;


export type UpdatePollMutation = { loyaltyPollUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, poll: { active: boolean } | null } | null };

export type DeletePollMutationVariables = Exact<{
  id: string | number;
}>;


export type DeletePollMutation = { loyaltyPollDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, poll: { code: string } | null } | null };

export type DecideEntryMutationVariables = Exact<{
  id: string | number;
  approved: boolean;
}>;


export type DecideEntryMutation = { loyaltyPollEntryApprove: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, entry: { state: Types.LoyaltyPollEntryStateEnum } | null } | null };

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
export const PollLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PollLine on LoyaltyPoll {
  id
  code
  question
  active
  closesAt
  closed
  points
  takesEntries
  winners
  prize
  voters
  entriesWaiting
}
    `, {"fragmentName":"PollLine"}) as unknown as TypedDocumentString<PollLineFragment, unknown>;
export const PollWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PollWhole on LoyaltyPoll {
  ...PollLine
  settledAt
  showing
  translations {
    language
    text
  }
  channels @include(if: $manages) {
    id
  }
  tier {
    id
    name
  }
  options {
    id
    text
    translations {
      language
      text
    }
    image
    votes
    entered
    won
  }
}
    fragment PollLine on LoyaltyPoll {
  id
  code
  question
  active
  closesAt
  closed
  points
  takesEntries
  winners
  prize
  voters
  entriesWaiting
}`, {"fragmentName":"PollWhole"}) as unknown as TypedDocumentString<PollWholeFragment, unknown>;
export const EntryLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EntryLine on LoyaltyPollEntry {
  id
  text
  image
  state
  enteredAt
  won
  points
  member {
    id
    user {
      email
      firstName
      lastName
    }
  }
}
    `, {"fragmentName":"EntryLine"}) as unknown as TypedDocumentString<EntryLineFragment, unknown>;
export const PollsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Polls($filter: LoyaltyPollFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllPolls(
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
        ...PollLine
      }
    }
  }
}
    fragment PollLine on LoyaltyPoll {
  id
  code
  question
  active
  closesAt
  closed
  points
  takesEntries
  winners
  prize
  voters
  entriesWaiting
}`) as unknown as TypedDocumentString<PollsQuery, PollsQueryVariables>;
export const PollDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Poll($id: ID!, $manages: Boolean!) {
  loyaltyPoll(id: $id) {
    ...PollWhole
  }
}
    fragment PollLine on LoyaltyPoll {
  id
  code
  question
  active
  closesAt
  closed
  points
  takesEntries
  winners
  prize
  voters
  entriesWaiting
}
fragment PollWhole on LoyaltyPoll {
  ...PollLine
  settledAt
  showing
  translations {
    language
    text
  }
  channels @include(if: $manages) {
    id
  }
  tier {
    id
    name
  }
  options {
    id
    text
    translations {
      language
      text
    }
    image
    votes
    entered
    won
  }
}`) as unknown as TypedDocumentString<PollQuery, PollQueryVariables>;
export const PollChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PollChoices {
  channels {
    id
    name
  }
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PollChoicesQuery, PollChoicesQueryVariables>;
export const WaitingEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitingEntries {
  loyaltyPollEntries(first: 1, filter: {states: [WAITING]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WaitingEntriesQuery, WaitingEntriesQueryVariables>;
export const PollEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PollEntries($filter: LoyaltyPollEntryFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyPollEntries(
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
        ...EntryLine
      }
    }
  }
}
    fragment EntryLine on LoyaltyPollEntry {
  id
  text
  image
  state
  enteredAt
  won
  points
  member {
    id
    user {
      email
      firstName
      lastName
    }
  }
}`) as unknown as TypedDocumentString<PollEntriesQuery, PollEntriesQueryVariables>;
export const BallotsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ballots($poll: ID!, $filter: LoyaltyPollBallotFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyPollBallots(
    poll: $poll
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
        id
        votedAt
        sameAddress
        option {
          id
          text
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
    }
  }
}
    `) as unknown as TypedDocumentString<BallotsQuery, BallotsQueryVariables>;
export const CreatePollDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreatePoll($input: LoyaltyPollInput!) {
  loyaltyPollCreate(input: $input) {
    errors {
      field
      message
      code
    }
    poll {
      id
      question
    }
  }
}
    `) as unknown as TypedDocumentString<CreatePollMutation, CreatePollMutationVariables>;
export const UpdatePollDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdatePoll($id: ID!, $input: LoyaltyPollInput!) {
  loyaltyPollUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    poll {
      active
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatePollMutation, UpdatePollMutationVariables>;
export const DeletePollDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeletePoll($id: ID!) {
  loyaltyPollDelete(id: $id) {
    errors {
      field
      message
      code
    }
    poll {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeletePollMutation, DeletePollMutationVariables>;
export const DecideEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DecideEntry($id: ID!, $approved: Boolean!) {
  loyaltyPollEntryApprove(id: $id, approved: $approved) {
    errors {
      field
      message
      code
    }
    entry {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DecideEntryMutation, DecideEntryMutationVariables>;