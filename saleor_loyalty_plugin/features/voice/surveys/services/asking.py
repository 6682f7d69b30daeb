"""Members are asked, by the storefront or a journey, no oftener than they may be (rule 89)."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models import LoyaltyMember
from .....models.locks import lock_member
from .....models.member import PRESENT
from ...texts import not_found
from ..models import Survey, SurveyAsking
from ..rules.pauses import About, is_due
from ..selectors.askings import last_asked, survey_about, waiting_asking


class Shop(Protocol):
    """What surveys need of the shop."""

    def order_of(self, order_id: UUID, member: LoyaltyMember) -> tuple[int, bool] | None:
        """Return the channel of a member's order and whether it was handed over; None where it is not theirs."""


@transaction.atomic
def ask(
    *, member_id: int, survey: Survey, order_id: UUID | None, channel_id: int | None, now: datetime
) -> SurveyAsking | None:
    """Ask a member a survey, for a journey; None where they may not be asked now.

    Where they may be asked about the shop as well, that goes first: the survey about it that is switched on.
    """
    member = lock_member(Q(pk=member_id) & PRESENT)
    if member is None or not member.has_benefits or not survey.active:
        return None
    chosen = _first_due(member_id, survey, now)
    return None if chosen is None else put(member, chosen, order_id, channel_id, now)


def _first_due(member_id: int, survey: Survey, now: datetime) -> Survey | None:
    last = last_asked(member_id)
    of_shop = survey if survey.about == About.SHOP else survey_about(About.SHOP)
    if of_shop is not None and is_due(About.SHOP, last, now):
        return of_shop
    return survey if survey.about == About.ORDER and is_due(About.ORDER, last, now) else None


@transaction.atomic
def ask_now(
    *, member_id: int, order_id: UUID | None, channel_id: int | None, shop: Shop, now: datetime
) -> SurveyAsking | None:
    """Return what the storefront asks a member now, the same until it is answered; None for nothing.

    Raises:
        LoyaltyError: NOT_FOUND on `order`, it is not theirs.

    """
    member = lock_member(Q(pk=member_id) & PRESENT)
    if member is None or not member.has_benefits:
        return None
    found = _order(order_id, member, shop)
    handed_over = order_id if found is not None and found[1] else None
    waiting = waiting_asking(member_id, [order_id] if order_id else [], now)
    if waiting is not None:
        return waiting
    last = last_asked(member_id)
    abouts: Collection[About] = (About.SHOP,) if handed_over is None else (About.SHOP, About.ORDER)
    due = (survey_about(about) for about in abouts if is_due(about, last, now))
    survey = next((each for each in due if each is not None), None)
    return None if survey is None else put(member, survey, order_id, found[0] if found else channel_id, now)


def _order(order_id: UUID | None, member: LoyaltyMember, shop: Shop) -> tuple[int, bool] | None:
    if order_id is None:
        return None
    found = shop.order_of(order_id, member)
    if found is None:
        raise not_found("order", field="order")
    return found


def put(
    member: LoyaltyMember, survey: Survey, order_id: UUID | None, channel_id: int | None, now: datetime
) -> SurveyAsking | None:
    """Keep that a member is asked a survey; None where they were asked it about this order. They are locked."""
    order_id = order_id if survey.about == About.ORDER else None
    earlier = SurveyAsking.objects.filter(member=member, survey=survey, order_id=order_id).count()
    if earlier and order_id is not None:
        return None
    return SurveyAsking.objects.create(
        survey=survey,
        member=member,
        order_id=order_id,
        turn=earlier + 1,
        channel_id=channel_id,
        tier=member.tier_at(now),
        asked_at=now,
    )


def order_to_answer(
    survey: Survey, order_id: UUID | None, member: LoyaltyMember, shop: Shop
) -> tuple[int, bool] | None:
    """Return the channel and state of the order that is answered about; None where the survey is about the shop.

    Raises:
        LoyaltyError: on `order`: REQUIRED, it is missing; NOT_FOUND, it is not the member's; INVALID, it was not
            handed over yet.

    """
    found = _order(order_id, member, shop)
    if survey.about == About.SHOP:
        return None
    if found is None:
        message = "This survey is about an order: name it."
        raise LoyaltyError(message, field="order", code=LoyaltyErrorCode.REQUIRED)
    if not found[1]:
        raise LoyaltyError("This order is on its way. Answer once you have it.", field="order")
    return found
