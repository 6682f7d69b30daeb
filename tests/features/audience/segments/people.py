"""Members with the figures that rules ask for."""

from datetime import datetime, timedelta
from itertools import count

from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.features.audience.models import Profile, Purchase
from saleor_loyalty_plugin.features.audience.segments.models import Segment
from saleor_loyalty_plugin.features.audience.segments.services.rows import create_segment
from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings

_numbers = count(1)


def person(name: str, now: datetime, *, joined: int = 100, last: int | None = None, **figures) -> LoyaltyMember:
    """Create a member who joined `joined` days ago, with a profile where there are `figures` or a `last` order."""
    user = get_user_model().objects.create(username=name, email=f"{name}@example.com")
    member = enroll(user_id=user.pk, settings=ProgramSettings(), now=now - timedelta(days=joined))
    if last is not None:
        at = now - timedelta(days=last)
        figures = {"orders": 1, "first_order_at": at, "last_order_at": at, **figures}
    if figures:
        Profile.objects.create(member=member, **figures)
    return member


def bought(member: LoyaltyMember, at: datetime, *, product: int = 1, category: int | None = None, counted=True) -> None:
    number = next(_numbers)
    Purchase.objects.create(
        order_id=f"{number:032x}",
        line_id=f"{number:032x}",
        member=member,
        product_id=product,
        category_id=category,
        bought_at=at,
        counted=counted,
    )


def segment(rule=None, **fields) -> Segment:
    known = {"code": f"s{next(_numbers)}", "name": "A segment", "rule": rule}
    return create_segment(fields={**known, **fields})
