"""What each slice's chance is now: what is gone gives its weight to the fallback (rule 86). Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Chance:
    """A slice as it stands: its weight in hundredths of a per cent, and what its prize costs, in points."""

    weight: int
    worth: int
    there: bool
    """Whether some are left, and the prize can be given."""
    fallback: bool


def weights_now(chances: Sequence[Chance], *, budget_left: int | None) -> list[int] | None:
    """Return the slices' weights as a draw now takes them, in their turn; they add up to what they did.

    Args:
        chances: one of them the fallback.
        budget_left: points that the game may still spend, None for as many as it takes.

    Returns:
        None where not even the fallback can be paid: the game is over.

    """
    gone = [not each.there or (budget_left is not None and each.worth > budget_left) for each in chances]
    given_up = sum(each.weight for each, is_gone in zip(chances, gone, strict=True) if is_gone)
    if any(is_gone for each, is_gone in zip(chances, gone, strict=True) if each.fallback):
        return None
    return [
        0 if is_gone else each.weight + (given_up if each.fallback else 0)
        for each, is_gone in zip(chances, gone, strict=True)
    ]


def average_worth(prizes: Iterable[tuple[int, int]]) -> Decimal:
    """Return what a play gives on average, in points with four decimals.

    `prizes` are weights in hundredths of a per cent, each with what the prize costs in points.
    """
    return Decimal(sum(weight * worth for weight, worth in prizes)).scaleb(-4)


def average_share(prizes: Iterable[tuple[int, int]], points_cost: int) -> Decimal:
    """Return what comes back of a play's cost on average, in per cent with two decimals; prizes as above."""
    return (average_worth(prizes) * 100 / points_cost).quantize(Decimal("0.01"))


def percent_of(weight: int) -> Decimal:
    """Return a weight in per cent."""
    return Decimal(weight).scaleb(-2)
