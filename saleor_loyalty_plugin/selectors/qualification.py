"""What counts for a member's tier, in the program's basis and window (rule 22)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from django.db.models import Case, Count, F, OuterRef, QuerySet, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce

from ..domain.tiers.qualification import QualificationBasis, QualificationWindow, window_start
from ..models import ChannelTerms, LoyaltyMember, OrderAward, Tier
from ..settings import ProgramSettings

type Rates = Mapping[int, Decimal]
NO_RATES: Rates = MappingProxyType({})


def figures_at(
    members: Iterable[LoyaltyMember], settings: ProgramSettings, now: datetime, *, using: str = "default"
) -> dict[int, Decimal]:
    """Return each member's figure at `now`, by member id: points, money of the program, or orders. One query."""
    ids = [member.pk for member in members]
    figures = dict(figures_by_member(settings, now, using=using).filter(member_id__in=ids))
    return {pk: converted(figures.get(pk) or Decimal(0), settings) for pk in ids}


def figures_by_member(
    settings: ProgramSettings, now: datetime, *, using: str = "default", rates: Rates = NO_RATES
) -> QuerySet[OrderAward, Any]:
    """Return a query for the ids of members with what counts for them, points that it is worth for money.

    `rates` are those that channels would have, by the channel's id, where they are not what they are.
    """
    awards = _counting(settings, now, using).order_by().values_list("member_id")
    return awards.annotate(figure=_counts(settings, rates))


def threshold_of(tier: Tier, settings: ProgramSettings) -> Decimal:
    """Return which figure of `figures_by_member` reaches a tier."""
    if settings.qualification_basis is QualificationBasis.SPEND:
        return tier.threshold * settings.points_per_currency_unit
    return tier.threshold


def contributions_at(
    members: Iterable[LoyaltyMember], settings: ProgramSettings, now: datetime, *, using: str = "default"
) -> dict[int, list[tuple[datetime, Decimal]]]:
    """Return what adds up to each member's figure: when an order qualified, and what it counts. One query."""
    by_member: dict[int, list[tuple[datetime, Decimal]]] = defaultdict(list)
    awards = _counting(settings, now, using).filter(member_id__in=[member.pk for member in members])
    amounts = awards.annotate(amount=_amount(settings)).values_list("member_id", "qualified_at", "amount")
    for member_id, qualified_at, amount in amounts:
        if qualified_at is not None:
            by_member[member_id].append((qualified_at, converted(amount, settings)))
    return by_member


def counted_of(member_ids: Iterable[int], settings: ProgramSettings) -> dict[int, list[tuple[datetime, Decimal]]]:
    """Return when each order that counts for a member at any time qualified, and its `amount_of`. One query."""
    by_member: dict[int, list[tuple[datetime, Decimal]]] = defaultdict(list)
    awards = _awards("default").filter(member_id__in=member_ids).annotate(amount=_amount(settings))
    for member_id, qualified_at, amount in awards.values_list("member_id", "qualified_at", "amount"):
        if qualified_at is not None:
            by_member[member_id].append((qualified_at, Decimal(amount)))
    return by_member


def _awards(using: str) -> QuerySet[OrderAward]:
    # The rate 0 is that of a channel without loyalty: its orders count for nothing.
    return OrderAward.objects.using(using).filter(qualified_at__isnull=False, rate__gt=0)


def _counting(settings: ProgramSettings, now: datetime, using: str) -> QuerySet[OrderAward]:
    awards = _awards(using)
    start = window_start(QualificationWindow(settings.qualification_window), now)
    return awards if start is None else awards.filter(qualified_at__gt=start)


def _amount(settings: ProgramSettings, rates: Rates = NO_RATES) -> Any:
    if settings.qualification_basis is QualificationBasis.POINTS:
        return F("earned")
    if settings.qualification_basis is QualificationBasis.SPEND:
        return F("paid_base") * rate_of_channel(settings, rates=rates)
    return Value(1)


def rate_of_channel(settings: ProgramSettings, *, award: str = "", rates: Rates = NO_RATES) -> Any:
    """Return an expression for the rate of an award's channel, in points for a unit of its currency.

    A channel with half the program's rate counts half: its unit of money is worth half as much. By today's rates: a
    program that gives more points from now on takes nothing from what was spent before. `award` is the path to the
    award in the query, such as `member__awards__`; `rates` go before what channels have.
    """
    own = ChannelTerms.objects.filter(channel_id=OuterRef(f"{award}channel_id")).values("points_per_currency_unit")
    present = Coalesce(Subquery(own), Value(settings.points_per_currency_unit))
    if not rates:
        return present
    planned = (When(**{f"{award}channel_id": pk}, then=Value(rate)) for pk, rate in rates.items())
    return Case(*planned, default=present)


def _counts(settings: ProgramSettings, rates: Rates) -> Any:
    if settings.qualification_basis is QualificationBasis.ORDERS:
        return Count("pk")
    return Sum(_amount(settings, rates))


def amount_of(award: OrderAward, settings: ProgramSettings, *, rate: Decimal) -> Decimal:
    """Return what an order that counts adds to a figure before it is converted; `rate` is its channel's now."""
    if settings.qualification_basis is QualificationBasis.POINTS:
        return Decimal(award.earned)
    if settings.qualification_basis is QualificationBasis.SPEND:
        return award.paid_base * rate
    return Decimal(1)


def converted(figure: Any, settings: ProgramSettings) -> Decimal:
    """Return a figure in the program's basis: points that money is worth become money of the program."""
    if settings.qualification_basis is QualificationBasis.SPEND:
        return Decimal(figure) / settings.points_per_currency_unit
    return Decimal(figure)
