"""The hourly task that moves members between tiers: in batches, and only while the program is on."""

from datetime import timedelta
from unittest.mock import Mock

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin import tasks
from saleor_loyalty_plugin.host import evaluation
from saleor_loyalty_plugin.models import LoyaltyMember, Tier, TierChange

EVALUATE = evaluation.evaluate_tiers_task


@pytest.fixture
def crowd(program):
    """Five members who have been below silver for a year."""
    users = User.objects.bulk_create(User(email=f"{number}@example.com") for number in range(5))
    silver, year = Tier.objects.get(code="silver"), timedelta(days=365)
    return LoyaltyMember.objects.bulk_create(
        LoyaltyMember(user=user, enrolled_at=timezone.now(), tier=silver, below_since=timezone.now() - year)
        for user in users
    )


def codes() -> list[str]:
    return list(LoyaltyMember.objects.order_by("pk").values_list("tier__code", flat=True))


@pytest.mark.parametrize("batch", [1, 2, 5, 500])
def test_every_member_is_looked_at_whatever_the_batch(batch, crowd, monkeypatch):
    # given
    monkeypatch.setattr(evaluation, "BATCH", batch)

    # when
    EVALUATE.delay()

    # then
    assert codes() == ["bronze"] * 5
    assert list(TierChange.objects.values_list("reason", flat=True)) == ["grace_ended"] * 5


def test_the_task_goes_on_after_the_member_it_is_given(crowd):
    EVALUATE.delay(None, crowd[2].pk)

    assert codes() == ["silver", "silver", "silver", "bronze", "bronze"]


def test_nobody_moves_while_the_program_is_switched_off(crowd):
    # given
    PluginConfiguration.objects.update(active=False)

    # when
    EVALUATE.delay()

    # then
    assert (codes(), TierChange.objects.count()) == (["silver"] * 5, 0)


def test_the_grace_is_that_of_the_plugins_settings(crowd, program):
    # given
    program(downgrade_grace_days="365")
    LoyaltyMember.objects.filter(pk=crowd[0].pk).update(below_since=timezone.now() - timedelta(days=364))

    # when
    EVALUATE.delay()

    # then
    assert codes() == ["silver", "bronze", "bronze", "bronze", "bronze"]


def test_the_task_runs_every_hour():
    # given
    beat = Mock()

    # when
    tasks.register_periodic_tasks(beat)

    # then
    beat.add_periodic_task.assert_any_call(3600, EVALUATE.s(periodic=True), name="loyalty-evaluate-tiers")
