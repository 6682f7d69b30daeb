"""Orders that staff edit after points were spent on them, that go, and that were made twice (rules 97, 98 and 109)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection

from saleor_loyalty_plugin.models import LoyaltyTransaction, PointsLot, Redemption
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.signals import order_was_second

from ..spending import checkout, spend


def standing(member):
    connection.check_constraints()
    member.refresh_from_db()
    return member.available, member.pending, member.held


def spendings(order):
    """Return the entries of spending on an order, the oldest first."""
    kinds = ["redemption", "restoration"]
    rows = LoyaltyTransaction.objects.filter(order_id=order, kind__in=kinds).order_by("pk")
    return list(rows.values_list("points", flat=True))


def taken(order):
    """Return points, worth and what came back of the redemption of an order."""
    return Redemption.objects.values_list("points", "amount", "restored").get(order_id=order)


@pytest.fixture
def edited(bought, orders, reconcile):
    """An order that waits for confirmation and took 500 points; call it to change what its lines say of points."""
    order = bought(confirmed=False, paid=False)
    reconcile(order)

    def edit(worth):
        orders.change(order, points_amount=None if worth is None else Decimal(worth))
        reconcile(order)
        reconcile(order)
        return order

    return edit


@pytest.mark.parametrize(("worth", "points"), [("2.50", 250), ("4.999", 500), ("0.01", 1), ("0.00", 0), (None, 0)])
def test_what_the_lines_take_no_more_comes_back_at_once(worth, points, edited, rich):
    order = edited(worth)
    assert standing(rich) == (600 - points, 0, 0)
    assert taken(order) == (points, Decimal(worth or 0), 0)


def test_what_the_lines_take_again_is_taken_again(edited, rich, adjust):
    # given points that came back and went
    edited(None)
    adjust(-600)

    # when
    order = edited("3.00")

    # then
    assert spendings(order) == [-500, 500, -300]
    assert standing(rich) == (-300, 0, 0)
    assert taken(order) == (300, Decimal("3.00"), 0)


def test_lines_that_take_more_than_was_applied_take_its_points(edited, rich):
    order = edited("10.00")
    assert spendings(order) == [-500, -500]
    assert standing(rich) == (-400, 0, 0)


@pytest.mark.parametrize("worth", ["5.00", "2.50", "7.00", None])
def test_a_cancelled_order_gives_all_back_whatever_was_edited(worth, edited, orders, reconcile, rich):
    order = edited(worth)
    orders.change(order, void=True)
    reconcile(order)
    assert standing(rich) == (600, 0, 0)


@pytest.mark.parametrize("worth", ["5.00", "2.50", None])
def test_a_refund_in_full_gives_all_back_whatever_was_edited(worth, edited, orders, reconcile, rich):
    # given
    order = edited(worth)
    orders.change(order, confirmed=True)
    orders.charge(order, "95.00")
    reconcile(order)

    # when
    orders.charge(order, "0.00")
    reconcile(order)

    # then
    assert standing(rich) == (600, 0, 0)


def test_the_refunded_share_is_of_what_the_lines_take_now(edited, orders, reconcile):
    order = edited("2.50")
    orders.change(order, confirmed=True)
    orders.charge(order, "95.00")
    orders.charge(order, "47.50")
    reconcile(order)
    assert taken(order) == (250, Decimal("2.50"), 125)


def test_what_comes_back_has_its_old_date_but_thirty_days(member, adjust, user, orders, reconcile, now):
    # given 100 points that expire in 10 days, and 400 in 100 days, all of them spent
    adjust(100, settings=ProgramSettings(expires_after_days=10))
    adjust(400, settings=ProgramSettings(expires_after_days=100))
    basket = checkout()
    spend(user, 500, at=now, where=basket)
    order = orders.place(
        user_id=user.pk, lines=["95.00"], checkout_id=basket.checkout_id, points_amount=Decimal(5), has_points=True
    )
    reconcile(order)

    # when
    orders.change(order, points_amount=Decimal(3))
    reconcile(order, at=now + timedelta(days=1))
    orders.change(order, points_amount=None)
    reconcile(order, at=now + timedelta(days=1))

    # then the soonest to expire came first
    lots = PointsLot.objects.filter(transaction__kind="restoration").order_by("pk")
    assert [(lot.points, lot.expires_at) for lot in lots] == [
        (100, now + timedelta(days=31)),
        (100, now + timedelta(days=100)),
        (300, now + timedelta(days=100)),
    ]


def test_lines_that_lost_their_points_before_anybody_looked(bought, orders, reconcile, rich):
    # given
    order = bought(confirmed=False, paid=False)
    orders.change(order, points_amount=Decimal("2.50"))

    # when
    reconcile(order)

    # then
    assert standing(rich) == (350, 0, 0)

    # when they are spread anew
    orders.change(order, points_amount=Decimal("5.00"))
    reconcile(order)

    # then
    assert standing(rich) == (100, 0, 0)
    assert Redemption.objects.get(order_id=order).applied_amount == Decimal("5.00")


def test_a_hold_of_a_checkout_that_outlives_its_order_stays(rich, user, orders, reconcile, now):
    # given an order without points, and points set aside in its checkout after it
    basket = checkout()
    order = orders.place(user_id=user.pk, lines=["10.00"], checkout_id=basket.checkout_id)
    spend(user, 500, at=now, where=basket)

    # when
    orders.change(order, has_points=True)
    reconcile(order)

    # then
    assert standing(rich) == (100 + 10, 0, 500)


@pytest.mark.parametrize(
    ("_case", "facts", "back"),
    [
        ("never paid", {"paid": False}, True),
        ("never paid, and never confirmed", {"paid": False, "confirmed": False}, True),
        ("nothing to pay, and never confirmed", {"total": Decimal(0), "confirmed": False}, True),
        ("paid", {}, False),
        ("paid in part", {"paid": False, "charged": Decimal(1)}, False),
        ("nothing to pay", {"total": Decimal(0)}, False),
    ],
)
def test_an_order_that_is_gone_gives_its_points_back_unless_it_was_paid(
    _case, facts, back, bought, orders, reconcile, rich
):
    # given
    order = bought(**facts)
    reconcile(order)
    before = standing(rich)

    # when
    del orders.states[order]
    reconcile(order)
    reconcile(order)

    # then
    assert standing(rich) == ((600, 0, 0) if back else before)
    assert not Redemption.objects.get().watched


@pytest.mark.parametrize(
    ("facts", "is_watched"),
    [
        ({"confirmed": False}, True),
        ({"confirmed": False, "paid": False}, True),
        ({"paid": False}, True),
        ({}, False),
        ({"void": True, "confirmed": False}, False),
    ],
)
def test_an_order_is_watched_until_it_is_confirmed_and_paid(facts, is_watched, bought, reconcile):
    reconcile(bought(**facts))
    assert Redemption.objects.get().watched == is_watched


def test_a_deleted_customers_order_still_gives_back(bought, orders, reconcile, rich):
    # given
    order = bought(confirmed=False, paid=False)
    reconcile(order, settings=None)
    rich.user = None
    rich.save(update_fields=["user"])
    orders.change(order, user_id=None, void=True)

    # when
    reconcile(order, settings=None)

    # then
    assert standing(rich) == (600, 0, 0)


def test_two_orders_of_one_checkout_take_their_points_each(
    bought, orders, reconcile, rich, user, django_capture_on_commit_callbacks
):
    # given
    heard = []

    def note(sender, order_id, **kwargs):
        heard.append(order_id)

    order_was_second.connect(note)
    first = bought()
    state = orders.state(first)
    second = orders.place(
        user_id=user.pk, lines=["95.00"], checkout_id=state.checkout_id, points_amount=Decimal(5), has_points=True
    )

    # when
    with django_capture_on_commit_callbacks(execute=True):
        for order in (first, second, second, first):
            reconcile(order)

    # then
    assert standing(rich) == (-400 + 2 * 95, 0, 0)
    assert (spendings(first), spendings(second)) == ([-500], [-500])
    assert heard == [second]

    # when the shop cancels the one that nobody wants
    orders.change(second, void=True)
    reconcile(second)

    # then
    assert standing(rich) == (100 + 95, 0, 0)
