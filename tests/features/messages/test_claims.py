"""A message when its time comes: asked whether it may go, claimed, and what became of it (rules 55 to 61)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread
from zoneinfo import ZoneInfo

import pytest
from django.db import connection

from saleor_loyalty_plugin.domain.holdout.assignment import is_held_out
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyStep
from saleor_loyalty_plugin.features.messages.models import (
    DueMessage,
    Message,
    MessageState,
    MessageTemplate,
    Purpose,
    Source,
)
from saleor_loyalty_plugin.features.messages.rules.going import Dropped
from saleor_loyalty_plugin.features.messages.rules.retries import PAUSES
from saleor_loyalty_plugin.features.messages.selectors.messages import due_messages
from saleor_loyalty_plugin.features.messages.services import objections
from saleor_loyalty_plugin.features.messages.services.claims import claim_next
from saleor_loyalty_plugin.features.messages.services.consents import Said, set_consents
from saleor_loyalty_plugin.features.messages.services.forgetting import forget_messages
from saleor_loyalty_plugin.features.messages.services.outcomes import (
    give_up_silent,
    mark_refused,
    mark_sent,
    mark_uncertain,
    retry_message,
)
from saleor_loyalty_plugin.features.messages.services.plans import plan_message
from saleor_loyalty_plugin.models import ProgramState
from saleor_loyalty_plugin.settings import ProgramSettings

SETTINGS = ProgramSettings(message_way="email")
WARSAW = ZoneInfo("Europe/Warsaw")
HOUR = timedelta(hours=1)
DAY = 24 * HOUR
MONDAY = datetime(2026, 6, 1, 10, tzinfo=WARSAW)
WAITING, SENDING, SENT, DROPPED, FAILED, UNCERTAIN = MessageState


@pytest.fixture
def reachable(member):
    type(member.user).objects.filter(pk=member.user_id).update(email="ada@example.com")
    return member


@pytest.fixture
def agreed(reachable, now):
    set_consents(user_id=reachable.user_id, said=[Said(Purpose.MARKETING, True)], source=Source.STOREFRONT, now=now)
    return reachable


@pytest.fixture
def plan(member, marketing):
    def run(due=MONDAY, occasion="", **given):
        known = {"member_id": member.pk, "template": marketing, "now": due}
        return plan_message(**known | {"occasion": occasion or f"{due}", "due": due} | given)

    return run


def claim(member, now=MONDAY, *, settings=SETTINGS, apps_listen=False):
    return claim_next(member_id=member.pk, zone=WARSAW, settings=settings, apps_listen=apps_listen, now=now)


def send(member, now):
    """Hand over what is due, and have it taken."""
    message = claim(member, now)
    if message is not None:
        mark_sent(message, now=now)
    return message


def state(message):
    message.refresh_from_db()
    return message.state, message.reason


def test_it_is_claimed_before_it_is_handed_over_and_then_sent(agreed, plan):
    # given
    planned = plan()
    assert due_messages(now=MONDAY, limit=10) == [planned]

    # when
    claimed = claim(agreed)

    # then
    assert claimed == planned
    assert state(planned) == (SENDING, "")
    assert (planned.claimed_at, planned.attempts) == (MONDAY, 1)
    assert claim(agreed) is None

    # when
    mark_sent(claimed, now=MONDAY + HOUR)

    # then
    assert state(planned) == (SENT, "")
    assert planned.sent_at == MONDAY + HOUR
    assert due_messages(now=MONDAY + DAY, limit=10) == []


def test_co_01_who_never_agreed_gets_no_marketing_but_what_is_theirs(reachable, plan, transactional):
    # given
    offer, own = plan(), plan(occasion="own", template=transactional, priority=1)

    # then
    assert claim(reachable) is None
    assert state(offer) == (DROPPED, Dropped.NO_CONSENT)
    assert claim(reachable) == own


def test_what_was_withdrawn_while_it_waited_is_not_sent(agreed, plan, now):
    # given
    planned = plan(MONDAY.replace(hour=22, minute=30))
    assert claim(agreed, planned.due_at) is None
    assert state(planned) == (WAITING, "")

    # when
    set_consents(user_id=agreed.user_id, said=[Said(Purpose.MARKETING, False)], source=Source.LINK, now=now)

    # then
    assert due_messages(now=MONDAY + 23 * HOUR - timedelta(seconds=1), limit=1) == []
    assert claim(agreed, MONDAY + 23 * HOUR) is None
    assert state(planned) == (DROPPED, Dropped.NO_CONSENT)


def test_who_wants_no_news_of_their_own_gets_none(reachable, plan, transactional, now):
    # given
    set_consents(
        user_id=reachable.user_id, said=[Said(Purpose.TRANSACTIONAL, False)], source=Source.STOREFRONT, now=now
    )
    planned = plan(template=transactional)

    # then
    assert claim(reachable) is None
    assert state(planned) == (DROPPED, Dropped.SWITCHED_OFF)


def test_what_is_the_members_own_goes_at_night_and_is_not_counted(agreed, plan, transactional):
    # given
    night = MONDAY.replace(hour=23)
    for number in range(3):
        plan(night, occasion=f"own:{number}", template=transactional)

    # then
    assert all(send(agreed, night) for _ in range(3))
    assert send(agreed, plan(MONDAY + DAY).due_at)


def test_the_contracts_week(agreed, plan):
    # given
    assert send(agreed, plan(MONDAY).due_at)
    assert send(agreed, plan(MONDAY + 2 * DAY).due_at)
    friday, thursday = plan(MONDAY + 4 * DAY), plan(MONDAY + 3 * DAY)

    # when
    assert send(agreed, MONDAY + 3 * DAY) is None
    assert send(agreed, MONDAY + 4 * DAY) is None

    # then
    assert send(agreed, MONDAY + 6 * DAY) is None
    assert state(thursday) == (DROPPED, Dropped.TOO_LATE)
    assert due_messages(now=MONDAY + 7 * DAY - timedelta(seconds=1), limit=1) == []
    assert send(agreed, MONDAY + 7 * DAY) == friday


def test_fc_07_of_two_that_wait_the_one_of_lower_priority_goes_first(agreed, plan):
    # given
    one = replace(SETTINGS, messages_per_week=1)
    plan(occasion="new products", priority=10)
    first = plan(MONDAY + HOUR, occasion="points", priority=1)

    # then
    assert claim(agreed, MONDAY + HOUR, settings=one) == first
    assert claim(agreed, MONDAY + HOUR, settings=one) is None


@pytest.mark.django_db(transaction=True)
def test_fc_06_two_workers_that_look_at_once_take_one(agreed, plan):
    # given
    one = replace(SETTINGS, messages_per_week=1)
    plan(occasion="a")
    plan(occasion="b")
    together, taken = Barrier(2), []

    def work():
        together.wait()
        taken.append(claim(agreed, settings=one))
        connection.close()

    # when
    workers = [Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    # then
    assert sum(message is not None for message in taken) == 1
    assert sorted(Message.objects.values_list("state", flat=True)) == [SENDING, WAITING]


def test_fc_08_a_try_that_was_refused_does_not_count(agreed, plan):
    # given
    one = replace(SETTINGS, messages_per_week=1)
    refused = plan(occasion="refused")
    mark_refused(claim(agreed, settings=one), "550 no such user", now=MONDAY)

    # when
    other = plan(occasion="other", priority=-1)

    # then
    assert claim(agreed, settings=one) == other
    assert state(refused) == (WAITING, "550 no such user")


def test_tz_12_the_moment_is_found_anew_when_it_is_near(agreed, plan, marketing):
    # given a moment as the rules of its zone had it when it was planned
    planned = plan(datetime.fromisoformat("2026-06-10T09:00"), zone=WARSAW, now=MONDAY)
    Message.objects.update(due_at=planned.due_at - HOUR, look_at=planned.due_at - HOUR)

    # then
    assert claim(agreed, planned.due_at - HOUR) is None
    assert due_messages(now=planned.due_at - HOUR, limit=1) == []
    assert claim(agreed, planned.due_at) == planned


@pytest.fixture
def objecting(monkeypatch):
    def run(reason):
        monkeypatch.setattr(objections, "_OBJECTIONS", [])
        objections.object_with(lambda message, now: reason)

    return run


def left(member, message):
    type(member).objects.filter(pk=member.pk).update(left_at=MONDAY)


def closed(member, message):
    type(member.user).objects.filter(pk=member.user_id).update(is_active=False)


def without_address(member, message):
    type(member.user).objects.filter(pk=member.user_id).update(email="")


def without_template(member, message):
    JourneyStep.objects.filter(template_id=message.template_id).delete()
    MessageTemplate.objects.filter(pk=message.template_id).delete()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (left, Dropped.MEMBER_GONE),
        (closed, Dropped.MEMBER_GONE),
        (without_address, Dropped.NO_ADDRESS),
        (without_template, Dropped.TEMPLATE_GONE),
    ],
)
def test_what_cannot_go_is_dropped_with_the_reason(change, reason, agreed, plan):
    # given
    planned = plan()
    change(agreed, planned)

    # then
    assert claim(agreed) is None
    assert state(planned) == (DROPPED, reason)


def test_qh_04_who_planned_it_is_asked_when_it_goes(agreed, plan, objecting):
    # given
    planned = plan()
    objecting(Dropped.GOAL_REACHED)

    # then
    assert claim(agreed) is None
    assert state(planned) == (DROPPED, Dropped.GOAL_REACHED)


def test_who_is_held_out_of_the_program_by_now_gets_no_marketing(agreed, plan, transactional):
    # given a holdout that began when the messages were planned already
    held_out = replace(SETTINGS, program_holdout_percent=50)
    salt = next(salt for salt in map(str, range(99)) if is_held_out(salt, agreed.pk, 50))
    ProgramState.objects.update_or_create(pk=ProgramState.SINGLETON, defaults={"holdout_salt": salt})
    offer, own = plan(), plan(occasion="own", template=transactional, priority=1)

    # then
    assert claim(agreed, settings=held_out) is None
    assert state(offer) == (DROPPED, Dropped.HELD_OUT)
    assert claim(agreed, settings=held_out) == own


def test_qh_05_an_offer_that_is_over_is_not_sent(agreed, plan):
    planned = plan(offer_until=MONDAY)
    assert claim(agreed) is None
    assert state(planned) == (DROPPED, Dropped.OFFER_EXPIRED)


def test_without_a_way_and_without_apps_nothing_goes_and_apps_are_told_alone(agreed, plan):
    # given
    none = replace(SETTINGS, message_way="none")
    first, second = plan(occasion="a"), plan(occasion="b")

    # then
    assert claim(agreed, settings=none) is None
    assert state(first) == (DROPPED, Dropped.NO_WAY)
    assert not DueMessage.objects.exists()

    # when somebody listens
    assert claim(agreed, settings=none, apps_listen=True) is None

    # then it counts as sent: the app has it
    assert state(second) == (SENT, "")
    assert DueMessage.objects.get().message == second


def test_apps_are_told_once_also_of_what_is_tried_again(agreed, plan):
    # given
    plan()

    # when
    mark_refused(claim(agreed, apps_listen=True), "451 later", now=MONDAY)
    claim(agreed, MONDAY + HOUR, apps_listen=True)

    # then
    assert [(each.way, each.at) for each in DueMessage.objects.all()] == [("email", MONDAY)]


def test_it_is_tried_again_five_times_and_then_has_failed(reachable, plan, transactional):
    # given
    planned, at = plan(template=transactional), MONDAY

    # when
    for pause in PAUSES:
        mark_refused(claim(reachable, at), "451 later", now=at)
        assert claim(reachable, at + pause - timedelta(seconds=1)) is None
        at += pause
    mark_refused(claim(reachable, at), "451 " + "x" * 300, now=at)

    # then
    assert at == MONDAY + timedelta(hours=14, minutes=36)
    assert state(planned)[0] == FAILED
    assert planned.attempts == 6


def test_what_nobody_speaks_of_for_ten_minutes_is_uncertain_and_not_sent_again(agreed, plan):
    # given
    planned = plan()
    claimed = claim(agreed)

    # then
    assert give_up_silent(now=MONDAY + timedelta(minutes=9, seconds=59)) == 0
    assert give_up_silent(now=MONDAY + timedelta(minutes=10)) == 1
    assert state(planned)[0] == UNCERTAIN
    assert claim(agreed, MONDAY + DAY) is None

    # when it is heard after all that it was taken
    mark_sent(claimed, now=MONDAY + HOUR)

    # then
    assert state(planned) == (SENT, "")


@pytest.mark.parametrize("doubt", [False, True])
def test_staff_have_it_sent_again(doubt, agreed, plan):
    # given a message that has failed, or may have gone
    planned = plan()
    message = claim(agreed)
    if doubt:
        mark_uncertain(message, "The connection broke.")
    else:
        message.attempts = 6
        mark_refused(message, "550 no", now=MONDAY)

    # when, a month later
    again = MONDAY + 30 * DAY
    retry_message(message=planned, now=again)

    # then everything is asked anew, and an old process has no say any more
    mark_sent(message, now=again)
    assert state(planned) == (WAITING, "")
    assert claim(agreed, again) == planned
    mark_sent(message, now=again)
    assert state(planned) == (SENDING, "")


@pytest.mark.parametrize("there", [WAITING, SENDING, SENT, DROPPED])
def test_nothing_else_is_sent_again(there, agreed, plan):
    # given
    planned = plan()
    Message.objects.update(state=there, claimed_at=MONDAY, sent_at=MONDAY, reason="x")

    # then
    with pytest.raises(LoyaltyError) as refused:
        retry_message(message=planned, now=MONDAY)
    assert refused.value.field == "id"


def test_who_is_suspended_is_not_written_to(agreed, plan, now):
    # given
    planned = plan()
    type(agreed).objects.filter(pk=agreed.pk).update(suspended_at=now)

    # then
    assert claim(agreed) is None
    assert state(planned) == (DROPPED, Dropped.MEMBER_GONE)


def test_a_member_without_messages_is_asked_nothing_more(agreed, django_assert_num_queries):
    with django_assert_num_queries(4):
        assert claim(agreed, datetime(2026, 1, 1, tzinfo=UTC)) is None


def test_messages_of_a_customer_who_is_gone_are_deleted_and_others_stay(agreed, other_member, plan):
    # given
    plan(occasion="theirs")
    kept = plan(occasion="another's", member_id=other_member.pk)
    agreed.user.delete()

    # when
    forget_messages()

    # then
    assert list(Message.objects.all()) == [kept]
