/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ProgramSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramSettingsQuery = { loyaltySettings: { active: boolean, status: string, problems: Array<string>, programName: string, programCurrency: string, timeZone: string, awardOn: Types.LoyaltyAwardOnEnum, pointsPerCurrencyUnit: number, earnOnShipping: boolean, earnOnNet: boolean, pendingDays: number, expiresAfterDays: number, pointValue: number, minRedeemPoints: number, redeemStep: number, maxRedeemPercent: number, holdMinutes: number, autoEnroll: boolean, welcomePoints: number, birthdayPoints: number, qualificationBasis: Types.LoyaltyQualificationBasisEnum, qualificationWindow: Types.LoyaltyQualificationWindowEnum, downgradeGraceDays: number, marginPercent: number, programHoldoutPercent: number, earningActive: boolean, spendingActive: boolean, adjustLimitPerDay: number, dashboardOrigins: string, messageWay: string, senderName: string, senderAddress: string, quietHours: string, messagesPerWeek: number, expiryRounding: Types.LoyaltyExpiryRoundingEnum, inactivityDays: number, referralPendingDays: number, giftsPerMonth: number, reviewsNeedApproval: boolean, reviewPoints: number } };

export type SaveSettingsMutationVariables = Exact<{
  input: Types.LoyaltySettingsInput;
}>;


export type SaveSettingsMutation = { loyaltySettingsUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, settings: { programName: string } | null } | null };

export type ProgramTiersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramTiersQuery = { loyaltySettings: { qualificationBasis: Types.LoyaltyQualificationBasisEnum, programCurrency: string }, loyaltyTiers: Array<{ id: string, code: string, name: string, threshold: number, earnMultiplier: number, discountPercent: number, members: number | null, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }> };

export type TierLineFragment = { id: string, code: string, name: string, threshold: number, earnMultiplier: number, discountPercent: number, members: number | null, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null };

export type ProgramTierQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgramTierQuery = { loyaltyTier: { description: string | null, perks: Array<string>, id: string, code: string, name: string, threshold: number, earnMultiplier: number, discountPercent: number, members: number | null, descriptions: Array<{ language: Types.LanguageCodeEnum, text: string }>, segment: { id: string } | null, channelTerms: Array<{ channel: { id: string }, freeShippingMinimumOrder: { amount: number } | null, freeShippingPrice: { amount: number } | null }> | null, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null } | null };

export type TierWholeFragment = { description: string | null, perks: Array<string>, id: string, code: string, name: string, threshold: number, earnMultiplier: number, discountPercent: number, members: number | null, descriptions: Array<{ language: Types.LanguageCodeEnum, text: string }>, segment: { id: string } | null, channelTerms: Array<{ channel: { id: string }, freeShippingMinimumOrder: { amount: number } | null, freeShippingPrice: { amount: number } | null }> | null, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null };

export type TierChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TierChoicesQuery = { channels: Array<{ id: string, name: string, currencyCode: string }> | null, loyaltySegments: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type CreateTierMutationVariables = Exact<{
  input: Types.LoyaltyTierInput;
}>;


export type CreateTierMutation = { loyaltyTierCreate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, tier: { name: string } | null } | null };

export type UpdateTierMutationVariables = Exact<{
  id: string | number;
  input: Types.LoyaltyTierInput;
}>;


export type UpdateTierMutation = { loyaltyTierUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, tier: { name: string } | null } | null };

export type DeleteTierMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteTierMutation = { loyaltyTierDelete: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, tier: { name: string } | null } | null };

export type TermsChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsChannelsQuery = { channels: Array<{ id: string, slug: string, name: string, isActive: boolean, currencyCode: string }> | null, loyaltySettings: { pointsPerCurrencyUnit: number, pointValue: number } };

export type ChannelTermsQueryVariables = Exact<{
  channel: string | number;
}>;


export type ChannelTermsQuery = { loyaltyChannelTerms: { active: boolean, pointsPerCurrencyUnit: number | null, pointValue: number | null, freeShippingMinimumOrder: { amount: number, currency: string }, freeShippingPrice: { amount: number, currency: string } } | null };

export type SaveTermsMutationVariables = Exact<{
  channel: string | number;
  input: Types.LoyaltyChannelTermsInput;
}>;


export type SaveTermsMutation = { loyaltyChannelTermsUpdate: { errors: Array<{ field: string | null, message: string | null, code: Types.LoyaltyErrorCode }>, program: { name: string } | null } | null };

export type ChangePreviewQueryVariables = Exact<{
  tiers?: Array<Types.LoyaltyTierPlanInput> | Types.LoyaltyTierPlanInput | null | undefined;
  terms?: Array<Types.LoyaltyChannelTermsPlanInput> | Types.LoyaltyChannelTermsPlanInput | null | undefined;
  settings?: Types.LoyaltySettingsInput | null | undefined;
}>;


export type ChangePreviewQuery = { loyaltyChangePreview: { members: number, moves: Array<{ isUp: boolean, members: number, atOnce: number, anyway: number, from: { name: string }, to: { name: string } | null }>, cost: { points: number, worth: { amount: number, currency: string } | null, discounts: { amount: number, currency: string } | null }, outstanding: Array<{ amount: number, currency: string }>, outstandingThen: Array<{ amount: number, currency: string }> } | null };

export type CalculatorChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CalculatorChoicesQuery = { channels: Array<{ slug: string, name: string, isActive: boolean, currencyCode: string }> | null, loyaltyTiers: Array<{ id: string, name: string }> };

export type CalculateQueryVariables = Exact<{
  channel: string;
  amount: number;
  tier?: string | number | null | undefined;
  language: Types.LanguageCodeEnum;
}>;


export type CalculateQuery = { loyaltyPointsFor: { points: number, worth: { amount: number, currency: string }, earning: Array<{ kind: Types.LoyaltyEarningStepKindEnum, points: number, text: string }> } | null };

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
export const TierLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}
    `, {"fragmentName":"TierLine"}) as unknown as TypedDocumentString<TierLineFragment, unknown>;
export const TierWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TierWhole on LoyaltyTier {
  ...TierLine
  description
  descriptions {
    language
    text
  }
  perks
  segment {
    id
  }
  channelTerms {
    channel {
      id
    }
    freeShippingMinimumOrder {
      amount
    }
    freeShippingPrice {
      amount
    }
  }
}
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}`, {"fragmentName":"TierWhole"}) as unknown as TypedDocumentString<TierWholeFragment, unknown>;
export const ProgramSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramSettings {
  loyaltySettings {
    active
    status
    problems
    programName
    programCurrency
    timeZone
    awardOn
    pointsPerCurrencyUnit
    earnOnShipping
    earnOnNet
    pendingDays
    expiresAfterDays
    pointValue
    minRedeemPoints
    redeemStep
    maxRedeemPercent
    holdMinutes
    autoEnroll
    welcomePoints
    birthdayPoints
    qualificationBasis
    qualificationWindow
    downgradeGraceDays
    marginPercent
    programHoldoutPercent
    earningActive
    spendingActive
    adjustLimitPerDay
    dashboardOrigins
    messageWay
    senderName
    senderAddress
    quietHours
    messagesPerWeek
    expiryRounding
    inactivityDays
    referralPendingDays
    giftsPerMonth
    reviewsNeedApproval
    reviewPoints
  }
}
    `) as unknown as TypedDocumentString<ProgramSettingsQuery, ProgramSettingsQueryVariables>;
export const SaveSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveSettings($input: LoyaltySettingsInput!) {
  loyaltySettingsUpdate(input: $input) {
    errors {
      field
      message
      code
    }
    settings {
      programName
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSettingsMutation, SaveSettingsMutationVariables>;
export const ProgramTiersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramTiers {
  loyaltySettings {
    qualificationBasis
    programCurrency
  }
  loyaltyTiers {
    ...TierLine
  }
}
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}`) as unknown as TypedDocumentString<ProgramTiersQuery, ProgramTiersQueryVariables>;
export const ProgramTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramTier($id: ID!) {
  loyaltyTier(id: $id) {
    ...TierWhole
  }
}
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}
fragment TierWhole on LoyaltyTier {
  ...TierLine
  description
  descriptions {
    language
    text
  }
  perks
  segment {
    id
  }
  channelTerms {
    channel {
      id
    }
    freeShippingMinimumOrder {
      amount
    }
    freeShippingPrice {
      amount
    }
  }
}`) as unknown as TypedDocumentString<ProgramTierQuery, ProgramTierQueryVariables>;
export const TierChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TierChoices {
  channels {
    id
    name
    currencyCode
  }
  loyaltySegments(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TierChoicesQuery, TierChoicesQueryVariables>;
export const CreateTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateTier($input: LoyaltyTierInput!) {
  loyaltyTierCreate(input: $input) {
    errors {
      field
      message
      code
    }
    tier {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTierMutation, CreateTierMutationVariables>;
export const UpdateTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateTier($id: ID!, $input: LoyaltyTierInput!) {
  loyaltyTierUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    tier {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTierMutation, UpdateTierMutationVariables>;
export const DeleteTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteTier($id: ID!) {
  loyaltyTierDelete(id: $id) {
    errors {
      field
      message
      code
    }
    tier {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteTierMutation, DeleteTierMutationVariables>;
export const TermsChannelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TermsChannels {
  channels {
    id
    slug
    name
    isActive
    currencyCode
  }
  loyaltySettings {
    pointsPerCurrencyUnit
    pointValue
  }
}
    `) as unknown as TypedDocumentString<TermsChannelsQuery, TermsChannelsQueryVariables>;
export const ChannelTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChannelTerms($channel: ID!) {
  loyaltyChannelTerms(channel: $channel) {
    active
    pointsPerCurrencyUnit
    pointValue
    freeShippingMinimumOrder {
      amount
      currency
    }
    freeShippingPrice {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<ChannelTermsQuery, ChannelTermsQueryVariables>;
export const SaveTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveTerms($channel: ID!, $input: LoyaltyChannelTermsInput!) {
  loyaltyChannelTermsUpdate(channel: $channel, input: $input) {
    errors {
      field
      message
      code
    }
    program {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SaveTermsMutation, SaveTermsMutationVariables>;
export const ChangePreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChangePreview($tiers: [LoyaltyTierPlanInput!], $terms: [LoyaltyChannelTermsPlanInput!], $settings: LoyaltySettingsInput) {
  loyaltyChangePreview(tiers: $tiers, terms: $terms, settings: $settings) {
    members
    moves {
      from {
        name
      }
      to {
        name
      }
      isUp
      members
      atOnce
      anyway
    }
    cost {
      points
      worth {
        amount
        currency
      }
      discounts {
        amount
        currency
      }
    }
    outstanding {
      amount
      currency
    }
    outstandingThen {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePreviewQuery, ChangePreviewQueryVariables>;
export const CalculatorChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CalculatorChoices {
  channels {
    slug
    name
    isActive
    currencyCode
  }
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CalculatorChoicesQuery, CalculatorChoicesQueryVariables>;
export const CalculateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Calculate($channel: String!, $amount: Decimal!, $tier: ID, $language: LanguageCodeEnum!) {
  loyaltyPointsFor(channel: $channel, amount: $amount, tier: $tier) {
    points
    worth {
      amount
      currency
    }
    earning {
      kind
      points
      text(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<CalculateQuery, CalculateQueryVariables>;