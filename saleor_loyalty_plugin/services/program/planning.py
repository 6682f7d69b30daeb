"""A program as it would be with a change that is not saved: what a change is refused for is refused here too."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from operator import attrgetter
from typing import Any

from ...domain.limits import TIER_LIMITS
from ...errors import LoyaltyError
from ...models import Tier
from ..checks import check_decimal, check_given, check_there


def planned_tiers(changes: Sequence[tuple[int | None, Mapping[str, Any]]], *, using: str = "default") -> list[Tier]:
    """Return the tiers, the lowest first, with changes that are not saved: fields by a tier's key, None for a new one.

    Raises:
        LoyaltyError: a value is out of range, two tiers would have one threshold, or a tier is not there.

    """
    tiers = {tier.pk: tier for tier in Tier.objects.using(using).all()}
    found = list(tiers.values())
    for pk, fields in changes:
        if pk is None:
            check_given(fields, "threshold")
            found.append(_changed(Tier(), fields))
        else:
            _changed(check_there(tiers.get(pk)), fields)
    found.sort(key=attrgetter("threshold"))
    _refuse_gaps(found)
    return found


def _changed(tier: Tier, fields: Mapping[str, Any]) -> Tier:
    for name, value in fields.items():
        setattr(tier, name, check_decimal(value, field=name, limits=TIER_LIMITS[name]))
    return tier


def _refuse_gaps(tiers: Sequence[Tier]) -> None:
    if not tiers or tiers[0].threshold != Decimal(0):
        raise LoyaltyError("The lowest tier has the threshold 0: every member is in a tier.", field="threshold")
    if len({tier.threshold for tier in tiers}) < len(tiers):
        raise LoyaltyError("Another tier has this threshold.", field="threshold")
