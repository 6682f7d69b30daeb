"""What is counted while the orders of all customers go by: by month, in all, and by category."""

from dataclasses import dataclass, field, fields
from datetime import datetime
from decimal import Decimal

ZERO = Decimal(0)


@dataclass(slots=True)
class Month:
    """What happened in a month. Points are points; costs are in the report's currency."""

    joined: int = 0
    earned: int = 0
    """Less what was taken back."""
    bonus: int = 0
    redeemed: int = 0
    """Less what was given back."""
    expired: int = 0
    discount: Decimal = ZERO
    delivery: Decimal = ZERO
    points_paid: Decimal = ZERO
    """What points took off prices."""
    discounted_orders: int = 0
    delivery_orders: int = 0
    paid_with_points: int = 0

    def add(self, other: "Month") -> None:
        for counted in fields(self):
            setattr(self, counted.name, getattr(self, counted.name) + getattr(other, counted.name))

    @property
    def outstanding_change(self) -> int:
        return self.earned + self.bonus - self.redeemed - self.expired

    @property
    def cost(self) -> Decimal:
        return self.discount + self.delivery + self.points_paid


@dataclass(slots=True)
class CampaignCount:
    """What a campaign has given in a run."""

    orders: int = 0
    points: int = 0
    """Less the share of what was refunded; below zero for goods that it has earn nothing."""
    worth: Decimal = ZERO
    """Of these points, in the report's currency."""
    reserved: int = 0
    """Of its budget, in points."""

    def add(self, other: "CampaignCount") -> None:
        for counted in fields(self):
            setattr(self, counted.name, getattr(self, counted.name) + getattr(other, counted.name))


@dataclass(slots=True)
class Tally:
    """Counts of one run. Months are counted from the one in which the first order was placed."""

    first_month: int
    ends_at: datetime
    """The last moment that is looked at."""
    months: list[Month]
    tier_moves: dict[str, list[int]]
    """How many more members a tier has at the end of each month than the month before."""
    matured: int = 0
    """Points whose expiry date has passed by the end, spent or not."""
    category_costs: dict[str, Decimal] = field(default_factory=dict)
    campaigns: list[CampaignCount] = field(default_factory=list)
    """In the order of the program file."""

    @classmethod
    def of(cls, first: datetime, ends_at: datetime, tiers: list[str], campaigns: int = 0) -> "Tally":
        count = month_of(ends_at) - month_of(first) + 1
        return cls(
            first_month=month_of(first),
            ends_at=ends_at,
            months=[Month() for _ in range(count)],
            tier_moves={code: [0] * count for code in tiers},
            campaigns=[CampaignCount() for _ in range(campaigns)],
        )

    def add(self, other: "Tally") -> None:
        """Add what was counted of other customers over the same months."""
        for month, theirs in zip(self.months, other.months, strict=True):
            month.add(theirs)
        for code, moves in other.tier_moves.items():
            self.tier_moves[code] = [sum(both) for both in zip(self.tier_moves[code], moves, strict=True)]
        self.matured += other.matured
        for category, cost in other.category_costs.items():
            self.add_cost(category, cost)
        for campaign, count in zip(self.campaigns, other.campaigns, strict=True):
            campaign.add(count)

    def month(self, moment: datetime) -> Month:
        return self.months[moment.year * 12 + moment.month - self.first_month]

    def add_cost(self, category: str, cost: Decimal) -> None:
        self.category_costs[category] = self.category_costs.get(category, ZERO) + cost

    def move(self, moment: datetime, *, tier: str, members: int) -> None:
        self.tier_moves[tier][moment.year * 12 + moment.month - self.first_month] += members


def month_of(moment: datetime) -> int:
    return moment.year * 12 + moment.month
