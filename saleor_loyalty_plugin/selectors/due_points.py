"""Points of members that fell due by a moment and are not posted yet, as a figure in a query of members."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db.models import BigIntegerField, F, Func, Value

# The same figures as domain/settlement.py: points that fill a balance below zero do not expire any more, nor do those
# that a redemption has set aside. By hand: the ORM takes a subquery for each sum, and longer to write than to run them.
FIGURE = """coalesce((
    SELECT {figure} FROM (
        SELECT lot.*, became_available AND is_over AS is_both, sum(CASE WHEN became_available THEN remaining ELSE 0 END)
            OVER (ORDER BY became_available DESC, available_at, id) - remaining AS filled_before
        FROM (
            SELECT id, remaining, released, available_at, NOT released AND available_at <= moment.now
                AS became_available, coalesce({points_expire_at}, expires_at) <= moment.now AS is_over
            FROM saleor_loyalty_pointslot CROSS JOIN (SELECT {now}::timestamptz AS now) moment
            WHERE member_id = {id} AND remaining > 0
        ) lot WHERE became_available OR is_over
    ) lot
), 0)"""


class DueFigure(StrEnum):
    """What is added up of the lots that fell due. A column of the member's is in braces."""

    BECAME_AVAILABLE = "sum(remaining) FILTER (WHERE became_available)"
    EXPIRED = """coalesce(sum(remaining) FILTER (WHERE is_over), 0)
        - coalesce(sum(least(remaining, greatest(-{available} - filled_before, 0))) FILTER (WHERE is_both), 0)
        - least({held}, coalesce(sum(remaining)
            FILTER (WHERE is_over AND released AND available_at <= {held_as_of}), 0))"""


class DuePoints(Func):
    """A figure of each member's lots that fell due by `now`."""

    output_field = BigIntegerField()
    columns = ("id", "available", "held", "held_as_of", "points_expire_at")

    def __init__(self, figure: DueFigure, now: datetime) -> None:
        super().__init__(*map(F, self.columns), Value(now))
        self.figure = figure

    def as_sql(self, compiler: Any, connection: Any, **_: Any) -> tuple[str, tuple[Any, ...]]:  # type: ignore[override]
        """Return the subquery. Columns have no parameters, and the moment is in it once."""
        *columns, (now, parameters) = [compiler.compile(each) for each in self.get_source_expressions()]
        names = dict(zip(self.columns, (sql for sql, _ in columns), strict=True)) | {"now": now}
        return FIGURE.format(figure=self.figure.format(**names), **names), tuple(parameters)
