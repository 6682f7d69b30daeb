"""What the steps of journeys give and say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from django.db.models import Q

from .....models.member import PRESENT
from .....services.giving.bonuses import post_bonus
from .....services.ledger import open_ledger
from .....services.questions.surveys import surveys
from .....settings import ProgramSettings
from ...rules.facts import Facts
from ...services.plans import plan_message
from ..models import JourneyGift, JourneyRun, JourneyStep
from ..rules.occasions import step_occasion
from ..rules.steps import StepKind

if TYPE_CHECKING:
    from .running import Shop


def give(run: JourneyRun, step: JourneyStep, *, shop: Shop, settings: ProgramSettings, now: datetime) -> None:
    """Give what a step gives, and keep it with the run; nothing anew where it was given."""
    if JourneyGift.objects.filter(run=run, place=step.place).exists():
        return
    if step.kind == StepKind.POINTS:
        gift = _points(run, step, settings, now)
    elif step.kind == StepKind.VOUCHER:
        gift = shop.make_code(run, step, now)
    else:
        gift = _offered(run, step, shop, now)
    if gift is not None:
        gift.run, gift.place = run, step.place
        gift.save()


def _points(run: JourneyRun, step: JourneyStep, settings: ProgramSettings, now: datetime) -> JourneyGift | None:
    member = open_ledger(Q(pk=run.member_id) & PRESENT, now=now)
    if member is None or not member.has_benefits or step.points is None:
        return None
    post_bonus(
        member=member,
        points=step.points,
        idempotency_key=step_occasion(run.pk, step.place),
        reason=run.journey.name,
        settings=settings,
        now=now,
    )
    return JourneyGift(points=step.points)


def _offered(run: JourneyRun, step: JourneyStep, shop: Shop, now: datetime) -> JourneyGift | None:
    offer = shop.offer(run, step, now)
    if offer is None:
        return None
    return JourneyGift(offer=offer, voucher_code=offer.voucher_code or "", valid_until=offer.valid_until)


def ask_survey(run: JourneyRun, step: JourneyStep, *, now: datetime) -> bool:
    """Ask a run's member the survey of a step, or what goes before it; return whether they were asked (rule 89).

    Which one it was is what the messages of the run are about from then on.
    """
    known = surveys()
    if known is None or step.survey is None:
        return False
    order_id = Facts.from_data(run.facts).order_id
    asked = known.ask(
        step.survey,
        member_id=run.member_id,
        order_id=UUID(order_id) if order_id else None,
        channel_id=run.channel_id,
        now=now,
    )
    if asked is not None:
        run.facts = {**run.facts, "survey_id": asked}
    return asked is not None


def write_to(run: JourneyRun, step: JourneyStep, *, gifts: Sequence[JourneyGift], now: datetime) -> None:
    """Plan the message of a step, about what began the journey and what it gave by now."""
    if step.template is None or run.due_at is None:
        return
    coded, facts = [gift for gift in gifts if gift.voucher_code], _facts(run, gifts)
    plan_message(
        member_id=run.member_id,
        template=step.template,
        occasion=step_occasion(run.pk, step.place),
        due=run.due_at,
        now=now,
        valid_minutes=run.version.valid_minutes,
        offer_until=coded[-1].valid_until if coded else facts.seat_until,
        priority=run.version.priority,
        facts=facts,
        channel_id=run.channel_id,
    )


def _facts(run: JourneyRun, gifts: Sequence[JourneyGift]) -> Facts:
    known = dict(run.facts)
    for gift in gifts:
        if gift.points is not None:
            known["points"] = gift.points
        if gift.voucher_code and gift.valid_until is not None:
            known |= {"voucher_code": gift.voucher_code, "voucher_until": gift.valid_until.isoformat()}
    return Facts.from_data(known)
