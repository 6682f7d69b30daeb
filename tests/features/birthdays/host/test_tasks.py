"""Birthday points, by Saleor's beat."""

from datetime import UTC, datetime

import pytest
from celery.schedules import crontab
from django.utils import timezone
from freezegun import freeze_time
from saleor.celeryconf import app
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.features.birthdays import tasks
from saleor_loyalty_plugin.features.birthdays.models import Birthday
from saleor_loyalty_plugin.features.birthdays.services import set_birthday
from saleor_loyalty_plugin.models import ProgramProblem
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.profile import set_time_zone
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.host.ledger import available, entries

TOLD = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def members(program, customer_users):
    now = timezone.now()
    return [enroll(user_id=user.pk, settings=ProgramSettings(), now=now) for user in customer_users]


def test_saleors_beat_runs_the_tasks():
    # when
    app.finalize()

    # then
    schedule = app.conf.beat_schedule
    ours = {name: (schedule[name]["task"], schedule[name]["schedule"]) for name in schedule if "birthdays" in name}
    assert ours == {
        "loyalty-award-birthdays": ("saleor_loyalty_plugin.features.birthdays.tasks.award_birthdays_task", 3600),
        "loyalty-forget-birthdays": (
            "saleor_loyalty_plugin.features.birthdays.tasks.forget_birthdays_task",
            crontab(hour=3, minute=20),
        ),
    }


def test_birthday_points_are_posted_once_a_year_in_batches(members, program, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", 1)
    program(birthday_points="100")
    for member, day in zip(members, (10, 10, 11), strict=True):
        set_birthday(user_id=member.user_id, month=3, day=day, year=None, now=TOLD)

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
        set_birthday(user_id=member.user_id, month=3, day=10, year=None, now=TOLD)
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
    assert ProgramProblem.objects.get().text == (
        f"awarding a birthday failed (member_id {members[0].pk}): out of order"
    )


def test_birthdays_without_points_post_nothing(members):
    # given
    set_birthday(user_id=members[0].user_id, month=3, day=10, year=None, now=TOLD)

    # when
    with freeze_time("2026-03-10 12:00:00"):
        tasks.award_birthdays_task()

    # then
    assert entries() == []


def test_a_program_that_is_off_gives_none(members, program):
    # given
    program(birthday_points="100")
    set_birthday(user_id=members[0].user_id, month=3, day=10, year=None, now=TOLD)
    PluginConfiguration.objects.update(active=False)

    # when
    with freeze_time("2026-03-10 12:00:00"):
        tasks.award_birthdays_task()

    # then
    assert entries() == []


def test_birthdays_of_customers_who_are_gone_are_forgotten_by_the_task_too(members):
    # given
    for member in members[:2]:
        set_birthday(user_id=member.user_id, month=3, day=10, year=1990, now=TOLD)
    members[0].user.delete()

    # when
    tasks.forget_birthdays_task()

    # then
    assert list(Birthday.objects.values_list("member_id", flat=True)) == [members[1].pk]


def test_points_come_at_midnight_by_the_members_own_clocks(members, program):
    # given
    program(birthday_points="100", time_zone="Europe/Warsaw")
    for member, name in zip(members, ("Pacific/Auckland", "America/Los_Angeles", ""), strict=True):
        set_birthday(user_id=member.user_id, month=3, day=10, year=None, now=TOLD)
        set_time_zone(user_id=member.user_id, name=name)

    def awarded(moment):
        with freeze_time(moment):
            tasks.award_birthdays_task()
        return [available(member.user) for member in members]

    # then
    assert awarded("2026-03-09 10:59:59") == [0, 0, 0]
    assert awarded("2026-03-09 11:00:00") == [100, 0, 0]
    assert awarded("2026-03-09 23:00:00") == [100, 0, 100]
    assert awarded("2026-03-10 06:59:59") == [100, 0, 100]
    assert awarded("2026-03-10 07:00:00") == [100, 100, 100]
