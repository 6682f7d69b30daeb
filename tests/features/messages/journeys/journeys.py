"""Journeys, who enters them and how far they go, for tests."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from uuid import uuid4

from saleor_loyalty_plugin.features.messages.journeys.models import Journey, JourneyGift, JourneyRun
from saleor_loyalty_plugin.features.messages.journeys.selectors.selecting import Window, would_enter
from saleor_loyalty_plugin.features.messages.journeys.selectors.triggers import OWN
from saleor_loyalty_plugin.features.messages.journeys.services import rows, running
from saleor_loyalty_plugin.features.messages.journeys.services.entering import enter
from saleor_loyalty_plugin.features.messages.models import MessageTemplate
from saleor_loyalty_plugin.models import OrderAward
from saleor_loyalty_plugin.settings import ProgramSettings

_numbers = count(1)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
SETTINGS = ProgramSettings()
WAIT = {"wait_minutes": 60}


def template(code: str = "joined") -> MessageTemplate:
    return MessageTemplate.objects.get(code=code)


def message(code: str = "joined") -> dict:
    """Return a step that sends a template that is shipped."""
    return {"message": template(code).pk}


def journey(trigger: str, *, since: datetime = LONG_AGO, **fields) -> Journey:
    """Create a journey that is on since a moment; it gives five points unless `fields` name steps."""
    known = {"code": f"j{next(_numbers)}", "name": "A journey", "trigger": trigger, "steps": [{"points": 5}]}
    return rows.create_journey(fields={"active": True, **known, **fields}, now=since)


def entered(of: Journey, now: datetime, *, settings: ProgramSettings = SETTINGS, limit: int = 100) -> list[str]:
    """Let in who fits at a moment; return the occasions of all who are in, in the order in which they came."""
    of.refresh_from_db()
    after = 0
    while after is not None:
        after = enter(journey_id=of.pk, select=OWN[of.trigger], settings=settings, now=now, limit=limit, after=after)
    return list(JourneyRun.objects.filter(journey=of).order_by("pk").values_list("occasion", flat=True))


def could_enter(of: Journey, now: datetime, *, settings: ProgramSettings = SETTINGS) -> int:
    """Return how many members would be let in from the past."""
    return would_enter(of, OWN[of.trigger](of, Window(None, now), settings), now=now)


def bought(member_ids: Iterable[int], amount: str, at: datetime, **facts) -> None:
    """Make an order of each member that was placed, and began to count, at a moment."""
    known = {
        "channel_id": 1,
        "currency": "USD",
        "rate": Decimal(1),
        "multiplier": Decimal(1),
        "award_on": "paid",
        "pending_days": 0,
        "expires_after_days": 365,
        "on_net": False,
        "on_shipping": False,
        "paid_base": Decimal(amount),
        "placed_at": at,
        "qualified_at": at,
    }
    OrderAward.objects.bulk_create(
        OrderAward(**{"order_id": uuid4(), "member_id": member_id, **known, **facts}) for member_id in member_ids
    )


class NoShop:
    """A shop in which members have ordered what a test says, and codes are numbered."""

    def __init__(self) -> None:
        self.buyers: set[int] = set()
        self.codes = 0

    def ordered(self, runs):
        return {run.pk for run in runs if run.member_id in self.buyers}

    def make_code(self, run, step, now):
        self.codes += 1
        until = now + timedelta(days=step.valid_days)
        return JourneyGift(voucher_id=self.codes, voucher_code=f"CODE{self.codes}", valid_until=until)

    def offer(self, run, step, now):
        return None


def go_on(now: datetime, shop: NoShop, *, settings: ProgramSettings = SETTINGS) -> int:
    """Move every run that is due; return how many moved."""
    due = running.due_runs(now=now, after=None, limit=1000)
    known = running.find_out(due, shop=shop, now=now)
    return sum(running.move(run_id=run.pk, known=known, shop=shop, settings=settings, now=now) for run in due)


PERCENT = {"voucher": {"discount_percent": Decimal(10), "valid_days": 7}}
