"""From the files of a report to the types of the schema."""

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP
from decimal import Decimal as Number
from typing import Any

from prices import Money

from ...rules.report import Kept, members_by_tier
from .shop import LoyaltyBacktestCohort, LoyaltyBacktestQuarter, LoyaltyBacktestShop
from .totals import LoyaltyBacktestCampaignTotals, LoyaltyBacktestTier, LoyaltyBacktestTotals
from .types import (
    LoyaltyBacktestAssumption,
    LoyaltyBacktestFile,
    LoyaltyBacktestMonth,
    LoyaltyBacktestReport,
    LoyaltyBacktestValue,
)

CENT = Number("0.01")
POINTS = ("points_earned", "points_bonus", "points_redeemed", "points_expired", "points_outstanding")
COSTS = ("cost_of_discounts", "cost_of_delivery", "cost_of_points")


def told(kept: Kept) -> LoyaltyBacktestReport:
    """Return a report."""
    content, currency = kept.content, kept.content["currency"] or ""
    return LoyaltyBacktestReport(
        currency=content["currency"],
        until=date.fromisoformat(content["until"]),
        redemption=content["redemption"],
        orders_unread=content["rows_left_out"],
        totals=_totals(content["totals"], currency),
        assumptions=[_assumption(each, currency) for each in content["assumptions"]],
        months=[_month(each, currency) for each in kept.months],
        sweep=[
            LoyaltyBacktestValue(value=Number(each["value"]), totals=_totals(each["totals"], currency))
            for each in content.get("sweep", {}).get("values", ())
        ],
        shop=_shop(content["shop"], currency),
        files=[LoyaltyBacktestFile(name=name, content=text) for name, text in sorted(kept.files.items())],
    )


def _totals(totals: Mapping[str, Any], currency: str) -> LoyaltyBacktestTotals:
    tiers = totals["members_by_tier"]
    return LoyaltyBacktestTotals(
        orders=totals["orders"],
        customers=totals["customers"],
        **{name: Number(totals[name]) for name in POINTS},
        **{name: _money(totals[name], currency) for name in ("revenue", "liability", "cost", *COSTS)},
        cost_percent=_percent(totals["cost_share"]),
        discounted_percent=_percent(totals["discounted_orders"]),
        delivery_percent=_percent(totals["delivery_orders"]),
        breakage_percent=_percent(totals["breakage"]),
        members_above_lowest=sum(list(tiers.values())[1:]),
        tiers=_tiers(tiers),
        campaigns=[
            LoyaltyBacktestCampaignTotals(
                code=code,
                orders=each["orders"],
                points=Number(each["points"]),
                worth=_money(each["worth"], currency),
            )
            for code, each in totals["campaigns"].items()
        ],
    )


def _assumption(each: Mapping[str, Any], currency: str) -> LoyaltyBacktestAssumption:
    return LoyaltyBacktestAssumption(
        redemption=each["redemption"],
        totals=_totals(each["totals"], currency),
        uplift_percent=_percent(each["uplift_to_break_even"]),
    )


def _month(month: Mapping[str, str], currency: str) -> LoyaltyBacktestMonth:
    return LoyaltyBacktestMonth(
        month=month["month"],
        orders=int(month["orders"]),
        joined=int(month["joined"]),
        tiers=_tiers(members_by_tier(month)),
        **{name: Number(month[name]) for name in POINTS},
        **{name: _money(month[name], currency) for name in ("revenue", "outstanding_worth", *COSTS)},
    )


def _tiers(members: Mapping[str, int]) -> list[LoyaltyBacktestTier]:
    return [LoyaltyBacktestTier(code=code, members=count) for code, count in members.items()]


def _shop(shop: Mapping[str, Any], currency: str) -> LoyaltyBacktestShop:
    return LoyaltyBacktestShop(
        orders=shop["orders"],
        guest_orders=shop["guest_orders"],
        customers=shop["customers"],
        revenue=_money(shop["revenue"], currency),
        average_order=_money(shop["average_order_value"], currency),
        orders_per_customer=Number(shop["orders_per_customer"]).quantize(CENT, ROUND_HALF_UP),
        repeat_percent=_percent(shop["repeat_rate"]),
        discounted_percent=_percent(shop["discounted_orders"]),
        lifetime_value=_money(shop["historic_lifetime_value"], currency),
        quarters=[_quarter(each) for each in shop["quarters"]],
        cohorts=[
            LoyaltyBacktestCohort(name=each["name"], customers=each["size"], active=each["active"])
            for each in shop["cohorts"]
        ],
    )


def _quarter(quarter: Mapping[str, Any]) -> LoyaltyBacktestQuarter:
    return LoyaltyBacktestQuarter(
        name=quarter["name"],
        at_start=quarter["start"],
        new=quarter["new"],
        at_end=quarter["end"],
        lost=quarter["lost"],
        retention_percent=_percent(quarter["retention"]),
    )


def _money(amount: object, currency: str) -> Money:
    return Money(Number(str(amount)), currency)


def _percent(share: Number | int | None) -> Number | None:
    return None if share is None else (Number(share) * 100).quantize(CENT, ROUND_HALF_UP)
