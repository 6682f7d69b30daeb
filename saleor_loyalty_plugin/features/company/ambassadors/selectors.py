"""Reads of ambassadors."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from django.db.models import Count, Q, QuerySet, Sum
from django.db.models.functions import TruncMonth

from ....domain.clocks.zones import midnight
from .models import Ambassador, AmbassadorMovement, AmbassadorOrder, AmbassadorState
from .rules.months import MonthOfStatement, Movement, months_between, months_later, statement_of

State = AmbassadorState
MEMBER = "order__ambassador__member"
_CAN_HAVE = Q(
    ambassador__member__user__isnull=False,
    ambassador__member__left_at=None,
    ambassador__member__suspended_at=None,
)


def ambassadors(*, using: str | None = None) -> QuerySet[Ambassador]:
    """Return applications of members in the program, and what became of them, as a query."""
    return Ambassador.objects.using(using).filter(member__user__isnull=False, member__left_at__isnull=True)


def in_states(states: Collection[str], *, now: datetime) -> Q:
    """Return a condition for ambassadors who are in one of the states at a moment."""
    is_over = Q(state=State.ACTIVE, ends_at__lte=now)
    found = Q(state__in=states) & ~is_over
    return found | is_over if State.ENDED in states else found


def ambassadors_of(member_ids: Collection[int]) -> Callable[[int, datetime], int | None]:
    """Return what answers the number of a member's ambassadorship that was not over at a moment; one query.

    Of several it is the one that had begun by then, else the last.
    """
    agreed: dict[int, list[Ambassador]] = defaultdict(list)
    rows = Ambassador.objects.filter(member__in=member_ids, accepted_at__isnull=False) if member_ids else ()
    for row in rows:
        agreed[row.member_id].append(row)

    def covering(member_id: int, at: datetime) -> int | None:
        goes_on = [row for row in agreed[member_id] if row.ends_at is not None and row.ends_at > at]
        begun = [row for row in goes_on if row.accepted_at is not None and row.accepted_at <= at]
        return max((row.pk for row in begun or goes_on), default=None)

    return covering


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What counts for an ambassador now: friends, their orders, what these are worth, and points given for them.

    The worth is in the program's currency.
    """

    friends: int = 0
    orders: int = 0
    worth: Decimal = Decimal(0)
    given: int = 0


def brought(ambassador_ids: Collection[int], *, using: str | None = None) -> dict[int, Brought]:
    """Return what counts for ambassadors now, by their number, none of who brought nothing: one query."""
    counting = AmbassadorOrder.objects.using(using).filter(ambassador__in=ambassador_ids, counts=True).order_by()
    sums = {"worth": Sum("value"), "given": Sum("points")}
    rows = counting.values("ambassador").annotate(friends=Count("referral", distinct=True), orders=Count("pk"), **sums)
    return {row.pop("ambassador"): Brought(**row) for row in rows}


def waiting(*, now: datetime, earning_active: bool, after: int, limit: int) -> list[int]:
    """Return the numbers of up to `limit` orders that are to be judged, lowest above `after` first."""
    can_be = Q(waits=False) | _CAN_HAVE if earning_active else Q(waits=False)
    rows = AmbassadorOrder.objects.filter(can_be, due_at__lte=now, pk__gt=after)
    return list(rows.order_by("pk").values_list("pk", flat=True)[:limit])


def statements(
    member_ids: Collection[int], first: date, last: date, *, zone: ZoneInfo, using: str | None = None
) -> dict[int, list[MonthOfStatement]]:
    """Return what friends' orders gave members, month by month on a zone's clocks, by their number; three queries.

    The months are those of the two days and all between.
    """
    months = months_between(first, last)
    start = midnight(months[0], zone)
    end = months_later(midnight(months[-1], zone), 1, zone)
    theirs = AmbassadorMovement.objects.using(using).filter(order__ambassador__member__in=member_ids).order_by()
    before = theirs.filter(at__lt=start).values_list(MEMBER).annotate(points=Sum("points"))
    openings = dict(before)
    within = theirs.filter(at__gte=start, at__lt=end)
    given, taken = (_by_month(within, sign, zone) for sign in (1, -1))
    return {pk: list(statement_of(openings.get(pk, 0), months, given[pk], taken[pk])) for pk in member_ids}


def _by_month(movements: QuerySet[AmbassadorMovement], sign: int, zone: ZoneInfo) -> dict[int, dict[date, Movement]]:
    """Return what was given (1) or taken back (-1) in each month, by the member's number."""
    side = "gt" if sign > 0 else "lt"
    sums = {
        "began": Count("pk", filter=Q(orders=sign)),
        "worth": Sum("value", filter=Q(**{f"value__{side}": 0}), default=Decimal(0)),
        "moved": Sum("points", filter=Q(**{f"points__{side}": 0}), default=0),
    }
    months = movements.annotate(month=TruncMonth("at", tzinfo=zone)).values(MEMBER, "month").annotate(**sums)
    found: dict[int, dict[date, Movement]] = defaultdict(dict)
    for row in months:
        moved = Movement(orders=row["began"], value=sign * row["worth"], points=sign * row["moved"])
        found[row[MEMBER]][row["month"].date()] = moved
    return found
