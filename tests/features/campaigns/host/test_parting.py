"""Members are put on the sides of campaigns by Saleor's beat (rule 40)."""

from datetime import timedelta

import pytest
from celery.schedules import schedule
from django.utils import timezone
from saleor.celeryconf import app
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.features.campaigns import tasks
from saleor_loyalty_plugin.features.campaigns.models import CampaignSide
from saleor_loyalty_plugin.models import ProgramProblem
from tests.features.campaigns.campaigns import campaign
from tests.features.campaigns.holdout.crowd import crowd


@pytest.fixture
def members(db):
    return crowd(5, timezone.now())


def parted() -> dict[str, int]:
    codes = CampaignSide.objects.values_list("campaign__code", flat=True)
    return {code: list(codes).count(code) for code in codes}


def test_saleors_beat_runs_the_task():
    # when
    app.finalize()

    # then
    entry = app.conf.beat_schedule["loyalty-part-members"]
    assert entry["task"] == "saleor_loyalty_plugin.features.campaigns.tasks.part_members_task"
    assert entry["schedule"] in (300, schedule(300))


def test_all_campaigns_are_gone_through_in_batches(program, members, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", 2)
    campaign(code="first", holdout_percent=10)
    campaign(code="none")
    campaign(code="second", holdout_percent=50)
    campaign(code="later", holdout_percent=50, starts_at=timezone.now() + timedelta(days=1))

    # when
    tasks.part_members_task()

    # then
    assert parted() == {"first": 5, "second": 5}

    # when it runs again
    crowd(1, timezone.now())
    tasks.part_members_task()

    # then
    assert parted() == {"first": 6, "second": 6}


def test_nobody_is_parted_while_the_program_is_off(program, members):
    # given
    campaign(holdout_percent=10)
    PluginConfiguration.objects.update(active=False)

    # when
    tasks.part_members_task()

    # then
    assert parted() == {}


def test_a_campaign_that_fails_keeps_no_other_back(program, members, monkeypatch):
    # given
    bad, _ = campaign(code="bad", holdout_percent=10), campaign(code="good", holdout_percent=10)
    part = tasks.part_members

    def failing(*, campaign_id, **facts):
        if campaign_id == bad.pk:
            raise RuntimeError("no")
        return part(campaign_id=campaign_id, **facts)

    monkeypatch.setattr(tasks, "part_members", failing)

    # when
    tasks.part_members_task()

    # then
    assert parted() == {"good": 5}
    assert "parting the members of a campaign failed" in ProgramProblem.objects.get().text
