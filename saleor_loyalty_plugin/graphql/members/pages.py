"""Pages of the list of members that an index gives, however many members there are.

What a member has and in which tier they are at this moment is in their row, but for the few of whom something fell due
that is not written down yet, or to whom staff assigned a tier. These are read apart, computed, and put in their places.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import F, Q, QuerySet, Value

from ...models import LoyaltyMember, Tier
from ...selectors.members import with_points_available, with_present_tier

# What the list is sorted by where its parts are to be put together; by anything else it has one part.
OF_POINTS, OF_TIER = "points_available", "tier_threshold"
Members = QuerySet[LoyaltyMember]


def member_pages(
    members: Members, *, now: datetime, sorted_by: str, narrow: Callable[[Members], Members] | None
) -> "MemberPages":
    """Return the members as what Saleor's connections ask of a query; `narrow` filters them, None for not at all.

    `sorted_by` is the first column.
    """
    if sorted_by not in (OF_POINTS, OF_TIER):
        return MemberPages([members if narrow is None else narrow(_computed(members, now))])
    fell_due = Q(next_due_at__isnull=False, next_due_at__lte=now)
    assigned = Q(assigned_tier__isnull=False)
    as_posted = members.filter(Q(next_due_at__isnull=True) | Q(next_due_at__gt=now), assigned_tier__isnull=True)
    as_posted = as_posted.annotate(points_available=F("available"), present_tier=F("tier_id"))
    parts = [_computed(members.filter(fell_due | assigned), now)]
    if sorted_by == OF_POINTS:
        parts.append(as_posted)
    else:
        # In one tier all have one threshold: their numbers alone are sorted.
        tiers = Tier.objects.using(members.db).order_by("threshold")
        parts += [as_posted.filter(tier=tier).annotate(tier_threshold=_constant(tier.threshold)) for tier in tiers]
    return MemberPages(parts if narrow is None else [narrow(part) for part in parts])


def _constant(threshold: Decimal) -> Value:
    return Value(threshold, output_field=Tier._meta.get_field("threshold"))


def _computed(members: Members, now: datetime) -> Members:
    return with_present_tier(with_points_available(members, now), now)


class MemberPages:
    """Members of several queries in one order, in the place of one query: sorted, begun after a member, and cut.

    The first part has its members anywhere in the order; the others follow one another where it ascends.
    """

    model = LoyaltyMember

    def __init__(self, parts: Sequence[Members], order: Sequence[str] = ("pk",)) -> None:
        self.parts, self.order = parts, order

    def order_by(self, *columns: str) -> "MemberPages":
        return MemberPages([part.order_by(*columns) for part in self.parts], columns)

    def filter(self, condition: Q) -> "MemberPages":
        """Keep who comes after a member, which is all that a connection asks for."""
        bound = Q(*_bounds(condition, self.order[0].removeprefix("-")))
        return MemberPages([part.filter(condition, bound) for part in self.parts], self.order)

    def count(self) -> int:
        return sum(part.count() for part in self.parts)

    def __getitem__(self, part: slice) -> list[LoyaltyMember]:
        if part.stop is None:
            # Nobody asked for a page, only how many there are.
            return []
        if len(self.parts) == 1:
            return list(self.parts[0][part])
        descending = self.order[0].startswith("-")
        computed, *as_posted = self.parts
        found = [*computed[: part.stop], *_first(reversed(as_posted) if descending else as_posted, part.stop)]
        return sorted(found, key=self._place, reverse=descending)[part]

    def _place(self, member: LoyaltyMember) -> tuple[Any, ...]:
        return tuple(getattr(member, column.removeprefix("-")) for column in self.order)


def _first(parts: Iterable[Members], count: int) -> list[LoyaltyMember]:
    """Return the first of parts that come one after another: a part is read only where those before it do not do."""
    found: list[LoyaltyMember] = []
    for part in parts:
        if len(found) < count:
            found += part[: count - len(found)]
    return found


def _bounds(condition: Q, column: str) -> Iterable[tuple[str, Any]]:
    """Yield the bound that whoever comes after a member is within: with it alone an index knows where to begin."""
    child: Any
    for child in condition.children:
        if isinstance(child, Q):
            yield from _bounds(child, column)
        elif child[0] in (f"{column}__gt", f"{column}__lt"):
            yield f"{child[0]}e", child[1]
