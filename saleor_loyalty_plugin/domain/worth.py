"""What points are worth in money."""

from decimal import ROUND_DOWN, Decimal

from .amounts import require_decimal, require_points


def worth(points: int, point_value: Decimal, *, fraction_digits: int) -> Decimal:
    """Return the money that `points` are worth, in whole minor units, never rounded up; zero below zero points.

    Args:
        points: whole points.
        point_value: money for one point, in the currency's major unit.
        fraction_digits: decimal places of the currency (ISO 4217), 2 for USD.

    """
    require_points(points=points)
    require_decimal(point_value=point_value)
    return (max(points, 0) * point_value).quantize(Decimal(1).scaleb(-fraction_digits), rounding=ROUND_DOWN)
