"""Journeys that ask Saleor, for tests."""

from datetime import datetime, timedelta

from saleor_loyalty_plugin.features.messages.host.journeys.shop import SaleorShop
from saleor_loyalty_plugin.features.messages.host.journeys.triggers import SELECTS, keep_after, look_before
from saleor_loyalty_plugin.features.messages.journeys.models import Journey, JourneyRun
from saleor_loyalty_plugin.features.messages.journeys.rules.triggers import Trigger
from saleor_loyalty_plugin.features.messages.journeys.services.entering import enter
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.messages.journeys.journeys import go_on

SETTINGS = ProgramSettings()
DAY = timedelta(days=1)


def let_in(of: Journey, now: datetime) -> list[str]:
    """Do what the task does for one journey at a moment; return the occasions of who is in, as they came."""
    trigger = Trigger(of.trigger)
    look_before(trigger, now)
    enter(journey_id=of.pk, select=SELECTS[trigger], settings=SETTINGS, now=now, limit=100, keep=keep_after(trigger))
    return occasions(of)


def occasions(of: Journey) -> list[str]:
    return list(JourneyRun.objects.filter(journey=of).order_by("pk").values_list("occasion", flat=True))


def move(now: datetime, manager) -> int:
    """Take the steps that are due, in the shop."""
    return go_on(now, SaleorShop(manager, SETTINGS))
