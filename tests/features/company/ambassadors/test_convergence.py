"""Whatever happens to friends' orders and whenever it is looked at, the end is the same and the months add up."""

from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from django.db import connection, transaction
from django.db.models import Sum
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.company.models import AmbassadorOrder, Referral
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction

from ..friends import join
from .sharing import Shop, agreed, brought, given, look, offer, told

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
HAPPENS = st.lists(
    st.tuples(
        st.sampled_from(["100.00", "69.99", "33.33", "0", "doubt", "approve", "suspend", "lift", "look", "wait"]),
        st.integers(0, 1),
    ),
    max_size=10,
)


@contextmanager
def example():
    """Undo what one example has written, once the database has checked it."""
    with transaction.atomic():
        offer()
        yield
        connection.check_constraints()
        transaction.set_rollback(True)


def story(name, happening, *, looks):
    """Return an ambassador to whose two friends' orders something happened, looked at now and then or at the end."""
    shop, ambassador, at = Shop(), join(name, NOW), NOW
    agreed(ambassador, NOW)
    referrals = [brought(ambassador, join(f"{name}'s friend {number}", NOW), NOW) for number in range(2)]
    orders = [shop.place(referral, NOW, "0") for referral in referrals]
    for what, number in happening:
        at += timedelta(days=20) if what == "wait" else timedelta(minutes=1)
        if what in ("doubt", "approve"):
            reasons = ["same_phone"] if what == "doubt" else []
            Referral.objects.filter(pk=referrals[number].pk).update(reasons=reasons)
            shop.note(orders[number], at)
        elif what in ("suspend", "lift"):
            LoyaltyMember.objects.filter(pk=ambassador.pk).update(suspended_at=at if what == "suspend" else None)
        elif what not in ("look", "wait"):
            shop.change(orders[number], what, at)
        if looks and what != "wait":
            look(shop, at)
    LoyaltyMember.objects.filter(pk=ambassador.pk).update(suspended_at=None)
    AmbassadorOrder.objects.filter(ambassador__member=ambassador, due_at__isnull=False).update(due_at=at)
    look(shop, at)
    assert look(shop, at) == 0
    return ambassador


@settings(max_examples=12)
@examples(HAPPENS)
def test_who_looked_when_does_not_matter_and_the_months_add_up(happening):
    with example():
        # when
        often, once = (story(name, happening, looks=looks) for name, looks in (("ada", True), ("grace", False)))

        # then
        assert given(often) == given(once)
        for ambassador in (often, once):
            check_months(ambassador)


def check_months(ambassador):
    months = told(ambassador, date(2025, 12, 1), date(2027, 12, 1))
    had = sum(points for _, points in given(ambassador))
    posted = LoyaltyTransaction.objects.filter(member=ambassador).aggregate(points=Sum("points"))["points"] or 0
    assert months[0].opening == 0
    assert all(before.closing == after.opening for before, after in pairwise(months))
    assert months[-1].closing == had == posted
    counts = sum(month.given.orders - month.taken_back.orders for month in months)
    value = sum(month.given.value - month.taken_back.value for month in months)
    rows = AmbassadorOrder.objects.filter(ambassador__member=ambassador, counts=True)
    assert counts == len(rows)
    assert value == sum(row.value for row in rows)
