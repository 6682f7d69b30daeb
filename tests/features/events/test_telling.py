"""Each fact is told once to each webhook, in order, from when it began to listen."""

from datetime import timedelta
from functools import partial

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.features.events.models import EventMark
from saleor_loyalty_plugin.models import LoyaltyTransaction
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.standing.leaving import join, leave
from saleor_loyalty_plugin.services.tiers import assign_tier, evaluate_batch, unassign_tier
from tests.services.standings import tier

from .telling import LATER, Hook, facts, tell


@pytest.fixture
def hook():
    return Hook(1)


def points(hook):
    return [entry.points for entry in facts(hook)]


def test_what_was_there_before_anybody_looked_is_told_to_nobody(member, adjust, hook):
    # given
    adjust(100)

    # when
    tell("ledger", hook)
    adjust(50)
    tell("ledger", hook)

    # then
    assert points(hook) == [50]
    assert hook.told[0][0] == "loyalty_points_changed"


def test_looking_again_tells_nothing_again(member, adjust, hook):
    # given
    tell("ledger", hook)
    adjust(100)

    # when
    for _ in range(3):
        tell("ledger", hook)

    # then
    assert points(hook) == [100]


def test_a_batch_has_its_bound_and_the_next_goes_on(member, adjust, hook):
    # given
    tell("ledger", hook)
    for number in range(1, 6):
        adjust(number)

    # when
    more = [tell("ledger", hook, limit=2) for _ in range(3)]

    # then
    assert more == [True, True, False]
    assert points(hook) == [1, 2, 3, 4, 5]


def test_while_nobody_listens_the_facts_go_by(member, adjust, hook):
    # given
    tell("ledger")
    adjust(100)
    tell("ledger")

    # when
    adjust(50)
    tell("ledger", hook)

    # then
    assert points(hook) == [50]


def test_who_begins_to_listen_is_not_told_what_others_wait_for(member, adjust, hook):
    # given
    second = Hook(2)
    tell("ledger", hook)
    for number in (1, 2, 3):
        adjust(number)
    tell("ledger", hook, limit=1)

    # when
    adjust(4)
    tell("ledger", hook, second)

    # then
    assert points(hook) == [1, 2, 3, 4]
    assert points(second) == [4]


def test_who_stopped_listening_begins_anew(member, adjust, hook):
    # given
    tell("ledger", hook)
    tell("ledger")
    adjust(100)
    tell("ledger", now=timezone.now() + LATER)

    # when
    adjust(50)
    tell("ledger", hook)

    # then
    assert points(hook) == [50]


def test_a_webhook_that_is_not_there_for_a_moment_goes_on_where_it_was(member, adjust, hook):
    # given
    tell("ledger", hook)
    for number in (1, 2, 3):
        adjust(number)
    tell("ledger", hook, limit=1)

    # when
    now = timezone.now()
    tell("ledger", now=now)
    adjust(4)
    tell("ledger", now=now + timedelta(minutes=9))
    tell("ledger", hook, now=now + timedelta(minutes=9))

    # then
    assert points(hook) == [1, 2, 3, 4]

    # when it is away again, with nothing left to tell
    tell("ledger", now=now + timedelta(minutes=15))
    adjust(5)
    tell("ledger", now=now + timedelta(minutes=20))
    tell("ledger", hook, now=now + timedelta(minutes=20))

    # then
    assert points(hook) == [1, 2, 3, 4, 5]


def test_one_that_fails_and_goes_is_waited_for_as_long(member, adjust, hook):
    # given
    hook.fails = True
    tell("ledger", hook)
    adjust(1)
    now = timezone.now()
    tell("ledger", hook, now=now)

    # when
    hook.fails = False
    tell("ledger", now=now + timedelta(minutes=6))
    tell("ledger", hook, now=now + timedelta(minutes=6))

    # then
    assert points(hook) == [1]


def test_a_webhook_for_which_nothing_can_be_made_waits_and_holds_up_no_other(member, adjust, hook):
    # given
    broken = Hook(2, fails=True)
    tell("ledger", hook, broken)
    adjust(100)

    # when
    tell("ledger", hook, broken)
    broken.fails = False
    tell("ledger", hook, broken)
    at_once = points(broken)
    tell("ledger", hook, broken, now=timezone.now() + timedelta(minutes=6))

    # then
    assert points(hook) == [100]
    assert at_once == []
    assert points(broken) == [100]


def test_deliveries_and_the_mark_are_there_together_or_not_at_all(member, adjust, hook):
    # given
    tell("ledger", hook)
    adjust(100)
    before = EventMark.objects.get().told

    # when
    with pytest.raises(ConnectionError):
        _tell_and_die(hook)

    # then
    assert EventMark.objects.get().told == before
    tell("ledger", hook)
    assert points(hook) == [100]


def _tell_and_die(hook):
    from saleor_loyalty_plugin.features.events.services.telling import follow

    from .telling import STREAM

    def deliver(hook, event, facts):
        raise ConnectionError

    follow(stream=STREAM["ledger"], webhooks=[hook], deliver=deliver, now=timezone.now(), limit=10)


def test_joining_and_coming_back_are_told(user, settings_of_program, now, hook):
    # given
    streams = ("members", "returns")
    for name in streams:
        tell(name, hook)
    member = enroll(user_id=user.pk, settings=settings_of_program, now=now)
    leave(user_id=user.pk, confirm_points=0, now=now)
    join(user_id=user.pk, settings=settings_of_program, now=now)

    # when
    for name in streams:
        tell(name, hook)

    # then
    assert hook.told == [("loyalty_member_enrolled", member)] * 2


def test_tiers_are_told_when_they_are_others(member, settings_of_program, now, hook):
    # given
    bronze, gold = tier("bronze").pk, tier("gold").pk
    end = now.replace(hour=18)
    tell("tiers", hook)

    # when
    assign_tier(user_id=member.user_id, tier=tier("gold"), until=end, now=now)
    evaluate_batch(settings=settings_of_program, now=now.replace(hour=19), after=0, limit=10)
    assign_tier(user_id=member.user_id, tier=tier("bronze"), until=None, now=now.replace(hour=20))
    unassign_tier(user_id=member.user_id, settings=settings_of_program, now=now.replace(hour=21))
    tell("tiers", hook)

    # then
    moves = [(fact.member_id, fact.old_tier_id, fact.tier_id) for fact in facts(hook)]
    assert moves == [(member.pk, bronze, gold), (member.pk, gold, bronze)]


def test_a_look_asks_few_questions_where_nothing_happened(member, hook, django_assert_max_num_queries):
    # given
    tell("ledger", hook)

    # then
    with django_assert_max_num_queries(8):
        tell("ledger", hook)


@pytest.mark.django_db(transaction=True)
def test_two_workers_tell_a_fact_once(member, adjust, hook):
    # given
    from tests.services.threads import raised, together

    tell("ledger", hook)
    for number in range(1, 8):
        adjust(number)

    # when
    outcomes = together(*[partial(tell, "ledger", hook, limit=3)] * 6)

    # then
    assert raised(outcomes) == []
    assert points(hook) == list(LoyaltyTransaction.objects.order_by("pk").values_list("points", flat=True))
