"""Shoppers tell what they look at and wait for (rule 49)."""

import pytest
from django.utils import timezone
from saleor.warehouse.models import Stock

from saleor_loyalty_plugin.features.messages.journeys.models import ProductView, ProductWatch, Restock
from saleor_loyalty_plugin.features.messages.models import Purpose, Source
from saleor_loyalty_plugin.features.messages.services.consents import Said, set_consents
from tests.graphql.callers import answer, failures, id_of
from tests.graphql.members.members import join

VIEWED = "mutation($id: ID!) { loyaltyProductViewed(product: $id) { member { id } errors { field code message } } }"
WATCH = """
mutation($id: ID!, $channel: String!) {
  loyaltyProductWatch(variant: $id, channel: $channel) { member { id } errors { field code message } }
}
"""
UNWATCH = "mutation($id: ID!) { loyaltyProductUnwatch(variant: $id) { member { id } errors { field code message } } }"


@pytest.fixture
def member(program, customer_user):
    return join(customer_user)


@pytest.fixture
def variant(product):
    return product.variants.get()


def test_a_product_is_looked_at_and_what_is_sold_out_is_waited_for(
    member, user_api_client, product, variant, channel_USD
):
    # given
    Stock.objects.filter(product_variant=variant).update(quantity=0)
    said = [Said(Purpose.PERSONALISATION, granted=True)]
    set_consents(user_id=member.user_id, said=said, source=Source.STOREFRONT, now=timezone.now())

    # when
    found = answer(user_api_client, VIEWED, id=id_of(product))

    # then
    assert found["errors"] == []
    assert ProductView.objects.get().product_id == product.pk
    assert (ProductWatch.objects.get().variant_id, ProductWatch.objects.get().channel_id) == (
        variant.pk,
        channel_USD.pk,
    )


def test_a_product_that_nobody_can_see_is_not_found(member, user_api_client, product):
    # given
    product.channel_listings.update(is_published=False)

    # when
    found = failures(user_api_client, VIEWED, id=id_of(product))

    # then
    assert found == [("product", "NOT_FOUND")]


@pytest.mark.parametrize(("pieces", "known"), [(0, 1), (5, 0)])
def test_a_variant_is_waited_for(pieces, known, member, user_api_client, variant, channel_USD):
    # given
    Stock.objects.filter(product_variant=variant).update(quantity=pieces)

    # when
    found = answer(user_api_client, WATCH, id=id_of(variant), channel=channel_USD.slug)

    # then
    assert found["errors"] == []
    assert ProductWatch.objects.get().member == member
    assert Restock.objects.count() == known


def test_what_is_not_sold_there_cannot_be_waited_for(member, user_api_client, variant, channel_PLN):
    assert failures(user_api_client, WATCH, id=id_of(variant), channel=channel_PLN.slug) == [("variant", "NOT_FOUND")]
    assert failures(user_api_client, WATCH, id=id_of(variant), channel="nowhere") == [("channel", "NOT_FOUND")]


def test_it_is_waited_for_no_longer(member, user_api_client, variant, channel_USD):
    # given
    answer(user_api_client, WATCH, id=id_of(variant), channel=channel_USD.slug)

    # when
    found = answer(user_api_client, UNWATCH, id=id_of(variant))

    # then
    assert (found["errors"], ProductWatch.objects.count()) == ([], 0)


def test_who_has_not_joined_cannot(program, user_api_client, customer_user, variant, channel_USD):
    assert failures(user_api_client, WATCH, id=id_of(variant), channel=channel_USD.slug) == [("user", "NOT_A_MEMBER")]
