"""Order.loyalty.tier: the member's tier when the order was placed."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.services.program.tier_rows import create_tier, delete_tier

from ..callers import BY_STAFF_AND_APPS, answer, assert_denied, id_of, may, without
from ..tiers.tiers import buy, member, switch_off

ORDER = "query($id: ID!) { order(id: $id) { loyalty { tier { code name } } } }"
SILVER = {"loyalty": {"tier": {"code": "silver", "name": "Silver"}}}


@pytest.fixture
def silver_order(program, order, customer_user):
    """Placed while the customer was silver, who has been gold since."""
    member(customer_user, "silver")
    buy(customer_user, "100.00", order_id=order.pk)
    member(customer_user, "gold")
    return order


def test_the_owner_sees_the_tier_of_then(silver_order, user_api_client):
    assert answer(user_api_client, ORDER, id=id_of(silver_order)) == SILVER


@BY_STAFF_AND_APPS
def test_who_manages_orders_sees_it(caller, silver_order, request):
    client = may(request.getfixturevalue(caller), "manage_orders")

    assert answer(client, ORDER, id=id_of(silver_order)) == SILVER


@pytest.mark.parametrize("caller", ["api_client", "user2_api_client", "staff_api_client", "app_api_client"])
def test_nobody_else_sees_it(caller, silver_order, request):
    assert_denied(without(request.getfixturevalue(caller), "manage_orders"), ORDER, id=id_of(silver_order))


def test_a_tier_that_was_deleted_since_is_not_shown(program, order, customer_user, user_api_client):
    # given
    fields = {"code": "vip", "name": "VIP", "threshold": Decimal(9000)}
    vip = create_tier(fields=fields)
    member(customer_user, "vip")
    buy(customer_user, "100.00", order_id=order.pk)
    member(customer_user, "bronze")

    # when
    delete_tier(tier=vip)

    # then
    assert answer(user_api_client, ORDER, id=id_of(order)) == {"loyalty": {"tier": None}}


def test_an_order_that_the_program_does_not_know_has_no_tier(program, order, user_api_client):
    assert answer(user_api_client, ORDER, id=id_of(order)) == {"loyalty": {"tier": None}}


def test_while_the_program_is_switched_off_an_order_has_no_loyalty(silver_order, program, user_api_client):
    switch_off()

    assert answer(user_api_client, ORDER, id=id_of(silver_order)) == {"loyalty": None}
