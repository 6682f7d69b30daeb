/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EventsQueryVariables = Exact<{
  filter?: Types.LoyaltyEventFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EventsQuery = { loyaltyAllEvents: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, title: string, active: boolean, startsAt: string, timeZone: string, minutes: number, place: string, seats: number | null, points: number | null, figures: { taken: number, came: number, waiting: number, cancelled: number } } }> } | null };

export type EventLineFragment = { id: string, code: string, title: string, active: boolean, startsAt: string, timeZone: string, minutes: number, place: string, seats: number | null, points: number | null, figures: { taken: number, came: number, waiting: number, cancelled: number } };

export type EventWholeFragment = { description: string | null, stream: string | null, opensDays: number | null, byTier: boolean, offerHours: number, id: string, code: string, title: string, active: boolean, startsAt: string, timeZone: string, minutes: number, place: string, seats: number | null, points: number | null, translations: Array<{ language: Types.LanguageCodeEnum, title: string, description: string | null }>, channels?: Array<{ id: string }>, openings: Array<{ days: number, tier: { id: string, name: string } }>, figures: { taken: number, came: number, waiting: number, cancelled: number } };

export type EventQueryVariables = Exact<{
  id: string | number;
  manages: boolean;
}>;


export type EventQuery = { loyaltyEvent: { description: string | null, stream: string | null, opensDays: number | null, byTier: boolean, offerHours: number, id: string, code: string, title: string, active: boolean, startsAt: string, timeZone: string, minutes: number, place: string, seats: number | null, points: number | null, translations: Array<{ language: Types.LanguageCodeEnum, title: string, description: string | null }>, channels?: Array<{ id: string }>, openings: Array<{ days: number, tier: { id: string, name: string } }>, figures: { taken: number, came: number, waiting: number, cancelled: number } } | null };

export type EventCalendarQueryVariables = Exact<{
  id: string | number;
}>;


export type EventCalendarQuery = { loyaltyEvent: { code: string, calendar: string } | null };

export type EventChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventChoicesQuery = { channels: Array<{ id: string, name: string }> | null, loyaltyTiers: Array<{ id: string, name: string }> };

export type RegistrationsQueryVariables = Exact<{
  event: string | number;
  filter?: Types.LoyaltyEventRegistrationFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RegistrationsQuery = { loyaltyEventRegistrations: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, state: Types.LoyaltySeatEnum, askedAt: string, waitingPosition: number | null, offeredUntil: string | null, cameAt: string | null, member: { id: string, user: { id: string, email: string, firstName: string, lastName: string } | null, tier: { name: string } } | null } }> } | null };

export type RegistrationLineFragment = { id: string, state: Types.LoyaltySeatEnum, askedAt: string, waitingPosition: number | null, offeredUntil: string | null, cameAt: string | null, member: { id: string, user: { id: string, email: string, firstName: string, lastName: string } | null, tier: { name: string } } | null };

export type QuestionsQueryVariables = Exact<{
  event: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type QuestionsQuery = { loyaltyEventQuestions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, askedAt: string, member: { id: string, user: { email: string, firstName: string, lastName: string } | null, tier: { name: string } } | null } }> } | null };

export type CreateEventMutationVariables = Exact<{
  input: Types.LoyaltyEventInput;
}>;


export type CreateEventMutation = { loyaltyEventCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, event: { id: string, title: string } | null } | null };

export type UpdateEventMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltyEventInput;
}>;


export type UpdateEventMutation = { loyaltyEventUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, event: { active: boolean } | null } | null };

export type DeleteEventMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteEventMutation = { loyaltyEventDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, event: { title: string } | null } | null };

export type MarkCameMutationVariables = Exact<{
  event: string | number;
  user: string | number;
}>;


export type MarkCameMutation = { loyaltyEventCame: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, registration: { state: Types.LoyaltySeatEnum } | null } | null };

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
export const EventLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EventLine on LoyaltyEvent {
  id
  code
  title
  active
  startsAt
  timeZone
  minutes
  place
  seats
  points
  figures {
    taken
    came
    waiting
    cancelled
  }
}
    `, {"fragmentName":"EventLine"}) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const EventWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EventWhole on LoyaltyEvent {
  ...EventLine
  description
  translations {
    language
    title
    description
  }
  channels @include(if: $manages) {
    id
  }
  stream
  opensDays
  openings {
    days
    tier {
      id
      name
    }
  }
  byTier
  offerHours
}
    fragment EventLine on LoyaltyEvent {
  id
  code
  title
  active
  startsAt
  timeZone
  minutes
  place
  seats
  points
  figures {
    taken
    came
    waiting
    cancelled
  }
}`, {"fragmentName":"EventWhole"}) as unknown as TypedDocumentString<EventWholeFragment, unknown>;
export const RegistrationLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RegistrationLine on LoyaltyEventRegistration {
  id
  state
  askedAt
  waitingPosition
  offeredUntil
  cameAt
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
    `, {"fragmentName":"RegistrationLine"}) as unknown as TypedDocumentString<RegistrationLineFragment, unknown>;
export const EventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Events($filter: LoyaltyEventFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllEvents(
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
        ...EventLine
      }
    }
  }
}
    fragment EventLine on LoyaltyEvent {
  id
  code
  title
  active
  startsAt
  timeZone
  minutes
  place
  seats
  points
  figures {
    taken
    came
    waiting
    cancelled
  }
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const EventDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Event($id: ID!, $manages: Boolean!) {
  loyaltyEvent(id: $id) {
    ...EventWhole
  }
}
    fragment EventLine on LoyaltyEvent {
  id
  code
  title
  active
  startsAt
  timeZone
  minutes
  place
  seats
  points
  figures {
    taken
    came
    waiting
    cancelled
  }
}
fragment EventWhole on LoyaltyEvent {
  ...EventLine
  description
  translations {
    language
    title
    description
  }
  channels @include(if: $manages) {
    id
  }
  stream
  opensDays
  openings {
    days
    tier {
      id
      name
    }
  }
  byTier
  offerHours
}`) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const EventCalendarDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventCalendar($id: ID!) {
  loyaltyEvent(id: $id) {
    code
    calendar
  }
}
    `) as unknown as TypedDocumentString<EventCalendarQuery, EventCalendarQueryVariables>;
export const EventChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventChoices {
  channels {
    id
    name
  }
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<EventChoicesQuery, EventChoicesQueryVariables>;
export const RegistrationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Registrations($event: ID!, $filter: LoyaltyEventRegistrationFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyEventRegistrations(
    event: $event
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
        ...RegistrationLine
      }
    }
  }
}
    fragment RegistrationLine on LoyaltyEventRegistration {
  id
  state
  askedAt
  waitingPosition
  offeredUntil
  cameAt
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
}`) as unknown as TypedDocumentString<RegistrationsQuery, RegistrationsQueryVariables>;
export const QuestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Questions($event: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyEventQuestions(
    event: $event
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        id
        text
        askedAt
        member {
          id
          user {
            email
            firstName
            lastName
          }
          tier {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const CreateEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateEvent($input: LoyaltyEventInput!) {
  loyaltyEventCreate(input: $input) {
    errors {
      field
      message
      code
    }
    event {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CreateEventMutation, CreateEventMutationVariables>;
export const UpdateEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateEvent($id: ID!, $input: LoyaltyEventInput!) {
  loyaltyEventUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    event {
      active
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateEventMutation, UpdateEventMutationVariables>;
export const DeleteEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteEvent($id: ID!) {
  loyaltyEventDelete(id: $id) {
    errors {
      field
      message
      code
    }
    event {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteEventMutation, DeleteEventMutationVariables>;
export const MarkCameDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkCame($event: ID!, $user: ID!) {
  loyaltyEventCame(event: $event, user: $user) {
    errors {
      field
      message
      code
    }
    registration {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MarkCameMutation, MarkCameMutationVariables>;