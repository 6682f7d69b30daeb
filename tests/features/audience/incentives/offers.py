"""Incentives, and what became of those that members had."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count

from saleor_loyalty_plugin.features.audience.incentives.models import Incentive, IncentiveCount, IncentiveVariant
from saleor_loyalty_plugin.features.audience.incentives.rules.kinds import IncentiveKind
from saleor_loyalty_plugin.features.audience.incentives.rules.sampling import drawn, ticket
from saleor_loyalty_plugin.features.audience.incentives.services.offers import draw_incentive
from saleor_loyalty_plugin.features.audience.incentives.services.rows import create_incentive
from saleor_loyalty_plugin.settings import ProgramSettings

_numbers = count(1)
FREE_SHIPPING = {"kind": IncentiveKind.FREE_SHIPPING, "cost": Decimal("5.00")}
PERCENT = {"kind": IncentiveKind.PERCENT, "value": Decimal(20)}
POINTS = {"kind": IncentiveKind.POINTS, "value": Decimal(500)}


def incentive(*variants, **fields) -> Incentive:
    """Create an incentive of free delivery and 20 %, unless others are named; nothing is always among them."""
    known = {"code": f"i{next(_numbers)}", "name": "Come back", "variants": variants or (FREE_SHIPPING, PERCENT)}
    return create_incentive(fields={**known, **fields})


def variant(of: Incentive, kind: str) -> IncentiveVariant:
    return of.variants.get(kind=kind)


def tried(of: Incentive, *, tier: str = "bronze", cycle: str = "never", **counts: tuple[int, int]) -> None:
    """Have each kind brought so many orders in so many tries."""
    for kind, (orders, tries) in counts.items():
        IncentiveCount.objects.create(
            variant=variant(of, kind), tier_code=tier, life_cycle=cycle, tries=tries, orders=orders
        )


def place_of(of: Incentive, member, occasion: str, chances: Sequence[int]) -> int:
    """Return the place of the variant that a member draws on an occasion."""
    return drawn(chances, ticket(of.code, member.pk, occasion))


def occasion_of(of: Incentive, member, place: int, chances: Sequence[int]) -> str:
    """Return an occasion on which a member draws the variant of this place."""
    return next(name for name in map(str, range(99)) if place_of(of, member, name, chances) == place)


def draw(member, of: Incentive, now: datetime, occasion: str = "once", **settings):
    offer, _ = draw_incentive(
        member_id=member.pk, incentive=of, occasion=occasion, settings=ProgramSettings(**settings), now=now
    )
    return offer


def days(number: float) -> timedelta:
    return timedelta(days=number)
