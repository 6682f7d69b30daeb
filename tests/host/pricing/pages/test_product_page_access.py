"""ProductVariant.loyalty: who may buy a product, where there is nothing to say, and what it costs to ask."""

import logging
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from saleor.plugins.models import PluginConfiguration
from saleor.product.models import Collection, ProductChannelListing, ProductVariantChannelListing

from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, Tier

from .pages import LIST, page_of


def access(found):
    return found["tier"] and found["tier"]["code"], found["availableToMe"], found["openToEverybodyAt"]


def close(row, code, **more):
    row.metadata = {"loyalty.tier": code} | more
    row.save()


@pytest.mark.parametrize(("code", "is_open"), [("bronze", False), ("silver", False), ("gold", True)])
def test_a_product_for_gold(code, is_open, channel, goods, member, user_api_client, api_client):
    # given
    variant = goods.sell("20.00")
    close(variant.product, "gold")
    LoyaltyMember.objects.update(tier=Tier.objects.get(code=code))

    # then
    assert access(page_of(user_api_client, variant, channel)) == ("gold", is_open, None)
    assert access(page_of(api_client, variant, channel)) == ("gold", False, None)


def test_early_access_says_when_it_ends(channel, goods, member, user_api_client):
    # given
    moment = (timezone.now() + timedelta(days=3)).replace(microsecond=0)
    variant = goods.sell("20.00")
    close(variant.product, "gold", **{"loyalty.early_access_until": moment.isoformat()})

    # then
    assert access(page_of(user_api_client, variant, channel)) == ("gold", False, moment.isoformat())


def test_a_collection_closes_its_products(channel, goods, member, user_api_client):
    # given
    variant = goods.sell("20.00")
    close(variant.product, "silver")
    collection = Collection.objects.create(name="Gold", slug="gold")
    close(collection, "gold")
    collection.products.add(variant.product)

    # then the higher of the two
    assert access(page_of(user_api_client, variant, channel)) == ("gold", False, None)


def test_a_tier_that_does_not_exist_closes_it_to_all(channel, goods, member, user_api_client):
    # given
    variant = goods.sell("20.00")
    close(variant.product, "platinum")

    # then
    assert access(page_of(user_api_client, variant, channel)) == (None, False, None)


# Where there is nothing to say


def _program_off(variant, channel):
    PluginConfiguration.objects.update(active=False)


def _off_in_channel(variant, channel):
    ChannelTerms.objects.create(channel_id=channel.pk, active=False)


@pytest.mark.parametrize("how", [_program_off, _off_in_channel])
def test_where_it_earns_nothing_there_is_nothing(how, channel, goods, member, user_api_client):
    # given
    variant = goods.sell("20.00")
    how(variant, channel)

    # then
    assert page_of(user_api_client, variant, channel) is None


def test_what_has_no_price_earns_nothing(channel, goods, member, shop):
    # given what staff alone see
    variant = goods.sell("20.00")
    ProductVariantChannelListing.objects.update(price_amount=None, discounted_price_amount=None)

    # then
    assert page_of(shop.client, variant, channel) is None


@pytest.mark.parametrize("why", ["not there", "not published", "channel off", "no such channel"])
def test_what_another_channel_does_not_show_stays_unknown(why, channel, goods, channel_PLN, member, user_api_client):
    # given a product at 80.00 in another channel
    variant = goods.sell("20.00")
    if why != "not there":
        facts = {"channel": channel_PLN, "currency": "PLN", "discounted_price_amount": Decimal("80.00")}
        variant.channel_listings.create(price_amount=Decimal("80.00"), **facts)
        ProductChannelListing.objects.create(product=variant.product, is_published=why != "not published", **facts)
    if why == "channel off":
        channel_PLN.is_active = False
        channel_PLN.save()

    # then
    slug = "nowhere" if why == "no such channel" else channel_PLN.slug
    assert page_of(user_api_client, variant, channel, slug) is None


@pytest.mark.parametrize(
    "place",
    [
        "saleor_loyalty_plugin.graphql.variants.resolvers.one_piece",
        "saleor_loyalty_plugin.graphql.variants.resolvers.active_program",
        "saleor_loyalty_plugin.graphql.variants.resolvers.TiersLoader.batch_load",
        "saleor_loyalty_plugin.graphql.variants.resolvers.MemberByUserIdLoader.batch_load",
    ],
)
def test_a_failing_read_breaks_no_product_page(place, channel, goods, member, user_api_client, monkeypatch, caplog):
    # given
    variant = goods.sell("20.00")
    close(variant.product, "gold")

    def fail(*args, **kwargs):
        raise RuntimeError("out of order")

    monkeypatch.setattr(place, fail)

    # then
    with caplog.at_level(logging.ERROR, "saleor_loyalty_plugin"):
        assert page_of(user_api_client, variant, channel) is None
    assert f"what variant {variant.pk} earns could not be read" in caplog.text


def test_a_list_costs_the_same_for_more_variants(channel, goods, member, user_api_client):
    # given
    def ask(first):
        with CaptureQueriesContext(connection) as queries:
            content = user_api_client.post_graphql(LIST, {"channel": channel.slug, "first": first}).json()
        found = [edge["node"]["loyalty"] for edge in content["data"]["productVariants"]["edges"]]
        assert [one["tier"] for one in found] == [{"code": "gold"}] * first
        return len(queries)

    collection = Collection.objects.create(name="Gold", slug="gold")
    close(collection, "gold")
    for number in range(9):
        collection.products.add(goods.sell(f"{number + 1}.00").product)

    # when
    ask(2)
    few = ask(2)

    # then
    assert ask(9) == few
    with CaptureQueriesContext(connection) as queries:
        user_api_client.post_graphql(LIST, {"channel": channel.slug, "first": 9})
    ours = [query["sql"] for query in queries if 'FROM "saleor_loyalty_' in query["sql"]]
    assert len(ours) == 4, "terms, member, campaigns, tiers"
