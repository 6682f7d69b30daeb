"""Who follows members' tiers is told of every change, once, and only when it is committed."""

from datetime import timedelta

import pytest
from django.db import transaction

from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.services.tiers import assign_tier, evaluate_batch
from saleor_loyalty_plugin.signals import members_moved

from ..standings import POINTS, put_in, standing, tier


@pytest.fixture
def told():
    """The users that the signal named, one list for each time it was sent."""
    calls = []

    def receive(sender, user_ids, **kwargs):
        calls.append(user_ids)

    members_moved.connect(receive)
    yield calls
    members_moved.disconnect(receive)


@pytest.fixture
def evaluate(django_capture_on_commit_callbacks, now):
    def run(at=now):
        with django_capture_on_commit_callbacks(execute=True):
            evaluate_batch(settings=POINTS, now=at, after=0, limit=10)

    return run


def test_of_all_who_move_at_once(told, evaluate, member, other_member, now):
    # given
    for each in (member, other_member):
        put_in(each, "silver", below_since=now - timedelta(days=30))

    # when
    evaluate()

    # then
    assert told == [[member.user_id, other_member.user_id]]


def test_not_of_who_stays(told, evaluate, member, now):
    # given: the grace begins now
    put_in(member, "silver")

    # when
    evaluate()

    # then
    assert standing(member) == ("silver", now)
    assert told == []


def test_of_an_assignment_and_of_its_end(told, evaluate, member, now, django_capture_on_commit_callbacks):
    # given
    until = now + timedelta(days=1)
    with django_capture_on_commit_callbacks(execute=True):
        assign_tier(user_id=member.user_id, tier=tier("gold"), until=until, now=now)

    # when
    evaluate(at=until - timedelta(seconds=1))
    evaluate(at=until)
    evaluate(at=until)

    # then
    assert told == [[member.user_id]] * 2


def test_not_of_deleted_customers(told, evaluate, member, now):
    # given
    put_in(member, "silver", below_since=now - timedelta(days=30))
    LoyaltyMember.objects.update(user=None)

    # when
    evaluate()

    # then
    assert standing(member) == ("silver", now - timedelta(days=30))
    assert told == []


def test_a_follower_that_fails_costs_nobody_the_tier(evaluate, told, member, now):
    # given
    def fail(sender, **kwargs):
        raise RuntimeError("out of order")

    put_in(member, "silver", below_since=now - timedelta(days=30))
    members_moved.connect(fail)

    # when
    evaluate()
    members_moved.disconnect(fail)

    # then
    assert standing(member) == ("bronze", None)
    assert told == [[member.user_id]]


@pytest.mark.django_db(transaction=True)
def test_what_is_rolled_back_is_not_told(told, member, now):
    # when
    with transaction.atomic():
        assign_tier(user_id=member.user_id, tier=tier("gold"), until=None, now=now)
        transaction.set_rollback(True)

    # then
    assert told == []
