"""What counts for a member's tier, in the program's basis and window (rule 22)."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import Count, F, OuterRef, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce

from ..domain.tiers import QualificationBasis, QualificationWindow, window_start
from ..models import ChannelTerms, LoyaltyMember, OrderAward
from ..settings import ProgramSettings


def figures_at(
    members: Iterable[LoyaltyMember], settings: ProgramSettings, now: datetime, *, using: str = "default"
) -> dict[int, Decimal]:
    """Return each member's figure at `now`, by member id: points, money of the program, or orders. One query."""
    ids = [member.pk for member in members]
    awards = _counting(ids, settings, now, using).order_by().values_list("member_id")
    figures = dict(awards.annotate(figure=_counts(settings)))
    return {pk: _converted(figures.get(pk) or Decimal(0), settings) for pk in ids}


def contributions_at(
    members: Iterable[LoyaltyMember], settings: ProgramSettings, now: datetime, *, using: str = "default"
) -> dict[int, list[tuple[datetime, Decimal]]]:
    """Return what adds up to each member's figure: when an order qualified, and what it counts. One query."""
    by_member: dict[int, list[tuple[datetime, Decimal]]] = defaultdict(list)
    awards = _counting([member.pk for member in members], settings, now, using).annotate(amount=_amount(settings))
    for member_id, qualified_at, amount in awards.values_list("member_id", "qualified_at", "amount"):
        if qualified_at is not None:
            by_member[member_id].append((qualified_at, _converted(amount, settings)))
    return by_member


def _counting(ids: list[int], settings: ProgramSettings, now: datetime, using: str) -> QuerySet[OrderAward]:
    # The rate 0 is that of a channel without loyalty: its orders count for nothing.
    awards = OrderAward.objects.using(using).filter(member_id__in=ids, qualified_at__isnull=False, rate__gt=0)
    start = window_start(QualificationWindow(settings.qualification_window), now)
    return awards if start is None else awards.filter(qualified_at__gt=start)


def _amount(settings: ProgramSettings) -> Any:
    if settings.qualification_basis is QualificationBasis.POINTS:
        return F("earned")
    if settings.qualification_basis is QualificationBasis.SPEND:
        return F("paid_base") * rate_of_channel(settings)
    return Value(1)


def rate_of_channel(settings: ProgramSettings, *, award: str = "") -> Any:
    """Return an expression for the rate of an award's channel, in points for a unit of its currency.

    A channel with half the program's rate counts half: its unit of money is worth half as much. By today's rates: a
    program that gives more points from now on takes nothing from what was spent before. `award` is the path to the
    award in the query, such as `member__awards__`.
    """
    own = ChannelTerms.objects.filter(channel_id=OuterRef(f"{award}channel_id")).values("points_per_currency_unit")
    return Coalesce(Subquery(own), Value(settings.points_per_currency_unit))


def _counts(settings: ProgramSettings) -> Any:
    if settings.qualification_basis is QualificationBasis.ORDERS:
        return Count("pk")
    return Sum(_amount(settings))


def _converted(figure: Any, settings: ProgramSettings) -> Decimal:
    if settings.qualification_basis is QualificationBasis.SPEND:
        return Decimal(figure) / settings.points_per_currency_unit
    return Decimal(figure)
