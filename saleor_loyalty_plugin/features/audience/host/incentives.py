"""Incentives given to members: a voucher code of Saleor's, or points (rule 54)."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from ....host.pricing.personal import MEMBER_KEY
from ....host.program.money import money_of_program
from ....host.rewards.codes import Discount, make_code
from ....host.rewards.discounts import amount_off, channels_with_loyalty, free_delivery, percent_off
from ....models import LoyaltyMember
from ....services.giving.bonuses import post_bonus
from ....settings import ProgramSettings
from ..incentives.models import Incentive, IncentiveOffer
from ..incentives.rules.kinds import IncentiveKind, Terms
from ..incentives.services.offers import draw_incentive

# In the private metadata of a voucher that an incentive made.
OFFER_KEY = "loyalty.incentive"


@transaction.atomic
def offer_incentive(
    *,
    member: LoyaltyMember,
    incentive: Incentive,
    occasion: str,
    manager: Any,
    settings: ProgramSettings,
    now: datetime | None = None,
) -> IncentiveOffer | None:
    """Offer a member one of an incentive's variants, and give it: a code for one use, or points.

    Asked again on the same occasion, or while an offer of this incentive holds, it returns what they have and gives
    nothing anew. None where they are offered nothing at all; without a variant where they are held out of the program.

    Args:
        member: whom it is for.
        incentive: what may be given.
        occasion: what it is for, such as a step of a journey that the member entered; 1 to 150 characters.
        manager: Saleor's plugins, told of a new voucher.
        settings: the program's.
        now: the moment, the present one if not given.

    Raises:
        LoyaltyError: on `occasion`, it is blank or too long.

    """
    now = now or timezone.now()
    offer, is_new = draw_incentive(
        member_id=member.pk, incentive=incentive, occasion=occasion, settings=settings, now=now
    )
    if offer is not None and is_new:
        _give(offer, manager, settings, now)
    return offer


def _give(offer: IncentiveOffer, manager: Any, settings: ProgramSettings, now: datetime) -> None:
    terms = offer.variant.terms  # type: ignore[union-attr]
    if terms.kind is IncentiveKind.POINTS:
        # The member of a new offer is the one that the draw has locked and settled.
        return _give_points(offer, int(terms.value), settings, now)
    offer.given = make_code(
        name=offer.incentive.name,
        discount=_discount(terms, settings),
        valid_until=offer.valid_until,
        mark={OFFER_KEY: str(offer.pk), MEMBER_KEY: str(offer.member_id)},
        manager=manager,
    )
    offer.save(update_fields=["given"])
    return None


def _give_points(offer: IncentiveOffer, points: int, settings: ProgramSettings, now: datetime) -> None:
    post_bonus(
        member=offer.member,
        points=points,
        idempotency_key=f"incentive:{offer.pk}",
        reason=offer.incentive.name,
        settings=settings,
        now=now,
    )


def _discount(terms: Terms, settings: ProgramSettings) -> Discount:
    channels = channels_with_loyalty()
    if terms.kind is IncentiveKind.FREE_SHIPPING:
        return free_delivery(channels)
    if terms.kind is IncentiveKind.PERCENT:
        return percent_off(terms.value, channels)
    return amount_off(terms.value, channels, money_of_program(settings))
