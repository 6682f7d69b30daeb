"""Members go through journeys (rule 62)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.features.messages.journeys.models import JourneyGift, JourneyRun, RunState
from saleor_loyalty_plugin.features.messages.journeys.services.rows import update_journey
from saleor_loyalty_plugin.features.messages.models import Message
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.standing.suspending import suspend
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.audience.segments.people import segment

from .journeys import PERCENT, WAIT, entered, go_on, journey, message

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def only_run():
    return JourneyRun.objects.get()


def test_a_welcome_gives_points_waits_and_writes(member, now, shop):
    # given
    of = journey("joined", steps=[{"points": 50}, WAIT, PERCENT, message("joined")], priority=7)
    entered(of, now)

    # when
    go_on(now, shop)
    waiting = Message.objects.count()
    go_on(now + HOUR, shop)

    # then
    rows = member.transactions.values_list("kind", "points", "reason", "idempotency_key")
    run = only_run()
    assert list(rows) == [("bonus", 50, "A journey", f"journey:{run.pk}:0")]
    assert waiting == 0
    sent = Message.objects.get()
    assert (sent.member, sent.template.code, sent.occasion) == (member, "joined", f"journey:{run.pk}:3")
    assert (sent.due_at, sent.priority, sent.valid_minutes) == (now + HOUR, 7, 4320)
    assert sent.facts["voucher_code"] == "CODE1"
    assert sent.facts["points"] == 50
    assert sent.offer_until == now + HOUR + timedelta(days=7)
    assert (run.state, run.due_at, run.ended_at) == (RunState.FINISHED, None, now + HOUR)


def test_each_step_is_taken_once_however_often_it_is_tried(member, now, shop):  # JR-03
    # given
    of = journey("joined", steps=[{"points": 50}, PERCENT, message("joined")])
    for _ in range(3):
        entered(of, now)

    # when
    moved = [go_on(now, shop) for _ in range(3)]

    # then
    assert moved == [1, 0, 0]
    assert (member.transactions.count(), shop.codes, Message.objects.count()) == (1, 1, 1)


def test_what_was_given_is_not_given_anew_where_a_step_is_repeated(member, now, shop):
    # given a worker that died after the step: its run stands where it stood, and what it gave is there
    of = journey("joined", steps=[PERCENT])
    entered(of, now)
    go_on(now, shop)
    JourneyRun.objects.update(state=RunState.RUNNING, place=0, due_at=now, ended_at=None)

    # when
    go_on(now, shop)

    # then
    assert JourneyGift.objects.get().voucher_code == "CODE1"


def test_an_order_ends_it_where_it_is_an_exit(member, other_member, now, shop):  # AC-02, AC-09
    # given
    of = journey("joined", steps=[WAIT, message("joined")], exits=["order"])
    entered(of, now)
    go_on(now, shop)

    # when
    shop.buyers.add(member.pk)
    go_on(now + HOUR, shop)

    # then
    states = dict(JourneyRun.objects.values_list("member_id", "state"))
    assert states == {member.pk: RunState.EXITED, other_member.pk: RunState.FINISHED}
    assert JourneyRun.objects.get(member=member).reason == "The member ordered meanwhile."
    assert [sent.member for sent in Message.objects.all()] == [other_member]


def test_only_who_is_in_a_segment_goes_on(member, other_member, now, shop):
    # given
    listed = segment(add_members=[member.pk])
    of = journey("joined", steps=[{"only_in": listed.pk}, {"points": 5}])
    entered(of, now)

    # when
    go_on(now, shop)

    # then
    assert [run.member for run in JourneyRun.objects.filter(state=RunState.FINISHED)] == [member]
    assert JourneyRun.objects.get(member=other_member).reason.startswith("The member is not in the segment")


def test_who_leaves_the_journeys_segment_leaves_the_journey(member, now, shop):
    # given
    listed = segment(add_members=[member.pk])
    of = journey("joined", segment_id=listed.pk, steps=[WAIT, {"points": 5}], exits=["segment_left"])
    entered(of, now)
    go_on(now, shop)

    # when
    listed.listed.all().delete()
    go_on(now + HOUR, shop)

    # then
    assert (only_run().state, member.transactions.count()) == (RunState.EXITED, 0)


def test_a_journey_that_is_off_moves_nobody_and_what_became_too_old_is_left_out(member, now, shop):  # JR-08
    # given two members who wait, one until Friday noon and one until Sunday noon, for what is good for 24 hours
    of = journey("joined", steps=[WAIT, message("joined")], valid_minutes=1440)
    entered(of, now)
    go_on(now, shop)
    due = now + HOUR
    update_journey(journey=of, fields={"active": False}, now=now)

    # when
    while_off = go_on(due, shop)
    update_journey(journey=of, fields={"active": True}, now=due + timedelta(days=2))
    go_on(due + timedelta(days=2), shop)

    # then
    assert while_off == 0
    assert (only_run().state, only_run().reason[:19]) == (RunState.EXITED, "The step fell due w")
    assert not Message.objects.exists()


def test_a_member_who_is_suspended_gets_nothing_more(member, now, shop, settings_of_program):
    # given
    of = journey("joined", steps=[{"points": 5}])
    entered(of, now)

    # when
    suspend(user_id=member.user_id, reason="fraud", actor=Actor(), now=now)
    go_on(now, shop)

    # then
    assert only_run().reason == "The member left the program, was suspended or deleted."
    assert not member.transactions.exists()


def test_points_wait_while_earning_is_switched_off(member, now, shop):
    # given
    of = journey("joined", steps=[{"points": 5}])
    entered(of, now)

    # when
    moved = go_on(now, shop, settings=ProgramSettings(earning_active=False))

    # then
    assert (moved, only_run().state) == (0, RunState.RUNNING)
    assert go_on(now, shop) == 1
