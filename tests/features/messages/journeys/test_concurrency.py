"""Real concurrency on PostgreSQL: several workers at once let members in and take their steps (rules 62 and 65)."""

from datetime import timedelta
from functools import partial

import pytest

from saleor_loyalty_plugin.features.audience.models import PlacedOrder, Profile
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun, RunState
from saleor_loyalty_plugin.features.messages.journeys.services import running
from saleor_loyalty_plugin.features.messages.models import Message
from saleor_loyalty_plugin.models import LoyaltyTransaction
from tests.features.audience.members import new_members
from tests.services.threads import raised, together

from .journeys import SETTINGS, NoShop, entered, go_on, journey, message

pytestmark = pytest.mark.django_db(transaction=True)
WORKERS = 6


def test_members_enter_once(now):
    # given
    members = new_members(40, enrolled_at=now)
    of = journey("joined")

    # when
    found = together(*[partial(entered, of, now, limit=7)] * WORKERS)

    # then
    assert raised(found) == []
    assert JourneyRun.objects.count() == len(members)


def test_nobody_enters_for_two_occasions_that_are_too_close(now):
    # given two journeys' workers at the moment at which another last order is read
    (member,) = new_members(1)
    of = journey("no_order")
    at = now - timedelta(days=30)
    for number in (1, 2):
        PlacedOrder.objects.create(
            order_id=f"{number:032x}", member=member, placed_at=at, channel_id=1, currency="EUR", counted=True
        )
    Profile.objects.create(member=member, orders=2, first_order_at=at, last_order_at=at)

    # when
    together(*[partial(entered, of, now)] * WORKERS)

    # then
    assert JourneyRun.objects.count() == 1


def test_each_step_is_taken_once(now):
    # given
    members = new_members(10, enrolled_at=now)
    entered(journey("joined", steps=[{"points": 5}, message("joined")]), now)

    # when
    found = together(*[partial(go_on, now, NoShop())] * WORKERS)

    # then
    assert raised(found) == []
    assert sum(found) == len(members)
    assert LoyaltyTransaction.objects.count() == Message.objects.count() == len(members)
    assert set(JourneyRun.objects.values_list("state", flat=True)) == {RunState.FINISHED}


def test_a_run_that_somebody_has_is_passed_over(now):
    # given
    new_members(1, enrolled_at=now)
    entered(journey("joined"), now)
    (run,) = running.due_runs(now=now, after=None, limit=1)
    known = running.find_out([run], shop=NoShop(), now=now)
    move = partial(running.move, run_id=run.pk, known=known, shop=NoShop(), settings=SETTINGS, now=now)

    # when
    found = together(*[move] * WORKERS)

    # then
    assert sorted(found) == [False] * (WORKERS - 1) + [True]
