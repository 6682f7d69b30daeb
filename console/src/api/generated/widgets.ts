/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
type AccessKept_Address_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_App_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Attribute_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Category_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Channel_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Checkout_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_CheckoutLine_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Collection_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_CustomerType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Fulfillment_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_GiftCard_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Invoice_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Menu_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_MenuItem_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Order_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_OrderLine_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Page_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_PageType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Payment_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Product_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ProductMedia_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ProductType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ProductVariant_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Promotion_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Sale_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ShippingMethod_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ShippingMethodType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ShippingZone_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Shop_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_TaxClass_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_TaxConfiguration_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_TransactionItem_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_User_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Voucher_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Warehouse_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

export type AccessKeptFragment =
  | AccessKept_Address_Fragment
  | AccessKept_App_Fragment
  | AccessKept_Attribute_Fragment
  | AccessKept_Category_Fragment
  | AccessKept_Channel_Fragment
  | AccessKept_Checkout_Fragment
  | AccessKept_CheckoutLine_Fragment
  | AccessKept_Collection_Fragment
  | AccessKept_CustomerType_Fragment
  | AccessKept_Fulfillment_Fragment
  | AccessKept_GiftCard_Fragment
  | AccessKept_Invoice_Fragment
  | AccessKept_Menu_Fragment
  | AccessKept_MenuItem_Fragment
  | AccessKept_Order_Fragment
  | AccessKept_OrderLine_Fragment
  | AccessKept_Page_Fragment
  | AccessKept_PageType_Fragment
  | AccessKept_Payment_Fragment
  | AccessKept_Product_Fragment
  | AccessKept_ProductMedia_Fragment
  | AccessKept_ProductType_Fragment
  | AccessKept_ProductVariant_Fragment
  | AccessKept_Promotion_Fragment
  | AccessKept_Sale_Fragment
  | AccessKept_ShippingMethod_Fragment
  | AccessKept_ShippingMethodType_Fragment
  | AccessKept_ShippingZone_Fragment
  | AccessKept_Shop_Fragment
  | AccessKept_TaxClass_Fragment
  | AccessKept_TaxConfiguration_Fragment
  | AccessKept_TransactionItem_Fragment
  | AccessKept_User_Fragment
  | AccessKept_Voucher_Fragment
  | AccessKept_Warehouse_Fragment
;

export type TierChoiceFragment = { code: string, name: string };

export type ProductAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductAccessQuery = { kept: { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null } | null, loyaltyTiers: Array<{ code: string, name: string }> };

export type CollectionAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type CollectionAccessQuery = { kept: { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null } | null, loyaltyTiers: Array<{ code: string, name: string }> };

export type VoucherAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type VoucherAccessQuery = { kept: { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null } | null, loyaltyTiers: Array<{ code: string, name: string }> };

export type AccessChangeMutationVariables = Exact<{
  id: string | number;
  set: Array<Types.MetadataInput> | Types.MetadataInput;
  gone: Array<string> | string;
  setsPublic: boolean;
  setsPrivate: boolean;
  dropsPublic: boolean;
  dropsPrivate: boolean;
}>;


export type AccessChangeMutation = { updateMetadata?: { errors: Array<{ field: string | null, message: string | null, code: Types.MetadataErrorCode }> } | null, updatePrivateMetadata?: { errors: Array<{ field: string | null, message: string | null, code: Types.MetadataErrorCode }> } | null, deleteMetadata?: { errors: Array<{ field: string | null, message: string | null, code: Types.MetadataErrorCode }> } | null, deletePrivateMetadata?: { errors: Array<{ field: string | null, message: string | null, code: Types.MetadataErrorCode }> } | null };

export type CustomerQueryVariables = Exact<{
  user: string | number;
  channel: string;
}>;


export type CustomerQuery = { loyaltyMember: { id: string, suspended: boolean | null, suspendedReason: string | null, points: { available: number, pending: number, value: { amount: number, currency: string } }, tier: { name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, transactions: { edges: Array<{ node: { id: string, kind: Types.LoyaltyTransactionKindEnum, points: number, createdAt: string } }> } } | null };

export type OrderLoyaltyQueryVariables = Exact<{
  id: string | number;
  language: Types.LanguageCodeEnum;
}>;


export type OrderLoyaltyQuery = { order: { user: { id: string } | null, loyalty: { pointsEarned: number, pointsExpected: number, pointsPending: number, pointsRedeemed: number, redemptionAmount: { amount: number, currency: string }, tier: { name: string } | null, earning: Array<{ points: number, text: string }>, transactions: Array<{ id: string, kind: Types.LoyaltyTransactionKindEnum, points: number, createdAt: string }> } | null } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { loyaltyLiability: { members: number, pointsOutstanding: number, values: Array<{ amount: number, currency: string }> } | null };

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
export const AccessKeptFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
    `, {"fragmentName":"AccessKept"}) as unknown as TypedDocumentString<AccessKeptFragment, unknown>;
export const TierChoiceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TierChoice on LoyaltyTier {
  code
  name
}
    `, {"fragmentName":"TierChoice"}) as unknown as TypedDocumentString<TierChoiceFragment, unknown>;
export const ProductAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductAccess($id: ID!) {
  kept: product(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`) as unknown as TypedDocumentString<ProductAccessQuery, ProductAccessQueryVariables>;
export const CollectionAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CollectionAccess($id: ID!) {
  kept: collection(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`) as unknown as TypedDocumentString<CollectionAccessQuery, CollectionAccessQueryVariables>;
export const VoucherAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VoucherAccess($id: ID!) {
  kept: voucher(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`) as unknown as TypedDocumentString<VoucherAccessQuery, VoucherAccessQueryVariables>;
export const AccessChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AccessChange($id: ID!, $set: [MetadataInput!]!, $gone: [String!]!, $setsPublic: Boolean!, $setsPrivate: Boolean!, $dropsPublic: Boolean!, $dropsPrivate: Boolean!) {
  updateMetadata(id: $id, input: $set) @include(if: $setsPublic) {
    errors {
      field
      message
      code
    }
  }
  updatePrivateMetadata(id: $id, input: $set) @include(if: $setsPrivate) {
    errors {
      field
      message
      code
    }
  }
  deleteMetadata(id: $id, keys: $gone) @include(if: $dropsPublic) {
    errors {
      field
      message
      code
    }
  }
  deletePrivateMetadata(id: $id, keys: $gone) @include(if: $dropsPrivate) {
    errors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AccessChangeMutation, AccessChangeMutationVariables>;
export const CustomerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Customer($user: ID!, $channel: String!) {
  loyaltyMember(user: $user) {
    id
    suspended
    suspendedReason
    points {
      available
      pending
      value(channel: $channel) {
        amount
        currency
      }
    }
    tier {
      name
      discountPercent
      earnMultiplier
      freeShipping {
        __typename
      }
    }
    transactions(first: 3) {
      edges {
        node {
          id
          kind
          points
          createdAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const OrderLoyaltyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrderLoyalty($id: ID!, $language: LanguageCodeEnum!) {
  order(id: $id) {
    user {
      id
    }
    loyalty {
      pointsEarned
      pointsExpected
      pointsPending
      pointsRedeemed
      redemptionAmount {
        amount
        currency
      }
      tier {
        name
      }
      earning {
        points
        text(language: $language)
      }
      transactions {
        id
        kind
        points
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderLoyaltyQuery, OrderLoyaltyQueryVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home {
  loyaltyLiability {
    members
    pointsOutstanding
    values {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;