"""What was learnt of incentives, and who has which."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from django.core.cache import cache
from django.db.models import Q, QuerySet, Sum

from ....settings import ProgramSettings
from ..models import Profile
from .models import Incentive, IncentiveOffer, IncentiveVariant
from .rules.kinds import Economy, IncentiveKind, cost_of_order, profit_of_order
from .rules.sampling import WHOLE, Arm, chances

BOUGHT = "saleor_loyalty.incentives.bought"
"""The key of Django's cache under which it is kept what all members bought."""
A_DAY = 86_400
"""Seconds."""
THOUSANDTH = Decimal("0.001")


def economy_of(settings: ProgramSettings, *, using: str | None = None) -> Economy:
    """Return what the members' orders bring, by their profiles as they were added up within a day.

    One query at most. What is set counts at once.
    """
    spend, orders = _bought_lately(using)
    return Economy(
        average_order=spend / orders if orders else Decimal(0),
        margin_percent=settings.margin_percent,
        point_value=settings.point_value,
    )


def forget_economy() -> None:
    """Have all profiles be added up anew when somebody asks next."""
    cache.delete(BOUGHT)


def _bought_lately(using: str | None) -> tuple[Decimal, int]:
    kept: tuple[Decimal, int] | None = cache.get(BOUGHT)
    if kept is None:
        kept = _bought(using)
        cache.set(BOUGHT, kept, A_DAY)
    return kept


def _bought(using: str | None) -> tuple[Decimal, int]:
    """Return what all members spent, in the program's currency, and with how many orders: a look at every profile."""
    found = Profile.objects.using(using).order_by().aggregate(spend=Sum("net_spend"), orders=Sum("orders"))
    return found["spend"] or Decimal(0), found["orders"] or 0


def given_now(incentive_ids: Sequence[int], *, using: str | None = None) -> QuerySet[IncentiveVariant]:
    """Return the variants that incentives give, the oldest first, each with what was learnt of it."""
    variants = IncentiveVariant.objects.using(using).filter(incentive__in=incentive_ids, retired=False)
    return variants.order_by("pk").prefetch_related("counts")


def chances_in(variants: Sequence[IncentiveVariant], economy: Economy, *, tier_code: str, life_cycle: str) -> list[int]:
    """Return the chance of each variant in a pool, in millionths."""
    counts = [_count(variant, tier_code, life_cycle) for variant in variants]
    profits = [profit_of_order(variant.terms, economy) for variant in variants]
    return list(_chances(tuple(Arm(*count, profit) for count, profit in zip(counts, profits, strict=True))))


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt of a variant, the chance, 0 to 1, that the next member gets it, and what an order with it costs.

    `cost` is in the program's currency, to a thousandth.
    """

    tries: int
    orders: int
    share: Decimal
    cost: Decimal


def learnt_of(
    incentive_ids: Sequence[int], settings: ProgramSettings, *, using: str | None = None
) -> list[dict[int, Learnt]]:
    """Return what was learnt of the variants of incentives, by the variant's number; three queries."""
    variants = IncentiveVariant.objects.using(using).filter(incentive__in=incentive_ids)
    found = list(variants.order_by("pk").prefetch_related("counts"))
    economy = economy_of(settings, using=using)
    return [_learnt([each for each in found if each.incentive_id == pk], economy) for pk in incentive_ids]


def _learnt(variants: Sequence[IncentiveVariant], economy: Economy) -> dict[int, Learnt]:
    given = [variant for variant in variants if not variant.retired]
    shares = dict(zip((variant.pk for variant in given), shares_of(given, economy), strict=True))
    return {
        variant.pk: Learnt(
            tries=sum(count.tries for count in variant.counts.all()),
            orders=sum(count.orders for count in variant.counts.all()),
            share=shares.get(variant.pk, Decimal(0)),
            cost=cost_of_order(variant.terms, economy).quantize(THOUSANDTH, ROUND_HALF_UP),
        )
        for variant in variants
    }


def shares_of(variants: Sequence[IncentiveVariant], economy: Economy) -> list[Decimal]:
    """Return the chance of each variant, 0 to 1, over the pools by their tries."""
    pools: Counter[tuple[str, str]] = Counter()
    for count in (count for variant in variants for count in variant.counts.all()):
        pools[count.tier_code, count.life_cycle] += count.tries
    weighed = [
        (tries, chances_in(variants, economy, tier_code=tier, life_cycle=cycle))
        for (tier, cycle), tries in (pools or {("", ""): 1}).items()
    ]
    whole = sum(pools.values()) or 1
    return [
        Decimal(sum(tries * found[place] for tries, found in weighed)) / whole / WHOLE for place in range(len(variants))
    ]


def offers_to(member_ids: Sequence[int], now: datetime, *, using: str | None = None) -> QuerySet[IncentiveOffer]:
    """Return what members were given that still holds, the newest first; nothing is not among it."""
    given = ~Q(variant__kind=IncentiveKind.NOTHING.value) & Q(variant__isnull=False, valid_until__gt=now)
    offers = IncentiveOffer.objects.using(using).filter(given, member__in=member_ids)
    return offers.select_related("incentive", "variant").order_by("-pk")


def current_offer(incentive: Incentive, member_id: int, occasion: str, now: datetime) -> IncentiveOffer | None:
    """Return what was drawn for a member on this occasion, else what still holds of another one."""
    offers = IncentiveOffer.objects.filter(incentive=incentive, member_id=member_id).select_related("variant")
    return offers.filter(occasion=occasion).first() or offers.filter(valid_until__gt=now).order_by("-pk").first()


def _count(variant: IncentiveVariant, tier_code: str, life_cycle: str) -> tuple[int, int]:
    counts = variant.counts.all()
    return next(
        ((row.tries, row.orders) for row in counts if (row.tier_code, row.life_cycle) == (tier_code, life_cycle)),
        (0, 0),
    )


@lru_cache(maxsize=512)
def _chances(arms: tuple[Arm, ...]) -> tuple[int, ...]:
    # Counts change at night and the economy once a day; the integrals take longer than a query.
    return tuple(chances(arms))
