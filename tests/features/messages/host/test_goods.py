"""Goods as messages name them."""

import graphene
import pytest

from saleor_loyalty_plugin.features.messages.host.goods import items_of
from saleor_loyalty_plugin.features.messages.rules.facts import Facts

NAMES = {
    "its own": (lambda _variant: "Large", "Large"),
    "none": (lambda _variant: "", ""),
    "the SKU": (lambda variant: variant.sku, ""),
    "its id": (lambda variant: graphene.Node.to_global_id("ProductVariant", variant.pk), ""),
    "the product's": (lambda variant: variant.product.name.upper(), ""),
}


@pytest.mark.parametrize(("name", "said"), NAMES.values(), ids=NAMES)
def test_a_variant_is_named_where_somebody_gave_it_a_name_of_its_own(name, said, variant):
    # given
    variant.name = name(variant)
    variant.save()

    # when
    (item,) = items_of(Facts(variant_ids=(variant.pk,)), "en")

    # then
    known = {"name": variant.product.name, "slug": variant.product.slug}
    assert item == {**known, "variant": said, "quantity": ""}


def test_goods_are_named_in_the_messages_language(variant):
    # given
    variant.product.translations.create(language_code="pl", name="Herbata")
    variant.translations.create(language_code="pl", name="Duża")

    # when
    (polish,), (finnish,) = (items_of(Facts(variant_ids=(variant.pk,)), code) for code in ("pl", "fi"))

    # then
    assert (polish["name"], polish["variant"]) == ("Herbata", "Duża")
    assert finnish["name"] == variant.product.name


def test_those_of_a_checkout_come_with_how_many_there_are(checkout_with_items):
    # when
    items = items_of(Facts(checkout_id=str(checkout_with_items.pk)), "en")

    # then
    lines = checkout_with_items.lines.order_by("created_at")
    expected = [(line.variant.product.name, str(line.quantity)) for line in lines]
    assert [(item["name"], item["quantity"]) for item in items] == expected


def test_what_is_gone_from_the_shop_is_left_out(variant):
    assert items_of(Facts(variant_ids=(variant.pk, variant.pk + 1)), "en")[1:] == []
    assert items_of(Facts(product_ids=(variant.product_id + 1000,)), "en") == []
