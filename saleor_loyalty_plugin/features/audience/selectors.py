"""Where members are in their life as customers, in a query: as rules.life_cycle says of one."""

from datetime import datetime
from typing import Any

from django.db.models import Case, CharField, DateTimeField, F, Q, Value, When
from django.db.models.functions import Extract
from django.db.models.lookups import LessThanOrEqual

from .rules import DAY, LATELY, LONG, LifeCycle


def life_cycle_at(now: datetime, *, profile: str = "profile__", member: str = "") -> Case:
    """Return an expression for a member's life cycle at `now`, one of `LifeCycle`; the first that fits (rule 48).

    `profile` and `member` lead to both from the rows of the query. A member without a profile has no orders.
    """
    first, last = f"{profile}first_order_at", f"{profile}last_order_at"
    has_begun = Q(**{f"{member}enrolled_at__gte": now - LATELY}) | Q(**{f"{first}__gte": now - LATELY})
    has_few = Q(**{f"{profile}orders": None}) | Q(**{f"{profile}orders__lte": 1})
    since_last = Extract(Value(now, DateTimeField()) - F(last), "epoch")
    # Figures of days are exact to four decimals, which an interval of SQL is not.
    is_their_pace: Any = LessThanOrEqual(since_last, F(f"{profile}days_between_orders") * Value(2 * DAY))
    return Case(
        When(has_few & has_begun, then=Value(LifeCycle.NEW.value)),
        When(Q(**{last: None}), then=Value(LifeCycle.NEVER.value)),
        When(Q(**{f"{last}__gte": now - LATELY}) | Q(is_their_pace), then=Value(LifeCycle.ACTIVE.value)),
        When(Q(**{f"{last}__lte": now - LONG}), then=Value(LifeCycle.LOST.value)),
        default=Value(LifeCycle.DORMANT.value),
        output_field=CharField(),
    )
