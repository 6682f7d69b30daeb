"""Points set aside in a checkout (rules 15, 16, 19 and 28)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection

from saleor_loyalty_plugin.enums import LoyaltyErrorCode, TransactionKind
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import LoyaltyTransaction, Redemption
from saleor_loyalty_plugin.models.open_lots import held_parts
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.spending.redemptions import release, release_others, remove_points, touch
from saleor_loyalty_plugin.settings import ProgramSettings

from ..spending import checkout, spend


def standing(member):
    connection.check_constraints()
    member.refresh_from_db()
    return member.available, member.pending, member.held


@pytest.fixture
def rich(member, adjust):
    """A member with 600 points."""
    adjust(600)
    return member


def test_points_that_are_applied_are_held(rich, user, now):
    redemption = spend(user, 500, at=now)

    assert standing(rich) == (100, 0, 500)
    assert (redemption.state, redemption.amount) == ("held", Decimal("5.00"))


def test_applying_again_replaces_the_earlier_number(rich, user, now):
    # given
    basket = checkout()
    spend(user, 500, at=now, where=basket)

    # when
    spend(user, 300, at=now, where=basket)

    # then
    assert standing(rich) == (300, 0, 300)
    assert [redemption.state for redemption in Redemption.objects.order_by("pk")] == ["released", "held"]


def test_applying_again_may_use_what_the_checkout_holds_already(rich, user, now):
    basket = checkout()
    spend(user, 500, at=now, where=basket)
    spend(user, 600, at=now, where=basket)
    assert standing(rich) == (0, 0, 600)


def test_removing_frees_all(rich, user, now):
    basket = checkout()
    spend(user, 500, at=now, where=basket)
    assert remove_points(checkout_id=basket.checkout_id, now=now)
    assert standing(rich) == (600, 0, 0)
    assert not remove_points(checkout_id=basket.checkout_id, now=now)


def test_a_second_checkout_cannot_hold_the_same_points(rich, user, now):
    spend(user, 500, at=now)
    with pytest.raises(LoyaltyError) as error:
        spend(user, 500, at=now)
    assert (error.value.code, error.value.field) == (LoyaltyErrorCode.INSUFFICIENT_POINTS, "points")
    assert standing(rich) == (100, 0, 500)


@pytest.mark.parametrize(
    ("points", "goods", "terms", "code"),
    [
        (99, "100.00", {}, "below_minimum"),
        (0, "100.00", {}, "below_minimum"),
        (-100, "100.00", {}, "below_minimum"),
        (150, "100.00", {"step": 100}, "invalid_step"),
        (601, "100.00", {}, "insufficient_points"),
        (501, "5.00", {}, "above_maximum"),
        (251, "5.00", {"max_percent": 50}, "above_maximum"),
        (100, "0.00", {}, "above_maximum"),
        (100, "100.00", {"point_value": Decimal("0.00001")}, "below_minimum"),
    ],
)
def test_what_the_bounds_refuse(points, goods, terms, code, rich, user, now):
    with pytest.raises(LoyaltyError) as error:
        spend(user, points, at=now, where=checkout(goods), **terms)
    assert (error.value.code, error.value.field) == (code, "points")
    assert standing(rich) == (600, 0, 0)
    assert not Redemption.objects.exists()


@pytest.mark.parametrize(
    ("points", "goods", "terms"),
    [(100, "1.00", {}), (500, "5.00", {}), (250, "5.00", {"max_percent": 50}), (600, "9.00", {"step": 100})],
)
def test_what_the_bounds_just_accept(points, goods, terms, rich, user, now):
    spend(user, points, at=now, where=checkout(goods), **terms)
    assert standing(rich) == (600 - points, 0, points)


def test_a_refused_change_keeps_what_was_applied(rich, user, now):
    basket = checkout()
    spend(user, 500, at=now, where=basket)
    with pytest.raises(LoyaltyError):
        spend(user, 601, at=now, where=basket)
    assert standing(rich) == (100, 0, 500)


def test_who_is_not_a_member_has_no_points(user, now):
    with pytest.raises(LoyaltyError) as error:
        spend(user, 500, at=now)
    assert error.value.code == LoyaltyErrorCode.NOT_A_MEMBER


def test_a_part_of_a_cent_is_not_paid_out(rich, user, now):
    redemption = spend(user, 101, at=now, point_value=Decimal("0.005"))
    assert redemption.amount == Decimal("0.50")


def test_another_customer_of_the_checkout_takes_the_place_of_the_first(rich, user, other_user, now):
    # given
    enroll(user_id=other_user.pk, settings=ProgramSettings(welcome_points=200), now=now)
    basket = checkout()
    spend(user, 500, at=now, where=basket)

    # when
    with pytest.raises(LoyaltyError) as error:
        spend(other_user, 200, at=now, where=basket)
    release_others(checkout_id=basket.checkout_id, user_id=other_user.pk, now=now)
    spend(other_user, 200, at=now, where=basket)

    # then
    assert (error.value.field, error.value.code.value) == ("id", "invalid")
    assert standing(rich) == (600, 0, 0)
    assert Redemption.objects.get(state="held").member.user_id == other_user.pk


def test_the_soonest_to_expire_are_set_aside_first(member, adjust, user, now):
    # given
    adjust(100, settings=ProgramSettings(expires_after_days=100))
    adjust(100, settings=ProgramSettings(expires_after_days=10))

    # when
    spend(user, 150, at=now)

    # then
    parts = held_parts(member, start=0, points=150, first=150, expired_by=None)
    assert [(part.lot.expires_at, part.points) for part in parts] == [
        (now + timedelta(days=10), 100),
        (now + timedelta(days=100), 50),
    ]


def test_held_points_expire_when_they_return(member, adjust, user, now):
    # given
    adjust(300, settings=ProgramSettings(expires_after_days=10))
    basket = checkout()
    spend(user, 100, at=now, where=basket)
    later = now + timedelta(days=11)

    # when the others expire
    assert settle_due_batch(now=later, limit=10) == 1
    assert standing(member) == (0, 0, 100)

    # and these return
    remove_points(checkout_id=basket.checkout_id, now=later)

    # then
    assert standing(member) == (0, 0, 0)
    expired = LoyaltyTransaction.objects.filter(kind=TransactionKind.EXPIRATION)
    assert [row.points for row in expired] == [-200, -100]


def test_points_that_return_fill_what_is_owed(member, orders, reconcile, user, now):
    # given
    order = orders.place(user_id=user.pk, lines=["300.00"])
    reconcile(order)
    basket = checkout()
    spend(user, 200, at=now, where=basket)
    orders.charge(order, "0.00")
    reconcile(order)
    assert standing(member) == (-200, 0, 200)

    # when
    remove_points(checkout_id=basket.checkout_id, now=now)

    # then
    assert standing(member) == (0, 0, 0)


def test_an_order_that_is_made_keeps_its_hold_alive(rich, user, now):
    basket = checkout()
    redemption = spend(user, 500, at=now, where=basket)
    later = now + timedelta(hours=1)

    assert touch(user_id=user.pk, checkout_id=basket.checkout_id, amount=Decimal("5.00"), now=later)
    redemption.refresh_from_db()
    assert redemption.touched_at == later
    assert not touch(user_id=user.pk, checkout_id=basket.checkout_id, amount=Decimal("5.01"), now=later)

    release(redemption_id=redemption.pk, now=later)
    assert not touch(user_id=user.pk, checkout_id=basket.checkout_id, amount=Decimal("5.00"), now=later)
    assert not release(redemption_id=redemption.pk, now=later)


def test_pending_points_cannot_be_spent(member, orders, reconcile, user, now):
    order = orders.place(user_id=user.pk, lines=["300.00"])
    reconcile(order, settings=ProgramSettings(pending_days=14))
    with pytest.raises(LoyaltyError):
        spend(user, 100, at=now)
    spend(user, 100, at=now + timedelta(days=14))
    assert standing(member) == (200, 0, 100)


def test_floats_are_refused(rich, user, now):
    with pytest.raises(TypeError):
        spend(user, 100, at=now, point_value=0.01)
    with pytest.raises(TypeError):
        spend(user, 100.0, at=now)
