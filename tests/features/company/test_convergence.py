"""Whatever happens to a friend's orders, in whatever order it is looked at: the end is the same (rule 92)."""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.company.models import ReferralPrize
from saleor_loyalty_plugin.models import LoyaltyTransaction

from .friends import Hands, Shop, available, bring, have, join, name, open_terms, voucher

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
HAPPENS = st.lists(
    st.sampled_from(["pay", "refund", "refund a part", "charge again", "cancel", "look", "look twice", "wait"]),
    max_size=9,
)


@contextmanager
def example():
    """Undo what one example has written, once the database has checked it."""
    with transaction.atomic():
        open_terms(NOW, referrer_points=None, referrer_reward_id=voucher().pk)
        yield join("ada", NOW), join("grace", NOW), join("linus", NOW)
        connection.check_constraints()
        transaction.set_rollback(True)


def happen(what, shop, order, referral, hands, at):
    if what == "pay":
        shop.change(order, paid_at=shop.order(order).paid_at or at, left=Decimal(60))
    elif what == "refund":
        shop.refund(order) if shop.order(order).paid_at else None
    elif what == "refund a part":
        shop.change(order, left=Decimal(40)) if shop.order(order).paid_at else None
    elif what == "charge again":
        shop.change(order, left=Decimal(60), refunded=False) if shop.order(order).paid_at else None
    elif what == "cancel":
        shop.change(order, void=True)
    elif what.startswith("look"):
        for _ in range(what.count("o") - 1):
            bring(referral, shop, at, hands)


@settings(max_examples=30)
@given(HAPPENS)
def test_points_and_codes_are_there_exactly_where_they_are_due(happening):
    with example() as (ada, grace, _):
        check_points_and_codes(ada, grace, happening)


def check_points_and_codes(ada, grace, happening):
    # given
    shop, hands = Shop(), Hands()
    referral = name(grace, ada, shop, NOW)
    order = shop.place(grace, NOW, paid_at=None)

    # when
    at = NOW
    for what in happening:
        at += timedelta(days=8) if what == "wait" else timedelta(minutes=1)
        happen(what, shop, order, referral, hands, at)
    state, _ = bring(referral, shop, at, hands)
    posted = LoyaltyTransaction.objects.count()
    again = bring(referral, shop, at, hands)

    # then each has what is due, once; looking again changes nothing
    referral.refresh_from_db()
    assert again[0] == state
    assert LoyaltyTransaction.objects.count() == posted
    assert have(referral) == {"friend": referral.friend_due, "referrer": referral.referrer_due}
    assert available(grace) == [100 if referral.friend_due else 0]
    claims = [prize.claim.claim_state for prize in ReferralPrize.objects.exclude(claim=None)]
    assert claims.count("kept") == referral.referrer_due
    if shop.order(order).refunded and (referral.settled_at or not shop.order(order).void):
        assert state == "taken_back"


@settings(max_examples=15)
@given(HAPPENS)
def test_who_looked_when_does_not_matter_before_the_prize(happening):
    with example() as (ada, grace, linus):
        check_looking(ada, (grace, linus), happening)


def check_looking(ada, friends, happening):
    # given the same happens to two friends' orders within the time for returns; only one is looked at
    shop, hands = Shop(), Hands()
    pairs = [(name(friend, ada, shop, NOW), shop.place(friend, NOW, paid_at=None)) for friend in friends]

    # when
    for minute, what in enumerate(each for each in happening if each != "wait"):
        for referral, order in pairs:
            if referral is pairs[0][0] or not what.startswith("look"):
                happen(what, shop, order, referral, hands, NOW + timedelta(minutes=minute))
    ends = [bring(referral, shop, NOW + timedelta(days=20), hands) for referral, _ in pairs]

    # then
    assert ends[0] == ends[1]
    assert have(pairs[0][0]) == have(pairs[1][0])
