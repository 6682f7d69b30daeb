"""Goods that a row names in any of four ways, from Saleor's own loaders; what the shop has deleted is left out."""

import graphene
from saleor.graphql.core.context import ChannelContext
from saleor.graphql.core.types import NonNullList
from saleor.graphql.product.dataloaders import (
    CategoryByIdLoader,
    CollectionByIdLoader,
    ProductByIdLoader,
    ProductVariantByIdLoader,
)

from .descriptions import ADDED_IN_02
from .nodes import load_there

TYPES = "saleor.graphql.product.types"


def _in_no_channel(rows):
    return [ChannelContext(node=row, channel_slug=None) for row in rows]


def _named(graphene_type: str, noun: str) -> NonNullList:
    return NonNullList(f"{TYPES}.{graphene_type}", required=True, description=f"{noun} by name." + ADDED_IN_02)


class NamedGoods:
    """Fields of a type whose rows have ids of what they name, and `exclude_sale`."""

    products = _named("Product", "Products")
    variants = _named("ProductVariant", "Variants")
    collections = _named("Collection", "Collections")
    categories = _named("Category", "Categories, each with its descendants,")
    everything = graphene.Boolean(
        required=True,
        description="Whether it is for all goods. False where it names some, also where the shop has deleted them "
        "since: then it is for none." + ADDED_IN_02,
    )
    exclude_sale = graphene.Boolean(
        required=True, description="Whether lines that a catalogue promotion lowered are left out." + ADDED_IN_02
    )

    @staticmethod
    def resolve_everything(root, _info):
        return not (root.products or root.variants or root.collections or root.categories)

    @staticmethod
    def resolve_products(root, info):
        return load_there(ProductByIdLoader, info, root.products).then(_in_no_channel)

    @staticmethod
    def resolve_variants(root, info):
        return load_there(ProductVariantByIdLoader, info, root.variants).then(_in_no_channel)

    @staticmethod
    def resolve_collections(root, info):
        return load_there(CollectionByIdLoader, info, root.collections).then(_in_no_channel)

    @staticmethod
    def resolve_categories(root, info):
        return load_there(CategoryByIdLoader, info, root.categories)
