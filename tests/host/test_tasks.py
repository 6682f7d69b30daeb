"""The periodic tasks, as Saleor's beat and workers run them: a worker's task may write only where it says so."""

from datetime import timedelta
from importlib import import_module

import pytest
from celery.schedules import crontab
from django.utils import timezone
from freezegun import freeze_time
from saleor.account.models import User
from saleor.celeryconf import app
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin import tasks
from saleor_loyalty_plugin.host import evaluation
from saleor_loyalty_plugin.models import LoyaltyMember, ProgramProblem, ProgramState, Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings

from .ledger import available, entries

SCHEDULE = {
    "loyalty-evaluate-tiers": ("saleor_loyalty_plugin.tasks.evaluate_tiers_task", 3600),
    "loyalty-sweep-orders": ("saleor_loyalty_plugin.tasks.sweep_orders_task", 300),
    "loyalty-follow-watched": ("saleor_loyalty_plugin.tasks.follow_watched_task", 300),
    "loyalty-follow-events": ("saleor_loyalty_plugin.tasks.follow_events_task", 300),
    "loyalty-sweep-users": ("saleor_loyalty_plugin.tasks.sweep_users_task", 300),
    "loyalty-enroll-customers": ("saleor_loyalty_plugin.tasks.enroll_customers_task", 300),
    "loyalty-apply-inactivity": ("saleor_loyalty_plugin.tasks.apply_inactivity_task", 3600),
    "loyalty-sweep-holds": ("saleor_loyalty_plugin.tasks.sweep_holds_task", 300),
    "loyalty-award-waiting": ("saleor_loyalty_plugin.tasks.award_waiting_task", 300),
    "loyalty-welcome-waiting": ("saleor_loyalty_plugin.tasks.welcome_waiting_task", 300),
    "loyalty-settle-due": ("saleor_loyalty_plugin.tasks.settle_due_task", 600),
    "loyalty-keep-console": ("saleor_loyalty_plugin.tasks.keep_console_task", 900),
}


@pytest.fixture
def members(program, customer_users):
    now = timezone.now()
    return [enroll(user_id=user.pk, settings=ProgramSettings(), now=now) for user in customer_users]


def give(user, points, *, days_ago, expires_after_days):
    adjust_points(
        user_id=user.pk,
        points=points,
        reason="gift",
        idempotency_key=f"{user.pk}:{days_ago}",
        settings=ProgramSettings(expires_after_days=expires_after_days),
        now=timezone.now() - timedelta(days=days_ago),
    )


def test_saleors_beat_runs_the_tasks():
    # when
    app.finalize()

    # then
    scheduled = {
        name: entry
        for name, entry in app.conf.beat_schedule.items()
        if name.startswith("loyalty-") and ".features." not in entry["task"]
    }
    daily = scheduled.pop("loyalty-forget-erased")
    assert {name: (entry["task"], entry["schedule"]) for name, entry in scheduled.items()} == SCHEDULE
    assert (daily["task"], daily["schedule"]) == (
        "saleor_loyalty_plugin.tasks.forget_task",
        crontab(hour=3, minute=10),
    )
    assert {entry["task"] for entry in [*scheduled.values(), daily]} <= set(app.tasks)


def test_expired_points_are_written_down(members, customer_user):
    # given
    give(customer_user, 50, days_ago=31, expires_after_days=30)
    give(customer_user, 20, days_ago=29, expires_after_days=30)

    # when
    tasks.settle_due_task()
    tasks.settle_due_task()

    # then
    assert entries() == [("adjustment", 50), ("adjustment", 20), ("expiration", -50)]
    assert available(customer_user) == 20


def test_due_members_are_settled_in_batches(members, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", 2)
    for member in members:
        give(member.user, 50, days_ago=31, expires_after_days=30)

    # when
    tasks.settle_due_task()

    # then
    assert [available(member.user) for member in members] == [0, 0, 0]


def refusing(work, member, monkeypatch):
    """Have a service that is given members fail wherever this one is among them."""
    name = work.rpartition(".")[2]
    original = getattr(import_module(work.rpartition(".")[0]), name)

    def refuse(*args, **kwargs):
        if member.pk in [each.pk for each in (args[0] if args else kwargs["members"])]:
            raise RuntimeError("out of order")
        return original(*args, **kwargs)

    monkeypatch.setattr(work, refuse)


@pytest.mark.parametrize("batch", [2, 500])
@pytest.mark.parametrize("bad", [0, 1, 2])
def test_a_member_who_cannot_be_settled_keeps_no_other_back(bad, batch, members, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", batch)
    for member in members:
        give(member.user, 50, days_ago=31, expires_after_days=30)
    refusing("saleor_loyalty_plugin.services.settlement.settle_members", members[bad], monkeypatch)

    # when
    tasks.settle_due_task()

    # then
    assert [available(member.user) for member in members] == [50 if index == bad else 0 for index in range(3)]
    assert ProgramProblem.objects.get().text == (
        f"settling a member failed (member_id {members[bad].pk}): out of order"
    )


@pytest.mark.parametrize("batch", [2, 500])
@pytest.mark.parametrize("bad", [0, 1, 2])
def test_a_member_who_cannot_be_moved_keeps_no_other_back(bad, batch, members, monkeypatch):
    # given
    monkeypatch.setattr(evaluation, "BATCH", batch)
    silver, long_ago = Tier.objects.get(code="silver"), timezone.now() - timedelta(days=365)
    LoyaltyMember.objects.update(tier=silver, below_since=long_ago)
    refusing("saleor_loyalty_plugin.services.tiers.evaluate", members[bad], monkeypatch)

    # when
    tasks.evaluate_tiers_task(periodic=True)

    # then
    codes = list(LoyaltyMember.objects.order_by("pk").values_list("tier__code", flat=True))
    assert codes == ["silver" if index == bad else "bronze" for index in range(3)]
    assert ProgramProblem.objects.get().text == (
        f"moving a member between tiers failed (member_id {members[bad].pk}): out of order"
    )


@pytest.mark.parametrize(
    "task",
    [tasks.sweep_orders_task, tasks.sweep_users_task, tasks.enroll_customers_task],
)
def test_task_does_nothing_while_the_program_is_inactive(task, program, order_with_lines, customer_user):
    # given everything that would be work
    program()
    PluginConfiguration.objects.update(active=False)
    User.objects.update(date_joined=timezone.now() - timedelta(days=30))
    order_with_lines.charge_status = "full"
    order_with_lines.total_charged_amount = order_with_lines.total_gross_amount
    order_with_lines.save()

    # when
    with freeze_time(timezone.now() + timedelta(minutes=10)):
        task()

    # then
    assert not ProgramState.objects.filter(active_since__isnull=False).exists()
    assert not LoyaltyMember.objects.exists()
    assert entries() == []
