"""Journeys as Saleor's beat and workers run them."""

from datetime import timedelta

from django.utils import timezone
from saleor.celeryconf import app
from saleor.checkout.models import Checkout
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.features.messages.host.journeys import tasks
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyGift, JourneyRun, RunState
from saleor_loyalty_plugin.features.messages.journeys.services.rows import update_journey
from saleor_loyalty_plugin.features.messages.models import Message
from saleor_loyalty_plugin.models import ProgramProblem
from tests.features.messages.journeys.journeys import PERCENT, journey, message
from tests.graphql.members.members import make_members

HOUR = timedelta(hours=1)


def test_saleors_beat_runs_the_tasks():
    # when
    app.finalize()

    # then
    where = "saleor_loyalty_plugin.features.messages.host.journeys.tasks"
    ours = {name for name, entry in app.conf.beat_schedule.items() if entry["task"].startswith(where)}
    assert ours == {
        "loyalty-enter-journeys",
        "loyalty-go-on-in-journeys",
        "loyalty-journey-costs",
        "loyalty-forget-journeys",
    }


def test_who_left_a_checkout_is_sent_a_code_two_hours_later(filled, member):
    # given
    steps = [PERCENT, message("checkout_abandoned")]
    journey("checkout_abandoned", since=timezone.now() - 3 * HOUR, steps=steps, exits=["order"])

    Checkout.objects.update(last_change=timezone.now() - 2 * HOUR)

    # when
    for _ in range(2):
        tasks.enter_journeys_task()
        tasks.go_on_task()

    # then
    code = JourneyGift.objects.get().voucher_code
    assert Message.objects.get().facts["voucher_code"] == code
    assert filled.add_code(code).discount == 3


def test_members_enter_and_go_on_in_batches(program, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "ENTERING", 2)
    monkeypatch.setattr(tasks, "GOING_ON", 2)
    make_members(5)
    journeys = [journey("joined", enter_past=True) for _ in range(2)]

    # when
    tasks.enter_journeys_task()
    tasks.go_on_task()

    # then
    for of in journeys:
        assert list(of.runs.values_list("state", flat=True)) == [RunState.FINISHED] * 5


def test_one_step_that_fails_keeps_no_other_back(program, monkeypatch):
    # given
    members = make_members(3)
    journey("joined", enter_past=True)
    move = tasks.running.move

    def fail_for_the_first(*, run_id, **known):
        if run_id == min(JourneyRun.objects.values_list("pk", flat=True)):
            raise RuntimeError("no")
        return move(run_id=run_id, **known)

    monkeypatch.setattr(tasks.running, "move", fail_for_the_first)

    # when
    tasks.enter_journeys_task()
    tasks.go_on_task()

    # then
    assert JourneyRun.objects.filter(state=RunState.FINISHED).count() == len(members) - 1
    assert "taking a step of a journey failed" in ProgramProblem.objects.get().text


def test_a_program_that_is_off_lets_nobody_in(program):
    # given
    PluginConfiguration.objects.update(active=False)
    make_members(1)
    of = journey("joined", enter_past=True)

    # when
    tasks.enter_journeys_task()

    # then
    assert not of.runs.exists()


def test_at_night_what_is_over_goes(program, customer_user):
    # given a member who waits in a past version, and was deleted
    (member,) = make_members(1)
    of = journey("joined", enter_past=True, steps=[{"wait_minutes": 60}, {"points": 5}])
    tasks.enter_journeys_task()
    update_journey(journey=of, fields={"steps": [{"points": 5}]}, now=timezone.now())
    JourneyRun.objects.update(facts={"checkout_id": "of theirs"})
    member.user.delete()

    # when
    tasks.forget_journeys_task()

    # then
    run = JourneyRun.objects.get()
    assert (run.state, run.facts) == (RunState.EXITED, {})
    assert [version.steps.count() for version in of.versions.all()] == [0, 1]
