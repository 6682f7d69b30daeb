"""What points that are set aside cost a checkout in the database: at most four statements more than Saleor alone."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from ..pricing.cart import line_input
from ..pricing.test_queries import ADD_AND_PRICE, MUTATIONS, STATEMENTS, inactive
from ..rewards.catalogue import Catalogue, claim
from .cart import RedeemingCart


@pytest.fixture
def count(channel, goods, user_api_client):
    """Run a mutation on a basket of its own, after `prepare`, and return its statements."""
    things = [goods.sell("60.00"), goods.sell("40.00")]

    def run(query: str, prepare=lambda cart: None) -> list[str]:
        cart = RedeemingCart(user_api_client, channel)
        cart.open((things[0], 1), (things[1], 1))
        cart.deliver()
        prepare(cart)
        # The basket's prices are there, and what a process reads once has been read.
        cart.run(ADD_AND_PRICE, id=cart.id, lines=[line_input(things[0], 1)])
        cart.read()
        with CaptureQueriesContext(connection) as queries:
            cart.run(query, id=cart.id, lines=[line_input(things[1], 2)])
        return [query["sql"] for query in queries if query["sql"].startswith(STATEMENTS)]

    return run


@pytest.mark.parametrize("tier", [False, True])
@pytest.mark.parametrize(("_case", "query"), MUTATIONS)
def test_a_hold_costs_four_statements_at_most(_case, query, tier, count, member, request):
    # given
    if tier:
        request.getfixturevalue("ten_percent")
    held = count(query, lambda cart: cart.apply(500))
    assert [statement for statement in held if "saleor_loyalty_redemption" in statement]

    # when
    inactive()
    without_program = count(query)

    # then
    assert len(held) - len(without_program) <= 4


def test_a_claimed_product_and_points_cost_four_statements_at_most(count, member, goods, shop, channel):
    # given
    reward = Catalogue(shop, channel).product(goods.sell("8.00"))

    def prepare(cart):
        claim(cart, reward)
        cart.apply(500)

    held = count(MUTATIONS[1][1], prepare)

    # when: a basket with the same lines
    inactive()
    without_program = count(MUTATIONS[1][1], lambda cart: cart.add((goods.sell("8.00"), 1)))

    # then
    assert len(held) - len(without_program) <= 4
