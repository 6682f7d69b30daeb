/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type TemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatesQuery = { loyaltyMessageTemplates: Array<{ id: string, code: string, purpose: Types.LoyaltyPurposeEnum, texts: Array<{ language: Types.LanguageCodeEnum, isShipped: boolean }> }>, loyaltyJourneys: { edges: Array<{ node: { id: string, name: string, active: boolean, steps: Array<{ message: { id: string } | null }> } }> } | null };

export type SenderFragment = { id: string, name: string, active: boolean, steps: Array<{ message: { id: string } | null }> };

export type TemplateWholeFragment = { id: string, code: string, purpose: Types.LoyaltyPurposeEnum, isShipped: boolean, fields: Array<string>, texts: Array<{ language: Types.LanguageCodeEnum, subject: string, body: string, isShipped: boolean }> };

export type TemplateQueryVariables = Exact<{
  id: string | number;
}>;


export type TemplateQuery = { loyaltyMessageTemplate: { id: string, code: string, purpose: Types.LoyaltyPurposeEnum, isShipped: boolean, fields: Array<string>, texts: Array<{ language: Types.LanguageCodeEnum, subject: string, body: string, isShipped: boolean }> } | null };

export type TemplatePreviewQueryVariables = Exact<{
  id: string | number;
  member?: string | number | null | undefined;
  language: Types.LanguageCodeEnum;
  subject: string;
  body: string;
}>;


export type TemplatePreviewQuery = { loyaltyMessageTemplate: { preview: { subject: string, html: string, text: string } } | null };

export type SentMessagesQueryVariables = Exact<{
  filter?: Types.LoyaltyMessageFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SentMessagesQuery = { loyaltyMessages: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, state: Types.LoyaltyMessageStateEnum, dueAt: string, sentAt: string | null, reason: string | null, template: { code: string } | null, journey: { id: string, name: string } | null, member: { id: string, user: { email: string } | null } | null } }> } | null };

export type SentLineFragment = { id: string, state: Types.LoyaltyMessageStateEnum, dueAt: string, sentAt: string | null, reason: string | null, template: { code: string } | null, journey: { id: string, name: string } | null, member: { id: string, user: { email: string } | null } | null };

export type SenderNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type SenderNamesQuery = { loyaltyJourneys: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type TemplateCreateMutationVariables = Exact<{
  input: Types.LoyaltyMessageTemplateInput;
}>;


export type TemplateCreateMutation = { loyaltyMessageTemplateCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, template: { id: string, code: string } | null } | null };

export type TemplateUpdateMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltyMessageTemplateInput;
}>;


export type TemplateUpdateMutation = { loyaltyMessageTemplateUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, template: { id: string, code: string, purpose: Types.LoyaltyPurposeEnum, isShipped: boolean, fields: Array<string>, texts: Array<{ language: Types.LanguageCodeEnum, subject: string, body: string, isShipped: boolean }> } | null } | null };

export type TemplateDeleteMutationVariables = Exact<{
  id: string | number;
}>;


export type TemplateDeleteMutation = { loyaltyMessageTemplateDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, template: { code: string } | null } | null };

export type MessageSendMutationVariables = Exact<{
  member: string | number;
  template: string | number;
}>;


export type MessageSendMutation = { loyaltyMessageSend: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, message: { state: Types.LoyaltyMessageStateEnum } | null } | null };

export type MessageRetryMutationVariables = Exact<{
  id: string | number;
}>;


export type MessageRetryMutation = { loyaltyMessageRetry: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, message: { state: Types.LoyaltyMessageStateEnum } | null } | null };

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
export const SenderFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Sender on LoyaltyJourney {
  id
  name
  active
  steps {
    message {
      id
    }
  }
}
    `, {"fragmentName":"Sender"}) as unknown as TypedDocumentString<SenderFragment, unknown>;
export const TemplateWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TemplateWhole on LoyaltyMessageTemplate {
  id
  code
  purpose
  isShipped
  fields
  texts {
    language
    subject
    body
    isShipped
  }
}
    `, {"fragmentName":"TemplateWhole"}) as unknown as TypedDocumentString<TemplateWholeFragment, unknown>;
export const SentLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SentLine on LoyaltyMessage {
  id
  state
  dueAt
  sentAt
  reason
  template {
    code
  }
  journey {
    id
    name
  }
  member {
    id
    user {
      email
    }
  }
}
    `, {"fragmentName":"SentLine"}) as unknown as TypedDocumentString<SentLineFragment, unknown>;
export const TemplatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Templates {
  loyaltyMessageTemplates {
    id
    code
    purpose
    texts {
      language
      isShipped
    }
  }
  loyaltyJourneys(first: 100) {
    edges {
      node {
        ...Sender
      }
    }
  }
}
    fragment Sender on LoyaltyJourney {
  id
  name
  active
  steps {
    message {
      id
    }
  }
}`) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const TemplateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Template($id: ID!) {
  loyaltyMessageTemplate(id: $id) {
    ...TemplateWhole
  }
}
    fragment TemplateWhole on LoyaltyMessageTemplate {
  id
  code
  purpose
  isShipped
  fields
  texts {
    language
    subject
    body
    isShipped
  }
}`) as unknown as TypedDocumentString<TemplateQuery, TemplateQueryVariables>;
export const TemplatePreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TemplatePreview($id: ID!, $member: ID, $language: LanguageCodeEnum!, $subject: String!, $body: String!) {
  loyaltyMessageTemplate(id: $id) {
    preview(member: $member, language: $language, subject: $subject, body: $body) {
      subject
      html
      text
    }
  }
}
    `) as unknown as TypedDocumentString<TemplatePreviewQuery, TemplatePreviewQueryVariables>;
export const SentMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SentMessages($filter: LoyaltyMessageFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyMessages(
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
        ...SentLine
      }
    }
  }
}
    fragment SentLine on LoyaltyMessage {
  id
  state
  dueAt
  sentAt
  reason
  template {
    code
  }
  journey {
    id
    name
  }
  member {
    id
    user {
      email
    }
  }
}`) as unknown as TypedDocumentString<SentMessagesQuery, SentMessagesQueryVariables>;
export const SenderNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SenderNames {
  loyaltyJourneys(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SenderNamesQuery, SenderNamesQueryVariables>;
export const TemplateCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TemplateCreate($input: LoyaltyMessageTemplateInput!) {
  loyaltyMessageTemplateCreate(input: $input) {
    errors {
      field
      message
      code
    }
    template {
      id
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TemplateCreateMutation, TemplateCreateMutationVariables>;
export const TemplateUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TemplateUpdate($id: ID!, $input: LoyaltyMessageTemplateInput!) {
  loyaltyMessageTemplateUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    template {
      ...TemplateWhole
    }
  }
}
    fragment TemplateWhole on LoyaltyMessageTemplate {
  id
  code
  purpose
  isShipped
  fields
  texts {
    language
    subject
    body
    isShipped
  }
}`) as unknown as TypedDocumentString<TemplateUpdateMutation, TemplateUpdateMutationVariables>;
export const TemplateDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TemplateDelete($id: ID!) {
  loyaltyMessageTemplateDelete(id: $id) {
    errors {
      field
      message
      code
    }
    template {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TemplateDeleteMutation, TemplateDeleteMutationVariables>;
export const MessageSendDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MessageSend($member: ID!, $template: ID!) {
  loyaltyMessageSend(member: $member, template: $template) {
    errors {
      field
      message
      code
    }
    message {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MessageSendMutation, MessageSendMutationVariables>;
export const MessageRetryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MessageRetry($id: ID!) {
  loyaltyMessageRetry(id: $id) {
    errors {
      field
      message
      code
    }
    message {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MessageRetryMutation, MessageRetryMutationVariables>;