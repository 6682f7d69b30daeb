"""Thompson sampling: a variant's chance is how likely it is the best, by what the members before did (rule 54).

A share of orders is Beta(1 + orders, 1 + others); what is compared is that share by the profit of an order. The chances
are whole millionths that add up to 1,000,000, so that a draw can be computed again, anywhere, from what is kept of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from itertools import accumulate
from math import exp, lgamma, log, prod, sqrt

from .....domain.holdout.student import regularized_beta

LEAST_TRIES = 100
"""Of each variant; before, all have the same chance."""
WHOLE = 1_000_000
FLOOR = WHOLE // 10
MAX_VARIANTS = 10
"""With more the least chance would not be left for each."""

PANELS = 400
REACH = 20
"""Standard deviations to each side of the mean; the density falls like exp(-x) where nobody has ordered."""


@dataclass(frozen=True, slots=True)
class Arm:
    """How often a variant was tried and brought an order, and what an order with it leaves."""

    tries: int
    orders: int
    profit: Decimal

    @property
    def posterior(self) -> tuple[int, int]:
        """The parameters of what is believed of the share who order, a uniform prior to begin with."""
        return 1 + self.orders, 1 + self.tries - self.orders

    @property
    def mean(self) -> float:
        a, b = self.posterior
        return a / (a + b)


def ticket(incentive: str, member: int, occasion: str) -> int:
    """Return what a draw is decided by, 0 to 999,999: of SHA-256 of "INCENTIVE:MEMBER:OCCASION", as holdouts (rule 40).

    Args:
        incentive: its code, which never changes.
        member: the member's number.
        occasion: what it was drawn for, in the words of who asked.

    """
    digest = sha256(f"{incentive}:{member}:{occasion}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % WHOLE


def drawn(chances: Sequence[int], number: int) -> int:
    """Return the place of the variant that a ticket draws: the first whose chance and those before exceed it."""
    return next(place for place, end in enumerate(accumulate(chances)) if number < end)


def chances(arms: Sequence[Arm]) -> list[int]:
    """Return the chance of each variant in millionths: at least a tenth, and the rest by how likely it is the best.

    Until each was tried often enough all have the same.
    """
    if any(arm.tries < LEAST_TRIES for arm in arms):
        return _in_millionths([1 / len(arms)] * len(arms), WHOLE)
    rest = WHOLE - len(arms) * FLOOR
    return [FLOOR + share for share in _in_millionths(best(arms), rest)]


def best(arms: Sequence[Arm]) -> list[float]:
    """Return how likely each variant brings most: its share of orders by the profit of an order."""
    if not any(arm.profit > 0 for arm in arms):
        least = max(arm.profit for arm in arms)
        likely = [float(arm.profit == least) for arm in arms]
    else:
        likely = [_best(arm, [other for other in arms if other is not arm]) for arm in arms]
    return [each / sum(likely) for each in likely]


def _best(arm: Arm, others: Sequence[Arm]) -> float:
    """Integrate, over the shares that an arm may have, how likely every other one brings less; Simpson's rule."""
    if arm.profit <= 0:
        return 0.0
    scales = [(float(arm.profit / other.profit), other.posterior) for other in others if other.profit > 0]
    low, high = _range(arm)
    step = (high - low) / PANELS
    return step / 3 * sum(_weight(place) * _bests(arm, low + place * step, scales) for place in range(PANELS + 1))


def _weight(place: int) -> int:
    return 1 if place in (0, PANELS) else 2 + 2 * (place % 2)


def _bests(arm: Arm, share: float, scales: Sequence[tuple[float, tuple[int, int]]]) -> float:
    density = _density(share, *arm.posterior)
    return density and density * prod(_at_most(share * scale, *posterior) for scale, posterior in scales)


def _range(arm: Arm) -> tuple[float, float]:
    a, b = arm.posterior
    deviation = sqrt(arm.mean * (1 - arm.mean) / (a + b + 1))
    return max(0.0, arm.mean - REACH * deviation), min(1.0, arm.mean + REACH * deviation)


def _density(share: float, a: int, b: int) -> float:
    if share in (0, 1):
        return float(b if share == 0 and a == 1 else a if share == 1 and b == 1 else 0)
    return exp(lgamma(a + b) - lgamma(a) - lgamma(b) + (a - 1) * log(share) + (b - 1) * log(1 - share))


def _at_most(share: float, a: int, b: int) -> float:
    return 1.0 if share >= 1 else 0.0 if share <= 0 else regularized_beta(share, 1 - share, a, b)


def _in_millionths(shares: Sequence[float], whole: int) -> list[int]:
    """Return whole numbers in the proportion of the shares, which add up to 1; the numbers to `whole`."""
    ends = [round(end * whole) for end in accumulate(shares)]
    ends[-1] = whole
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]
