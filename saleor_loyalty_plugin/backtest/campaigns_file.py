"""The program file's campaigns, a table for each (rule 45).

[campaigns.weekend]
factor = 2                             # or per_order = 100, in points
from = 2026-11-01                      # included; a day begins in the program's time zone
until = 2027-01-01                     # not included
weekdays = ["saturday", "sunday"]
categories = ["coffee"]                # as the orders' `category` column has them
minimum_order = 40                     # what its goods cost at least, in the order's currency
currencies = ["USD"]
tier = "silver"                        # the lowest that takes part
cap_per_order = 50                     # points
budget = 10000                         # points
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from ..domain.amounts import MAX_POINTS
from ..domain.campaigns.windows import CampaignTime
from ..domain.limits import AMOUNT_PLACES, CAMPAIGN_BUDGET, CAMPAIGN_FACTOR, TIER_CODE, DecimalLimits

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
AMOUNT = DecimalLimits(minimum=Decimal(0), places=AMOUNT_PLACES)
POINTS = DecimalLimits(minimum=Decimal(1), places=0, maximum=Decimal(MAX_POINTS))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedCampaign:
    """A campaign as the file states it. Points are whole; `minimum` is in the order's currency; nothing named: all."""

    code: str
    factor: Decimal | None = None
    points: int | None = None
    """For an order."""
    time: CampaignTime = field(default_factory=CampaignTime)
    categories: frozenset[str] = frozenset()
    minimum: Decimal = Decimal(0)
    currencies: frozenset[str] = frozenset()
    tier: str | None = None
    limit: int | None = None
    budget: int | None = None


class _Refused(Exception):
    """A value is not acceptable; the message says what to enter."""


def plan_campaign(
    code: str, given: Mapping[str, Any], *, tiers: Collection[str], zone: ZoneInfo
) -> tuple[PlannedCampaign | None, list[tuple[str, str]]]:
    """Return a campaign, or what is wrong with it: a place below it, such as `.factor`, or none for all, and why."""
    values, problems = {}, []
    if not TIER_CODE.fullmatch(code):
        problems.append(("", "a name has 1 to 32 lower-case letters, digits, - or _."))
    parsers = _parsers(tiers, zone)
    for key, value in given.items():
        try:
            values[key] = parsers[key](value)
        except KeyError:
            problems.append((f".{key}", f"there is no such field; a campaign has {', '.join(parsers)}."))
        except _Refused as refused:
            problems.append((f".{key}", str(refused)))
    if len({"factor", "per_order"} & given.keys()) != 1:
        problems.append(("", "write either factor or per_order."))
    problems += [] if problems else _contradictions(values)
    return (None, problems) if problems else (_campaign(code, values), [])


def _campaign(code: str, values: Mapping[str, Any]) -> PlannedCampaign:
    return PlannedCampaign(
        code=code,
        factor=values.get("factor"),
        points=values.get("per_order"),
        time=CampaignTime(
            starts_at=values.get("from"), ends_at=values.get("until"), weekdays=values.get("weekdays", frozenset())
        ),
        categories=values.get("categories", frozenset()),
        minimum=values.get("minimum_order", Decimal(0)),
        currencies=values.get("currencies", frozenset()),
        tier=values.get("tier"),
        limit=values.get("cap_per_order"),
        budget=values.get("budget"),
    )


def _parsers(tiers: Collection[str], zone: ZoneInfo) -> dict[str, Callable[[Any], Any]]:
    return {
        "factor": _factor,
        "per_order": lambda value: int(_number(value, POINTS)),
        "from": lambda value: _moment(value, zone),
        "until": lambda value: _moment(value, zone),
        "weekdays": _weekdays,
        "categories": _names,
        "minimum_order": lambda value: _number(value, AMOUNT),
        "currencies": lambda value: frozenset(name.upper() for name in _names(value)),
        "tier": lambda value: _tier(value, tiers),
        "cap_per_order": lambda value: int(_number(value, POINTS)),
        "budget": lambda value: int(_number(value, CAMPAIGN_BUDGET)),
    }


def _number(value: Any, limits: DecimalLimits) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise _Refused("Enter a number.")
    if problem := limits.problem(Decimal(value)):
        raise _Refused(problem)
    return Decimal(value)


def _factor(value: Any) -> Decimal:
    number = _number(value, CAMPAIGN_FACTOR)
    if 0 < number < 1:
        raise _Refused("Enter 0, or a number from 1 to 100.")
    return number


def _moment(value: Any, zone: ZoneInfo) -> datetime:
    """Return a moment; a day begins, and a clock without an offset goes, in the program's time zone."""
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=zone)
    if isinstance(value, date):
        return datetime.combine(value, time(0), zone)
    raise _Refused("Enter a day without quotes, such as 2026-11-27.")


def _names(value: Any) -> frozenset[str]:
    if not isinstance(value, list) or not value or not all(isinstance(each, str) and each.strip() for each in value):
        raise _Refused('Enter a list of names, such as ["coffee", "tea"].')
    return frozenset(each.strip() for each in value)


def _weekdays(value: Any) -> frozenset[int]:
    names = [name.lower() for name in _names(value)]
    if not set(names) <= set(WEEKDAYS):
        raise _Refused(f"Enter a list of {', '.join(WEEKDAYS)}.")
    return frozenset(WEEKDAYS.index(name) for name in names)


def _tier(value: Any, tiers: Collection[str]) -> str:
    if value not in tiers:
        raise _Refused(f"The program has no such tier; it has {', '.join(tiers)}.")
    return str(value)


def _contradictions(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    problems = []
    if "from" in values and "until" in values and values["from"] >= values["until"]:
        problems.append((".until", "Enter a moment after from."))
    if values.get("factor") == 0:
        limits = [name for name in ("cap_per_order", "budget") if name in values]
        problems += [(f".{name}", "With the factor 0 there is nothing to limit. Leave it out.") for name in limits]
    return problems
