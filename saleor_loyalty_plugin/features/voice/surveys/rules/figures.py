"""What answers add up to: NPS, satisfaction and effort, each with what is known of it (rule 89)."""

from collections.abc import Mapping
from decimal import Decimal
from math import sqrt

from .....domain.holdout.intervals import Interval, Z
from .....domain.holdout.proportions import Share

LEAST_SHOWN = 5
"""Of a group with fewer answers no figure is shown: it would be somebody's own."""
PROMOTER, DETRACTOR, SATISFIED = 9, 6, 4

type Answers = Mapping[int, int]
"""How many gave each number."""


def nps(answers: Answers) -> Interval | None:
    """Return the promoters' share less the detractors' in points, 100 to -100, with its 95 % interval; None of none.

    The variance is the exact one of a difference of two shares of the same people.
    """
    total = sum(answers.values())
    if not total:
        return None
    promoters = sum(count for number, count in answers.items() if number >= PROMOTER)
    detractors = sum(count for number, count in answers.items() if number <= DETRACTOR)
    difference = (promoters - detractors) / total
    variance = 10_000 * ((promoters + detractors) / total - difference**2) / total
    return Interval.around(100 * (promoters - detractors) / total, Z * sqrt(variance))


def csat(answers: Answers) -> Interval | None:
    """Return the share of 4 and 5 in per cent with Wilson's 95 % interval; None of no answers."""
    total = sum(answers.values())
    if not total:
        return None
    share = Share(sum(count for number, count in answers.items() if number >= SATISFIED), total)
    low, high = share.wilson()
    return Interval(100 * share.count / total, 100 * low, 100 * high)


def ces(answers: Answers) -> Decimal | None:
    """Return the mean, of 1 (hard) to 7 (easy), to the hundredth; None of no answers."""
    total = sum(answers.values())
    if not total:
        return None
    return round(Decimal(sum(number * count for number, count in answers.items())) / total, 2)
