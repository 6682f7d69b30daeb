"""Friends order, and who brought them has a share of it: what counts, and what is taken back (rule 94)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.features.company.ambassadors import selectors
from saleor_loyalty_plugin.features.company.ambassadors.rules.months import MonthOfStatement, Movement
from saleor_loyalty_plugin.features.company.ambassadors.selectors import Brought
from saleor_loyalty_plugin.features.company.ambassadors.services.applying import leave
from saleor_loyalty_plugin.features.company.ambassadors.services.deciding import offer_anew
from saleor_loyalty_plugin.features.company.models import AmbassadorMovement, AmbassadorOrder, Referral
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.features.merging import merge
from tests.services.invariants import check_ledger
from tests.services.ledger import entries

from ..friends import SETTINGS, available, join
from .sharing import DAY, STAFF, Shop, accepted, agreed, applied, brought, decided, given, look, offer, told

MINUTE = timedelta(minutes=1)


@pytest.fixture
def shop(db):
    offer()
    return Shop()


def test_a_share_of_each_order_of_a_friend_is_given_once(ada, grace, shop, now):
    # given
    agreed(ada, now)
    referral = brought(ada, grace, now)

    # when
    for amount in ("100.00", "25.49", "9.99"):
        order = shop.place(referral, now + DAY, amount)
    judged = look(shop, now + DAY), look(shop, now + DAY)
    shop.note(order, now + 2 * DAY)
    look(shop, now + 2 * DAY)

    # then 10 per cent at 1 point a unit, rounded down for each
    assert judged == (3, 0)
    assert given(ada) == [("100.000", 10), ("25.490", 2), ("9.990", 0)]
    assert available(ada, grace) == [12, 0]


def test_refunds_take_their_share_back_and_what_comes_back_is_given_again(ada, grace, shop, now):
    # given
    agreed(ada, now)
    order = shop.place(brought(ada, grace, now), now + DAY)
    look(shop, now + DAY)

    # when
    points = []
    for amount in ("69.99", "0", "100.00"):
        shop.change(order, amount, now + 2 * DAY)
        look(shop, now + 2 * DAY)
        points += available(ada)

    # then
    assert points == [6, 0, 10]
    assert [entry[:2] for entry in entries(ada)] == [("bonus", 10), ("reversal", -4), ("reversal", -6), ("bonus", 10)]
    check_ledger()


def test_what_was_spent_is_owed(ada, grace, shop, now):
    # given
    agreed(ada, now)
    order = shop.place(brought(ada, grace, now), now + DAY)
    look(shop, now + DAY)
    shop.change(order, "0", now + 2 * DAY)
    AmbassadorOrder.objects.update(points=25)

    # when the ledger knows of less than is taken back
    look(shop, now + 2 * DAY)

    # then
    assert available(ada) == [-15]


def test_nothing_counts_before_the_conditions_are_accepted(ada, grace, shop, now):
    # given
    referral = brought(ada, grace, now)
    offered = decided(applied(ada, now), now)

    # when
    order = shop.place(referral, now + DAY)

    # then
    assert not AmbassadorOrder.objects.exists()

    # when it is accepted later and the order is looked at again
    offered.state, offered.accepted_at, offered.ends_at = "active", now + 2 * DAY, now + 90 * DAY
    offered.save()
    shop.note(order, now + 3 * DAY)
    look(shop, now + 3 * DAY)

    # then
    assert given(ada) == []


def test_an_order_placed_before_the_end_counts_also_where_it_is_paid_later(ada, grace, shop, now):
    # given
    agreed(ada, now)
    referral = brought(ada, grace, now)
    before = shop.place(referral, now + DAY, "0")
    look(shop, now + DAY)

    # when
    leave(member_id=ada.pk, now=now + 2 * DAY)
    shop.change(before, "100.00", now + 3 * DAY)
    shop.place(referral, now + 3 * DAY)
    look(shop, now + 3 * DAY)

    # then
    assert given(ada) == [("100.000", 10)]

    # when
    shop.change(before, "50.00", now + 100 * DAY)
    look(shop, now + 100 * DAY)

    # then
    assert available(ada) == [5]


def test_an_order_counts_by_the_conditions_that_held_when_it_was_placed(ada, grace, shop, now):
    # given 10 per cent, and 20 from the fourth day on
    agreement = agreed(ada, now)
    referral = brought(ada, grace, now)
    placed = shop.place(referral, now + DAY)
    facts = {"note": "Brings more", "share_percent": Decimal(20), "months": 3, "actor": STAFF}
    offered = offer_anew(ambassador=agreement, now=now + 2 * DAY, **facts)
    shop.place(referral, now + 3 * DAY)
    accepted(offered, now + 4 * DAY)
    shop.place(referral, now + 5 * DAY)

    # when the first is heard of late
    AmbassadorOrder.objects.filter(order_id=placed).delete()
    shop.note(placed, now + 6 * DAY)
    look(shop, now + 6 * DAY)

    # then the one in between does not count
    assert sorted(given(ada)) == [("100.000", 10), ("100.000", 20)]
    assert selectors.brought([agreement.pk, offered.pk]) == {
        agreement.pk: Brought(friends=1, orders=1, worth=Decimal(100), given=10),
        offered.pk: Brought(friends=1, orders=1, worth=Decimal(100), given=20),
    }


def test_orders_of_before_the_friend_was_brought_do_not_count(ada, grace, shop, now):
    agreed(ada, now)
    shop.place(brought(ada, grace, now + DAY), now + DAY - MINUTE)

    look(shop, now + DAY)

    assert given(ada) == []


@pytest.mark.parametrize(
    ("state", "reasons", "points"),
    [
        ("review", ["same_address"], 0),
        ("refused", ["ordered_before"], 0),
        ("refused", ["refused_by_staff"], 0),
        ("taken_back", ["refused_by_staff"], 0),
        ("refused", ["below_minimum"], 10),
        ("refused", ["limit_reached"], 10),
        ("review", ["order_cancelled_after_the_prize"], 10),
        ("taken_back", [], 10),
    ],
)
def test_a_friend_who_is_doubted_counts_once_they_are_not(state, reasons, points, ada, grace, shop, now):
    # given
    agreed(ada, now)
    referral = brought(ada, grace, now)
    shop.place(referral, now)
    look(shop, now)

    # when the database has it judged anew
    Referral.objects.filter(pk=referral.pk).update(state=state, reasons=reasons)
    later = AmbassadorOrder.objects.get().due_at or now
    look(shop, later)
    doubted = available(ada)

    # then
    assert doubted == [points]
    Referral.objects.filter(pk=referral.pk).update(state="named", reasons=[])
    look(shop, AmbassadorOrder.objects.get().due_at or later)
    assert available(ada) == [10]


def test_the_rates_of_when_it_counted_first_hold(ada, grace, shop, now):
    # given 0.25 points a unit where the program gives 1
    shop = Shop(channel="0.25")
    agreed(ada, now)
    order = shop.place(brought(ada, grace, now), now, "399.00")
    look(shop, now)
    before = given(ada)

    # when
    shop.rates = Shop(channel="4", program="2").rates
    shop.change(order, "199.00", now + DAY)
    look(shop, now + DAY)

    # then
    assert before == [("99.750", 9)]
    assert given(ada) == [("49.750", 4)]


def test_more_waits_while_the_member_is_suspended_and_less_does_not(ada, grace, shop, now):
    # given
    agreed(ada, now)
    referral = brought(ada, grace, now)
    first = shop.place(referral, now)
    look(shop, now)
    LoyaltyMember.objects.filter(pk=ada.pk).update(suspended_at=now)

    # when
    shop.place(referral, now + DAY)
    shop.change(first, "50.00", now + DAY)
    judged = look(shop, now + DAY), look(shop, now + DAY)

    # then nobody looks at what waits again and again
    assert (judged, available(ada)) == ((2, 0), [5])

    # when
    LoyaltyMember.objects.filter(pk=ada.pk).update(suspended_at=None)

    # then
    assert (look(shop, now + DAY), available(ada)) == (1, [15])


def test_while_nothing_is_awarded_it_waits(ada, grace, shop, now):
    agreed(ada, now)
    shop.place(brought(ada, grace, now), now)
    stopped = replace(SETTINGS, earning_active=False)

    assert (look(shop, now, stopped), look(shop, now, stopped), available(ada)) == (1, 0, [0])
    assert (look(shop, now), available(ada)) == (1, [10])


def test_an_order_that_is_gone_stays_as_it_was(ada, grace, shop, now):
    # given
    agreed(ada, now)
    order = shop.place(brought(ada, grace, now), now)
    look(shop, now)

    # when
    shop.note(order, now + DAY)
    del shop.placed[order]
    look(shop, now + DAY)

    # then
    assert available(ada) == [10]


def test_a_friend_who_was_deleted_after_the_order_still_counts(ada, grace, shop, now):
    agreed(ada, now)
    shop.place(brought(ada, grace, now), now)
    grace.user.delete()

    look(shop, now)

    assert available(ada) == [10]


def test_who_stays_of_two_accounts_gives_back_what_the_other_had(
    ada, grace, shop, now, django_capture_on_commit_callbacks
):
    # given
    agreed(ada, now)
    order = shop.place(brought(ada, grace, now), now)
    look(shop, now)
    stays = join("ada at work", now)
    with django_capture_on_commit_callbacks(execute=True):
        merge(ada, stays, now)
    merged = available(ada, stays)

    # when
    shop.change(order, "0", now + DAY)
    look(shop, now + DAY)

    # then
    assert merged == [0, 10]
    assert available(ada, stays) == [0, 0]
    check_ledger()


def test_a_statement_tells_each_month_what_counted_and_what_was_taken_back(ada, grace, shop, now):
    # given two orders in January, one of which is refunded in part in March and one in full
    agreed(ada, now)
    referral = brought(ada, grace, now)
    orders = [shop.place(referral, now, amount) for amount in ("100.00", "50.00")]
    look(shop, now)
    march = now + 60 * DAY
    shop.change(orders[0], "69.99", march)
    shop.change(orders[1], "0", march)
    shop.place(referral, march, "20.00")
    look(shop, march)

    # when
    months = told(ada, date(2026, 1, 31), date(2026, 3, 1))

    # then
    nothing = Movement()
    assert months == [
        MonthOfStatement(
            month=date(2026, 1, 1),
            opening=0,
            given=Movement(orders=2, value=Decimal("150.000"), points=15),
            taken_back=nothing,
        ),
        MonthOfStatement(month=date(2026, 2, 1), opening=15, given=nothing, taken_back=nothing),
        MonthOfStatement(
            month=date(2026, 3, 1),
            opening=15,
            given=Movement(orders=1, value=Decimal("20.000"), points=2),
            taken_back=Movement(orders=1, value=Decimal("80.010"), points=9),
        ),
    ]
    assert [month.closing for month in months] == [15, 15, 8]
    assert available(ada) == [8]


def test_what_was_told_is_never_rewritten(ada, grace, shop, now):
    agreed(ada, now)
    shop.place(brought(ada, grace, now), now)
    look(shop, now)

    for rewrite in (lambda rows: rows.update(points=99), lambda rows: rows.delete()):
        with pytest.raises(IntegrityError), transaction.atomic():
            rewrite(AmbassadorMovement.objects.all())
