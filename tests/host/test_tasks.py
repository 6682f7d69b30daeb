"""The periodic tasks, as Saleor's beat and workers run them: a worker's task may write only where it says so."""

from datetime import timedelta

import pytest
from celery.schedules import crontab
from django.utils import timezone
from freezegun import freeze_time
from saleor.account.models import User
from saleor.celeryconf import app
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin import tasks
from saleor_loyalty_plugin.models import LoyaltyMember, ProgramState
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll, set_birthday
from saleor_loyalty_plugin.settings import ProgramSettings

from .ledger import available, entries

SCHEDULE = {
    "loyalty-evaluate-tiers": ("saleor_loyalty_plugin.tasks.evaluate_tiers_task", 3600),
    "loyalty-sweep-orders": ("saleor_loyalty_plugin.tasks.sweep_orders_task", 300),
    "loyalty-sweep-users": ("saleor_loyalty_plugin.tasks.sweep_users_task", 300),
    "loyalty-enroll-customers": ("saleor_loyalty_plugin.tasks.enroll_customers_task", 300),
    "loyalty-sweep-holds": ("saleor_loyalty_plugin.tasks.sweep_holds_task", 300),
    "loyalty-settle-due": ("saleor_loyalty_plugin.tasks.settle_due_task", 600),
    "loyalty-award-birthdays": ("saleor_loyalty_plugin.tasks.award_birthdays_task", 3600),
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
    scheduled = {name: entry for name, entry in app.conf.beat_schedule.items() if name.startswith("loyalty-")}
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


def test_birthday_points_are_posted_once_a_year_in_batches(members, program, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", 1)
    program(birthday_points="100")
    for member, day in zip(members, (10, 10, 11), strict=True):
        set_birthday(user_id=member.user_id, month=3, day=day, year=None, now=timezone.now())

    # when
    for moment in ("2026-03-10 01:00:00", "2026-03-10 23:00:00"):
        with freeze_time(moment):
            tasks.award_birthdays_task()

    # then
    assert [available(member.user) for member in members] == [100, 100, 0]

    # when
    with freeze_time("2027-03-10 12:00:00"):
        tasks.award_birthdays_task()

    # then
    assert [entry for entry in entries() if entry[0] == "bonus"] == [("bonus", 100)] * 4


def test_failing_birthday_does_not_keep_the_others_back(members, program, monkeypatch):
    # given
    program(birthday_points="100")
    for member in members:
        set_birthday(user_id=member.user_id, month=3, day=10, year=None, now=timezone.now())
    award = tasks.award_birthday

    def award_all_but_one(*, member_id, **kwargs):
        if member_id == members[0].pk:
            raise RuntimeError("out of order")
        return award(member_id=member_id, **kwargs)

    monkeypatch.setattr(tasks, "award_birthday", award_all_but_one)

    # when
    with freeze_time("2026-03-10 12:00:00"):
        tasks.award_birthdays_task()

    # then
    assert [available(member.user) for member in members] == [0, 100, 100]
    assert ProgramState.objects.get().problem == (
        f"awarding a birthday failed (member_id {members[0].pk}): out of order"
    )


def test_birthdays_without_points_post_nothing(members):
    # given
    set_birthday(user_id=members[0].user_id, month=3, day=10, year=None, now=timezone.now())

    # when
    with freeze_time("2026-03-10 12:00:00"):
        tasks.award_birthdays_task()

    # then
    assert entries() == []


@pytest.mark.parametrize(
    "task",
    [tasks.sweep_orders_task, tasks.sweep_users_task, tasks.enroll_customers_task, tasks.award_birthdays_task],
)
def test_task_does_nothing_while_the_program_is_inactive(task, program, order_with_lines, customer_user):
    # given everything that would be work
    program(birthday_points="100")
    PluginConfiguration.objects.update(active=False)
    User.objects.update(date_joined=timezone.now() - timedelta(days=30))
    order_with_lines.charge_status = "full"
    order_with_lines.total_charged_amount = order_with_lines.total_gross_amount
    order_with_lines.save()

    # when
    with freeze_time(timezone.now() + timedelta(minutes=10)):
        task()

    # then
    assert not ProgramState.objects.exists()
    assert not LoyaltyMember.objects.exists()
    assert entries() == []
