"""A migration back leaves no journey that an older version does not know."""

import pytest
from django.core.management import call_command

from saleor_loyalty_plugin.features.messages.journeys.models import Journey, JourneyRun
from saleor_loyalty_plugin.features.messages.journeys.rules.shipped import SHIPPED

from .journeys import entered, journey

NEWEST = ("challenge_done", "friend_ordered", "seat_taken", "seat_offered", "ambassador_decided")


@pytest.fixture
def migrated():
    yield
    call_command("migrate", "saleor_loyalty", verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_journeys_that_an_older_version_does_not_know_are_gone_and_come_back_switched_off(migrated, member, now):
    # given one of them is on, and a member has been in another
    journey("seat_taken")
    welcome = journey("joined", enter_past=True)
    assert entered(welcome, now) == ["joined"]

    # when
    call_command("migrate", "saleor_loyalty", "0029", verbosity=0)

    # then
    assert not Journey.objects.filter(trigger__in=NEWEST).exists()
    assert JourneyRun.objects.filter(journey=welcome).count() == 1

    # when
    call_command("migrate", "saleor_loyalty", verbosity=0)

    # then
    newest = Journey.objects.filter(trigger__in=NEWEST)
    assert set(newest.values_list("code", "active")) == {
        (code, False) for code, shipped in SHIPPED.items() if shipped.trigger in NEWEST
    }
