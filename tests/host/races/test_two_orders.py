"""Rule 109: of two orders of one checkout the second is refused where what it counts on is gone before it is made."""

from decimal import Decimal

import pytest
from saleor.graphql.checkout.mutations import order_create_from_checkout as mutation_module
from saleor.order.models import Order

from saleor_loyalty_plugin.host.checkout import completing
from saleor_loyalty_plugin.tasks import sweep_orders_task

from ..ledger import entries
from ..rewards.catalogue import claim

CREATE = """mutation($id: ID!) {
  orderCreateFromCheckout(id: $id, removeCheckout: false) { order { id } errors { field code message } }
}"""


@pytest.fixture
def app(app_api_client, permission_handle_checkouts):
    app_api_client.app.permissions.add(permission_handle_checkouts)
    return app_api_client


@pytest.fixture
def overlap(app, monkeypatch):
    """Ask for an order, and for another one in between: after the first was looked at and before it has the lock."""

    def run(cart):
        original, overtaken = mutation_module.create_order_from_checkout, []

        def overtake(*args, **kwargs):
            if not overtaken:
                overtaken.append(None)
                overtaken[0] = cart.attempt(CREATE, client=app, id=cart.id)
            return original(*args, **kwargs)

        monkeypatch.setattr(mutation_module, "create_order_from_checkout", overtake)
        late = cart.attempt(CREATE, client=app, id=cart.id)
        monkeypatch.setattr(mutation_module, "create_order_from_checkout", original)
        return overtaken[0], late

    return run


def points(cart, catalogue, goods):
    cart.apply(500)


def product(cart, catalogue, goods):
    claim(cart, catalogue.product(goods.sell("8.00")))


def free_delivery(cart, catalogue, goods):
    claim(cart, catalogue.free_shipping())


SPENDING = [
    (points, "35.00", "40.00"),
    (product, "40.00", "48.00"),
    (free_delivery, "30.00", "40.00"),
]


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize(("spend", "cheaper", "full"), SPENDING)
def test_of_two_that_overlap_one_gets_what_points_paid(
    spend, cheaper, full, told, filled, catalogue, goods, overlap, app, standing, monkeypatch
):
    # given
    spend(filled, catalogue, goods)
    if not told:
        monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)

    # when
    first, second = overlap(filled)

    # then
    assert first["errors"] == []
    assert [error["code"] for error in second["errors"]] == ["GRAPHQL_ERROR"]
    assert "no longer available" in second["errors"][0]["message"]
    assert Order.objects.get().total_gross_amount == Decimal(cheaper)

    # when the shopper looks again, and orders
    assert filled.read(client=app).total == Decimal(full)
    filled.run(CREATE, client=app, id=filled.id)
    sweep_orders_task()

    # then
    assert sorted(Order.objects.values_list("total_gross_amount", flat=True)) == [Decimal(cheaper), Decimal(full)]
    assert standing() == (2500, 0, 0)
    assert entries()[1:] == [("redemption", -500)]


@pytest.mark.parametrize(("spend", "cheaper", "full"), SPENDING)
def test_a_second_order_after_the_first_costs_the_full_price(
    spend, cheaper, full, filled, catalogue, goods, app, standing
):
    # given
    spend(filled, catalogue, goods)
    filled.run(CREATE, client=app, id=filled.id)

    # when
    assert filled.read(client=app).total == Decimal(full)
    filled.run(CREATE, client=app, id=filled.id)

    # then
    assert sorted(Order.objects.values_list("total_gross_amount", flat=True)) == [Decimal(cheaper), Decimal(full)]
    assert standing() == (2500, 0, 0)


def test_a_second_order_with_points_of_its_own_takes_them(filled, app, standing):
    # given
    filled.apply(500)
    filled.run(CREATE, client=app, id=filled.id)
    filled.apply(300)

    # when
    filled.run(CREATE, client=app, id=filled.id)

    # then
    assert sorted(Order.objects.values_list("total_gross_amount", flat=True)) == [Decimal("35.00"), Decimal("37.00")]
    assert standing() == (2200, 0, 0)
    assert entries()[1:] == [("redemption", -500), ("redemption", -300)]


def test_a_failing_look_costs_no_sale(filled, app, monkeypatch, standing):
    # given
    filled.apply(500)
    monkeypatch.setattr("saleor_loyalty_plugin.host.checkout.completing.orders_of", lambda checkout_id: 1 / 0)

    # when
    filled.run(CREATE, client=app, id=filled.id)

    # then
    assert Order.objects.get().total_gross_amount == Decimal("35.00")
    assert standing() == (2500, 0, 0)


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize(("spend", "cheaper", "full"), SPENDING)
def test_who_comes_between_an_order_and_what_follows_it_pays_in_full(
    spend, cheaper, full, told, filled, catalogue, goods, app, standing, monkeypatch
):
    # given
    spend(filled, catalogue, goods)
    monkeypatch.setattr(completing, "_settle", lambda checkout_id: None)
    if not told:
        monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)

    # when
    answers = [filled.attempt(CREATE, client=app, id=filled.id) for _ in range(2)]

    # then
    totals = [order.total_gross_amount for order in Order.objects.order_by("number")]
    assert totals[0] == Decimal(cheaper)
    assert totals[1:] in ([], [Decimal(full)])
    assert bool(answers[1]["errors"]) == (len(totals) == 1)
    assert standing()[1] == 0
