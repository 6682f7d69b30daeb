"""What journeys know against a message of theirs that is about to go (rule 57)."""

from datetime import datetime

from ...journeys.models import JourneyRun, ProductWatch
from ...journeys.rules.occasions import run_of
from ...journeys.rules.triggers import Exit, Trigger
from ...models import Message
from ...rules.going import Dropped
from .shop import ordered_since
from .stock import pieces_of


def object_to(message: Message, now: datetime) -> Dropped | None:
    """Return why a message of a journey must not go, None where it may, or is of no journey.

    Stock is read again before each message: who waits for what is sold out by now waits on (rule 63).
    """
    number = run_of(message.occasion)
    run = number and JourneyRun.objects.select_related("journey", "version").filter(pk=number).first()
    if not run:
        return None
    if Exit.ORDER.value in run.version.exits and ordered_since([run]):
        return Dropped.GOAL_REACHED
    if run.journey.trigger == Trigger.BACK_IN_STOCK and _is_sold_out_again(run):
        return Dropped.OFFER_EXPIRED
    return None


def _is_sold_out_again(run: JourneyRun) -> bool:
    variants, channel = run.facts.get("variant_ids", ()), run.channel_id or 0
    places = [(variant, channel) for variant in variants]
    if any(count > 0 for count in pieces_of(places).values()):
        return False
    waits = ProductWatch.objects.filter(member_id=run.member_id, channel_id=channel, variant_id__in=variants)
    waits.update(told_at=None)
    return True
