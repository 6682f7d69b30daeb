"""Goods that a message names, in its language."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import graphene
from saleor.checkout.models import CheckoutLine
from saleor.product.models import Product, ProductTranslation, ProductVariant, ProductVariantTranslation

from ..rules.facts import Facts

MOST = 10
Item = dict[str, str]


def items_of(facts: Facts, language: str) -> list[Item]:
    """Return the goods that a message is about, the first ten: those of its checkout, its variants, its products."""
    if facts.checkout_id:
        return _of_checkout(UUID(facts.checkout_id), language)
    if facts.variant_ids:
        return _of_variants(dict.fromkeys(facts.variant_ids[:MOST], ""), language)
    return _of_products(facts.product_ids[:MOST], language)


def _of_checkout(checkout_id: UUID, language: str) -> list[Item]:
    lines = CheckoutLine.objects.filter(checkout_id=checkout_id).order_by("created_at")[:MOST]
    return _of_variants({line.variant_id: str(line.quantity) for line in lines}, language)


def _of_variants(quantities: dict[int, str], language: str) -> list[Item]:
    variants = ProductVariant.objects.select_related("product").in_bulk(quantities)
    products = _translated(ProductTranslation, "product", [each.product_id for each in variants.values()], language)
    names = _translated(ProductVariantTranslation, "product_variant", variants, language)
    return [
        {
            "name": products.get(variant.product_id) or variant.product.name,
            "variant": names.get(pk) or _own_name(variant),
            "quantity": quantities[pk],
            "slug": variant.product.slug,
        }
        for pk in quantities
        if (variant := variants.get(pk)) is not None
    ]


def _own_name(variant: ProductVariant) -> str:
    # Where nobody named it, Saleor has the SKU or its own id as the variant's name; of an only one it is the product's.
    if variant.name in (variant.sku, graphene.Node.to_global_id("ProductVariant", variant.pk)):
        return ""
    return "" if variant.name.casefold() == variant.product.name.casefold() else str(variant.name)


def _of_products(ids: Iterable[int], language: str) -> list[Item]:
    ids = list(ids)
    products = Product.objects.in_bulk(ids)
    names = _translated(ProductTranslation, "product", ids, language)
    return [
        {"name": names.get(pk) or product.name, "variant": "", "quantity": "", "slug": product.slug}
        for pk in ids
        if (product := products.get(pk)) is not None
    ]


def _translated(model: Any, parent: str, ids: Iterable[int], language: str) -> dict[int, str]:
    rows = model.objects.filter(**{f"{parent}__in": list(ids), "language_code": language})
    return dict(rows.values_list(f"{parent}_id", "name"))
