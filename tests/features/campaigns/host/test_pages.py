"""Product pages in campaigns: the very points that a checkout with one piece then shows, read once for a list."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from saleor.product.models import Category

from tests.features.campaigns.campaigns import campaign, per_item, per_order
from tests.host.pricing.goods import PERCENTAGE
from tests.host.pricing.pages.pages import LIST, page_of
from tests.host.pricing.pages.test_product_pages import in_checkout


@pytest.fixture
def same(channel):
    """Return the points of a variant's page, having checked that a checkout with one piece shows them."""

    def read(client, variant) -> int:
        points = page_of(client, variant, channel)["pointsToEarn"]
        assert in_checkout(client, variant, channel)[0] == points
        return points

    return read


def test_a_page_and_the_checkout_say_the_same(same, goods, channel, member, user_api_client, api_client):
    # given
    x, y, cheap = goods.sell("30.00"), goods.sell("30.00"), goods.sell("5.00")
    below = Category.objects.create(name="Below", slug="below", parent=goods.category)
    type(y.product).objects.filter(pk=y.product_id).update(category=below)
    campaign(categories=[below.pk], stackable=True)
    campaign(products=[x.product_id], factor=Decimal(3), stackable=True)
    campaign(categories=[goods.category.pk], stackable=True, minimums={channel.pk: Decimal(20)})
    per_item(7, tier_id=member.tier_id)
    per_order(100, first_orders=1, budget=Decimal(40))

    # then all but the goods' own factors hold for both; 7 and the 40 that are left for the member alone
    assert [same(api_client, variant) for variant in (x, y, cheap)] == [120, 90, 5]
    assert [same(user_api_client, variant) for variant in (x, y, cheap)] == [167, 137, 52]


def test_what_is_on_sale_is_left_out(same, goods, program, api_client):
    # given
    lowered, full = goods.sell("30.00"), goods.sell("30.00")
    goods.promote(lowered, PERCENTAGE, "50")
    campaign(exclude_sale=True)

    # then
    assert (same(api_client, lowered), same(api_client, full)) == (15, 60)


def test_a_list_costs_the_same_queries_however_long(goods, channel, member, user_api_client):
    # given
    per_item(7, times_per_member_limit=3)
    campaign(categories=[goods.category.pk])

    def queries(first: int) -> list[str]:
        with CaptureQueriesContext(connection) as captured:
            content = user_api_client.post_graphql(LIST, {"channel": channel.slug, "first": first}).json()
        points = [edge["node"]["loyalty"]["pointsToEarn"] for edge in content["data"]["productVariants"]["edges"]]
        assert points == [27] * first
        return [each["sql"] for each in captured if "saleor_loyalty_campaign" in each["sql"]]

    for _ in range(6):
        goods.sell("10.00")

    # then what holds, and what the member had of it
    assert len(queries(2)) == len(queries(6)) == 2
