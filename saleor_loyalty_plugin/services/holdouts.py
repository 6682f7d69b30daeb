"""Writing down on which side of a holdout members are (rule 40)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Exists, F, OuterRef, QuerySet, Value
from django.db.models.functions import Greatest, Least

from ..domain.holdout.assignment import BUCKETS_OF_A_PERCENT
from ..models import HoldoutSide, LoyaltyMember
from ..selectors.holdouts import Bucket, program_salt

COLUMNS = ("member_id", "bucket", "program_bucket", "held_below", "treated_from", "since")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """How sides are drawn: held out below the one bucket, treated from the other one on."""

    salt: str
    held_below: int
    treated_from: int

    @classmethod
    def of(cls, salt: str, percent: int) -> "Draw":
        """Return the draw that holds `percent` of 100 members out."""
        return cls(salt=salt, held_below=percent * BUCKETS_OF_A_PERCENT, treated_from=percent * BUCKETS_OF_A_PERCENT)


def write_sides(
    *,
    sides: type[HoldoutSide],
    owner: Mapping[str, int],
    members: QuerySet[LoyaltyMember],
    draw: Draw,
    since: datetime,
    limit: int | None = None,
) -> int:
    """Write the side of each member who has none yet, the lowest numbers first; return how many. One statement.

    Args:
        sides: the table.
        owner: whose sides: its column there, and its number.
        members: who fits.
        draw: how they are parted.
        since: from when on their orders count; of a member who joined later, since then.
        limit: the most that are written at once.

    """
    there = sides._default_manager.filter(**owner, member_id=OuterRef("pk"))
    rows = members.filter(~Exists(there)).order_by("pk")[:limit]
    drawn = rows.annotate(
        side_bucket=Bucket(Value(draw.salt)),
        side_program_bucket=Bucket(program_salt()),
        side_held_below=Value(draw.held_below),
        side_treated_from=Value(draw.treated_from),
        side_since=Greatest(F("enrolled_at"), Value(since)),
    )
    names = ("pk", "side_bucket", "side_program_bucket", "side_held_below", "side_treated_from", "side_since")
    return _insert(sides, owner, drawn.values_list(*names))


def _insert(sides: type[HoldoutSide], owner: Mapping[str, int], drawn: QuerySet[LoyaltyMember, Any]) -> int:
    ((column, number),) = owner.items()
    quote = connection.ops.quote_name
    select, params = drawn.query.sql_with_params()
    into = ", ".join(quote(name) for name in (*COLUMNS, column))
    statement = f"INSERT INTO {quote(sides._meta.db_table)} ({into}) SELECT drawn.*, %s FROM ({select}) AS drawn"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(f"{statement} ON CONFLICT DO NOTHING", [number, *params])
        return int(cursor.rowcount)


def widen(*, sides: QuerySet[HoldoutSide], percent: int) -> None:
    """Have a changed percentage leave those out of the comparison whom it puts on the other side."""
    bound = percent * BUCKETS_OF_A_PERCENT
    within = sides.exclude(held_below__lte=bound, treated_from__gte=bound)
    within.update(held_below=Least(F("held_below"), bound), treated_from=Greatest(F("treated_from"), bound))
