"""Challenges of two accounts that were made one (rule 75)."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.features.audience.services.merging import follow_merge
from saleor_loyalty_plugin.features.play.challenges.services.merging import follow_merges
from saleor_loyalty_plugin.features.play.models import ChallengeRun
from tests.features.audience.shop import MONEY
from tests.features.merging import merge

from .playing import challenge, points

pytestmark = pytest.mark.django_db


def november(day):
    return datetime(2026, 11, day, 12, tzinfo=UTC)


@pytest.fixture
def made_one(play, ada, grace):
    """Ada has done it with one order, Grace has one as well; Ada's account is made one with Grace's."""
    row = challenge(november(1), target=Decimal(1))
    orders = play.pay(ada, november(2)), play.pay(grace, november(3))
    play.look(november(4))
    merge(ada, grace, november(5))
    return row, orders


def test_what_was_reached_with_the_other_account_waits_for_its_orders(play, ada, grace, made_one):
    # given profiles have not followed yet
    follow_merges()
    play.follow(november(6))
    assert ChallengeRun.objects.count() == 2

    # when they have
    follow_merge(merged_id=ada.pk, into_id=grace.pk, money=MONEY)
    play.follow(november(7))

    # then one prize stays, and nobody gives back for having had two
    run = ChallengeRun.objects.get()
    assert (run.member, run.given, run.done_at) == (grace, True, november(2))
    assert points(ada, grace) == [0, 100]

    # when both orders are refunded
    play.refund(*made_one[1])
    play.look(november(8))

    # then
    assert points(grace) == [50]


def test_a_prize_of_the_account_that_went_is_theirs(play, ada, grace):
    row = challenge(november(1), target=Decimal(1), points=None, badge="one", badge_name="One")
    play.pay(ada, november(2))
    play.look(november(3))
    merge(ada, grace, november(5))
    follow_merge(merged_id=ada.pk, into_id=grace.pk, money=MONEY)
    play.follow(november(6))

    run = ChallengeRun.objects.get(challenge=row)
    assert (run.member, run.given) == (grace, True)
