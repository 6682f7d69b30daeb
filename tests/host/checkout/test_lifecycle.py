"""Points set aside: released when nobody comes back for them, and an order without them is refused (rule 17)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.checkout.models import Checkout
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.models import Redemption, RedemptionState
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.spending.redemptions import release
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.tasks import sweep_holds_task

from ..pricing.beside.test_every_way_to_an_order import CREATE_FROM_CHECKOUT
from ..pricing.cart import COMPLETE

DETACH = "mutation($id: ID!) { checkoutCustomerDetach(id: $id) { checkout { id } errors { field } } }"


@pytest.fixture
def filled(cart, goods):
    """30.00, of which points leave 25.00, and delivery for 10.00."""
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    cart.apply(500)
    return cart


def let_pass(minutes: int) -> None:
    """Have nobody touch checkouts and their points for a time."""
    then = timezone.now() - timedelta(minutes=minutes)
    Redemption.objects.update(held_at=then, touched_at=then)
    Checkout.objects.update(last_change=then)


def test_a_hold_that_nobody_touched_is_released_and_the_checkout_repriced(filled, standing):
    # given
    let_pass(1439)
    sweep_holds_task()
    assert standing() == (2500, 0, 500)

    # when
    let_pass(1441)
    sweep_holds_task()

    # then
    assert standing() == (3000, 0, 0)
    assert filled.read().total == Decimal("40.00")
    assert filled.point_rows == []


def test_a_checkout_that_somebody_uses_keeps_its_points(filled, standing):
    let_pass(1441)
    Checkout.objects.update(last_change=timezone.now())
    sweep_holds_task()
    assert standing() == (2500, 0, 500)


def test_the_operator_sets_the_time(filled, standing):
    configuration = [{"name": "hold_minutes", "value": "10"}]
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(configuration=configuration)
    let_pass(11)
    sweep_holds_task()
    assert standing() == (3000, 0, 0)


def test_a_deleted_checkout_gives_its_points_back_at_the_next_sweep(filled, standing):
    filled.checkout.delete()
    sweep_holds_task()
    assert standing() == (3000, 0, 0)
    assert Redemption.objects.get().state == RedemptionState.RELEASED


def test_points_go_back_when_the_customer_leaves_the_checkout(filled, standing, api_client):
    filled.run(DETACH, id=filled.id)
    assert standing() == (3000, 0, 0)
    assert filled.read(client=api_client).total == Decimal("40.00")


@pytest.mark.parametrize("query", [COMPLETE, CREATE_FROM_CHECKOUT])
def test_an_order_whose_points_are_gone_is_refused(
    query, filled, app_api_client, permission_handle_checkouts, standing
):
    # given points that were released behind the checkout's back
    app_api_client.app.permissions.add(permission_handle_checkouts)
    release(redemption_id=Redemption.objects.get().pk, now=timezone.now())

    # when
    client = app_api_client if query == CREATE_FROM_CHECKOUT else None
    answer = filled.attempt(query, client=client, id=filled.id)

    # then
    assert [error["code"] for error in answer["errors"]] == ["GRAPHQL_ERROR"]
    assert "no longer available" in answer["errors"][0]["message"]
    assert answer["order"] is None

    # and the next look shows the total without them
    assert filled.read().total == Decimal("40.00")
    filled.complete()
    assert standing() == (3000, 0, 0)


def test_a_failure_of_ours_costs_no_sale(filled, monkeypatch, standing):
    # given
    def broken(**kwargs):
        raise RuntimeError("broken")

    monkeypatch.setattr("saleor_loyalty_plugin.host.holds.touch", broken)

    # when
    filled.complete()

    # then
    assert standing() == (2500, 0, 0)


def test_a_checkout_that_is_kept_after_its_order_has_no_points_any_more(
    filled, app_api_client, permission_handle_checkouts, standing
):
    app_api_client.app.permissions.add(permission_handle_checkouts)
    query = "mutation($id: ID!) { orderCreateFromCheckout(id: $id, removeCheckout: false) { errors { field } } }"
    filled.run(query, client=app_api_client, id=filled.id)

    assert standing() == (2500, 0, 0)
    filled.let_prices_expire()
    assert filled.read().total == Decimal("40.00")


def test_while_the_program_is_off_prices_are_saleors_and_holds_still_end(filled, standing):
    # given
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=False)
    filled.let_prices_expire()
    assert (
        filled.client.post_graphql(
            "query($id: ID!) { checkout(id: $id) { totalPrice { gross { amount } } } }", {"id": filled.id}
        ).json()["data"]["checkout"]["totalPrice"]["gross"]["amount"]
        == 40.0
    )

    # when
    let_pass(1441)
    sweep_holds_task()

    # then
    assert standing() == (3000, 0, 0)


def test_another_customer_of_the_checkout_has_points_of_their_own(
    filled, customer_user2, user2_api_client, give, standing
):
    # given
    enroll(user_id=customer_user2.pk, settings=ProgramSettings(), now=timezone.now())
    give(customer_user2, 200)
    Checkout.objects.update(user=customer_user2)

    # when
    prices = filled.apply(200, client=user2_api_client)

    # then
    assert prices.total == Decimal("38.00")
    assert standing() == (3000, 0, 0)
