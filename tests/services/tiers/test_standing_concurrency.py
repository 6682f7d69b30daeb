"""Real concurrency on PostgreSQL: limits hold, holds and suspensions meet, and bulk requests never block each other."""

from collections import Counter
from functools import partial

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from saleor_loyalty_plugin.errors import LoyaltyError, MemberSuspendedError, NotAMemberError
from saleor_loyalty_plugin.models import GivenByHand, LoyaltyMember, LoyaltyTransaction, Redemption, StandingChange
from saleor_loyalty_plugin.services.giving.bulk import Adjustment, adjust_many
from saleor_loyalty_plugin.services.members import enroll_many
from saleor_loyalty_plugin.services.standing.leaving import join
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries
from ..spending import spend
from ..stopped import go, stop
from ..threads import raised, together

pytestmark = pytest.mark.django_db(transaction=True)

LIMITED = ProgramSettings(adjust_limit_per_day=1000)


@pytest.fixture
def people(db, now):
    users = get_user_model().objects.bulk_create(get_user_model()(username=f"{number}") for number in range(8))
    enroll_many(user_ids=[user.pk for user in users], settings=ProgramSettings(), now=now)
    return users


def test_requests_at_once_never_give_more_than_the_limit(people, adjust, staff_user):
    # when: 300 to each of eight customers, by one of the staff
    outcomes = together(
        *[partial(adjust, 300, user_id=user.pk, settings=LIMITED, actor_id=staff_user.pk) for user in people]
    )

    # then
    assert Counter(type(outcome) for outcome in outcomes) == {LoyaltyTransaction: 3, LoyaltyError: 5}
    assert sum(GivenByHand.objects.values_list("points", flat=True)) == 900


def test_bulk_requests_with_the_same_customers_in_other_orders_all_end(people, staff_user, now):
    # given
    def bulk(users, name):
        rows = [
            Adjustment(user_id=user.pk, points=10, reason="r", idempotency_key=f"{name} {number}")
            for number, user in enumerate(users)
        ]
        return adjust_many(adjustments=rows, settings=LIMITED, now=now, actor_id=staff_user.pk)

    # when
    outcomes = together(
        partial(bulk, people * 2, "a"), partial(bulk, people[::-1] * 2, "b"), partial(bulk, people * 2, "c")
    )

    # then
    assert raised(outcomes) == []
    assert {type(each) for outcome in outcomes for each in outcome} == {LoyaltyTransaction}
    assert set(LoyaltyMember.objects.values_list("available", flat=True)) == {60}


@pytest.mark.parametrize("_round", range(5))
def test_points_applied_while_staff_suspend_are_held_before_it_or_refused(_round, member, user, adjust, now):
    # given
    adjust(600)

    # when
    suspended, applied = together(partial(stop, member, now), partial(spend, user, 500, at=now))

    # then
    assert suspended.suspended_at == now
    assert isinstance(applied, Redemption | MemberSuspendedError)
    assert balance(member) == ((100, 0) if isinstance(applied, Redemption) else (600, 0))


@pytest.mark.parametrize("_round", range(5))
def test_points_that_arrive_while_a_member_leaves_are_confirmed_or_stay_away(_round, member, adjust, now):
    # given
    adjust(600)

    # when
    left, given = together(partial(go, member, now, points=600), partial(adjust, 100))

    # then: never given up without a word
    outcomes = (type(left), type(given))
    assert outcomes in {(LoyaltyMember, NotAMemberError), (LoyaltyError, LoyaltyTransaction)}
    assert balance(member) == ((0, 0) if isinstance(left, LoyaltyMember) else (700, 0))


def test_leaving_and_joining_again_at_once_do_each_once(member, adjust, now, settings_of_program):
    # given
    adjust(600)
    left = together(*[partial(go, member, now, points=600)] * 4)

    # when
    joined = together(*[partial(join, user_id=member.user_id, settings=settings_of_program, now=now)] * 4)

    # then
    assert Counter(type(outcome) for outcome in left) == {LoyaltyMember: 1, NotAMemberError: 3}
    assert raised(joined) == []
    assert list(StandingChange.objects.values_list("kind", flat=True)) == ["left", "returned"]
    assert [points for _kind, points, _balance in entries(member)] == [600, -600]
    connection.check_constraints()
