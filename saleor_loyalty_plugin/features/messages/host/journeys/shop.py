"""Saleor as journeys need it: who ordered, codes for a member alone, and incentives."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q
from saleor.channel.models import Channel
from saleor.order import OrderStatus
from saleor.order.models import Order

from .....host.orders.states import VOID
from .....host.pricing.personal import MEMBER_KEY
from .....host.program.money import money_of_program
from .....host.rewards.codes import Discount, make_code
from .....host.rewards.discounts import amount_off, channels_with_loyalty, free_delivery, percent_off
from .....models import LoyaltyMember
from .....settings import ProgramSettings
from ....audience.host.incentives import offer_incentive
from ....audience.incentives.models import IncentiveOffer
from ...journeys.models import JourneyGift, JourneyRun, JourneyStep
from ...journeys.rules.occasions import step_occasion
from ...journeys.rules.triggers import Trigger

NO_ORDERS = (*VOID, OrderStatus.DRAFT)


class SaleorShop:
    """The shop, to the plugins of which new vouchers are told."""

    def __init__(self, manager: Any, settings: ProgramSettings) -> None:
        self.manager = manager
        self.settings = settings

    def ordered(self, runs: Sequence[JourneyRun]) -> set[int]:
        """Return the numbers of those runs whose member has ordered since they began; two queries."""
        return ordered_since(runs)

    def make_code(self, run: JourneyRun, step: JourneyStep, now: datetime) -> JourneyGift:
        """Make a code for a run's member alone, of a checkout in its own channel (rules 63 and 64)."""
        until = now + timedelta(days=step.valid_days or 0)
        given = make_code(
            name=run.journey.name,
            discount=self._discount(step, _channels(run)),
            valid_until=until,
            mark={MEMBER_KEY: str(run.member_id)},
            manager=self.manager,
        )
        return JourneyGift(voucher_id=given["voucher"], voucher_code=given["voucher_code"], valid_until=until)

    def _discount(self, step: JourneyStep, channels: Iterable[Any]) -> Discount:
        if step.discount_percent is not None:
            return percent_off(step.discount_percent, channels)
        if step.amount is not None:
            return amount_off(step.amount, channels, money_of_program(self.settings))
        return free_delivery(channels)

    def offer(self, run: JourneyRun, step: JourneyStep, now: datetime) -> IncentiveOffer | None:
        """Offer the step's incentive to a run's member; None where they are offered nothing."""
        if step.incentive is None:
            return None
        return offer_incentive(
            member=run.member,
            incentive=step.incentive,
            occasion=step_occasion(run.pk, step.place),
            manager=self.manager,
            settings=self.settings,
            now=now,
        )


def ordered_since(runs: Sequence[JourneyRun]) -> set[int]:
    """Return the numbers of those runs whose member has ordered since they began, signed in or as a guest."""
    users = dict(_users(run.member_id for run in runs))
    if not users:
        return set()
    ids, emails = zip(*users.values(), strict=True)
    orders = Order.objects.filter(
        Q(user_id__in=ids) | Q(user_email__in=emails), created_at__gt=min(run.began_at for run in runs)
    )
    found = list(orders.exclude(status__in=NO_ORDERS).values_list("user_id", "user_email", "created_at"))
    return {run.pk for run in runs if _has_one(found, run, *users.get(run.member_id, (0, "")))}


def _users(member_ids: Iterable[int]) -> Iterable[tuple[int, tuple[int, str]]]:
    members = LoyaltyMember.objects.filter(pk__in=set(member_ids), user__isnull=False)
    for pk, user_id, email in members.values_list("pk", "user_id", "user__email"):
        yield pk, (user_id, email)


def _has_one(orders: Sequence[tuple[Any, ...]], run: JourneyRun, user_id: int, email: str) -> bool:
    return any(
        created_at > run.began_at and (by == user_id or by_email == email) for by, by_email, created_at in orders
    )


def _channels(run: JourneyRun) -> list[Channel]:
    channels = channels_with_loyalty()
    if run.journey.trigger != Trigger.CHECKOUT_ABANDONED:
        return channels
    return [channel for channel in channels if channel.pk == run.channel_id]
