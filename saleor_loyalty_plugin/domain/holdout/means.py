"""The difference of two means of money, by Welch, with less variance by what members spent before (rule 43)."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import sqrt

from .intervals import TAIL, Interval
from .student import t_quantile

ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Sums:
    """What the members of a side add up to, those who bought nothing as 0: exact, so that no cent is lost in squares.

    `after` is what each spent while it ran, `before` what the same member spent before, both in one currency.
    """

    members: int
    after: Decimal = Decimal(0)
    before: Decimal = Decimal(0)
    after_squares: Decimal = Decimal(0)
    before_squares: Decimal = Decimal(0)
    products: Decimal = Decimal(0)

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(
            self.members + other.members,
            self.after + other.after,
            self.before + other.before,
            self.after_squares + other.after_squares,
            self.before_squares + other.before_squares,
            self.products + other.products,
        )

    def around_the_means(self) -> tuple[Fraction, Fraction, Fraction]:
        """Return the sums of squares and products of what is off the means: after, before, both."""
        after, before, members = Fraction(self.after), Fraction(self.before), Fraction(self.members)
        return (
            Fraction(self.after_squares) - after * after / members,
            Fraction(self.before_squares) - before * before / members,
            Fraction(self.products) - after * before / members,
        )


def theta(both: Sums) -> Fraction:
    """Return how much of what a member spent before shows again after, of both sides together; 0 where nobody did."""
    _, before, products = both.around_the_means()
    return products / before if before else ZERO


def difference_of_means(treated: Sums, held_out: Sums, *, weight: Fraction = ZERO) -> Interval:
    """Return the difference of what a member spent, in money a member, for unequal variances.

    Args:
        treated: one side, of two members or more.
        held_out: the other one.
        weight: how much of what was spent before is taken off what was spent after: `theta` of both sides, or 0.

    """
    means = [_mean(side, weight) for side in (treated, held_out)]
    errors = [_variance(side, weight) / side.members for side in (treated, held_out)]
    estimate, error = float(means[0] - means[1]), float(sum(errors))
    if error <= 0:
        return Interval.around(estimate, 0)
    parts = [float(each) ** 2 / (side.members - 1) for each, side in zip(errors, (treated, held_out), strict=True)]
    return Interval.around(estimate, t_quantile(TAIL, error**2 / sum(parts)) * sqrt(error))


def _mean(side: Sums, weight: Fraction) -> Fraction:
    return (Fraction(side.after) - weight * Fraction(side.before)) / side.members


def _variance(side: Sums, weight: Fraction) -> Fraction:
    after, before, products = side.around_the_means()
    return (after - 2 * weight * products + weight * weight * before) / (side.members - 1)
