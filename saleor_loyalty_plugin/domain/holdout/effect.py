"""What the sides' difference shows, in figures and in a verdict (rule 43)."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from .intervals import Interval
from .means import Sums, difference_of_means, theta
from .proportions import SampleRatio, Share, difference_of_shares

LEAST_MEMBERS = 200
LEAST_BUYERS = 10
SETTLING = timedelta(days=14)


class Verdict(StrEnum):
    """What can be said of the share who ordered."""

    PROVEN = "proven"
    NOT_PROVEN = "not_proven"
    HARMFUL = "harmful"
    NOT_ENOUGH_DATA = "not_enough_data"
    NOT_COMPARABLE = "not_comparable"
    NO_HOLDOUT = "no_holdout"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Everybody on one side, whether or not anything reached them. `sums` are of money in the program's currency."""

    sums: Sums
    buyers: int = 0
    orders: int = 0

    @property
    def members(self) -> int:
        return self.sums.members

    @property
    def share(self) -> Share:
        """Of its members, those who ordered."""
        return Share(self.buyers, self.members)

    @property
    def has_enough(self) -> bool:
        return self.members >= LEAST_MEMBERS and self.buyers >= LEAST_BUYERS


NOBODY = Side(sums=Sums(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a campaign cost on its treated side, and what of further revenue is left as margin: 0 to 100 percent."""

    cost: Decimal
    margin_percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What was measured. The intervals are None where there is too little to compare.

    `conversion` is a difference of shares, 0 to 1; `revenue` one of money a member; `worth` money in all: the margin of
    the further revenue of the treated side, less the cost.
    """

    treated: Side
    held_out: Side
    cost: Decimal
    verdict: Verdict
    expected_held_out: int = 0
    conversion: Interval | None = None
    revenue: Interval | None = None
    worth: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """An effect, its money in the currency of the measure, and whether it may still turn."""

    effect: Effect
    is_preliminary: bool


def compare(treated: Side, held_out: Side, *, ratio: SampleRatio, price: Price) -> Effect:
    """Return what the difference of two sides shows.

    Args:
        treated: by intention: also who was capped or could not be reached.
        held_out: everybody who got nothing.
        ratio: how many should be held out.
        price: what it cost, in the currency of the sides' sums.

    """
    broken = ratio.is_broken(held_out.members)
    found = Effect(
        treated=treated,
        held_out=held_out,
        cost=price.cost,
        expected_held_out=round(ratio.expected),
        verdict=Verdict.NOT_COMPARABLE if broken else Verdict.NOT_ENOUGH_DATA,
    )
    if not (treated.has_enough and held_out.has_enough):
        return found
    conversion = difference_of_shares(treated.share, held_out.share)
    revenue = difference_of_means(treated.sums, held_out.sums, weight=theta(treated.sums + held_out.sums))
    margin = treated.members * price.margin_percent / 100
    return replace(
        found,
        verdict=Verdict.NOT_COMPARABLE if broken else _verdict(conversion),
        conversion=conversion,
        revenue=revenue,
        worth=revenue.scaled(margin, less=float(price.cost)),
    )


def without_holdout(treated: Side, *, cost: Decimal) -> Effect:
    """Return what is known where nobody is held out: what became of everybody, and nothing of why."""
    return Effect(treated=treated, held_out=NOBODY, cost=cost, verdict=Verdict.NO_HOLDOUT)


def is_preliminary(*, now: datetime, starts_at: datetime | None, ends_at: datetime | None) -> bool:
    """Return whether a verdict at `now` may still turn: until the end, or for two weeks where there is none (rule 44).

    Whoever looks often enough sees chance prove anything.
    """
    if ends_at is not None:
        return now < ends_at
    return starts_at is None or now - starts_at < SETTLING


def _verdict(conversion: Interval) -> Verdict:
    if conversion.low > 0:
        return Verdict.PROVEN
    return Verdict.HARMFUL if conversion.high < 0 else Verdict.NOT_PROVEN
