"""The program file: TOML with the settings' names at its top, a table for each tier, currency and campaign.

    points_per_currency_unit = 1
    expires_after_days = 365

    [tiers.silver]
    threshold = 500
    earn_multiplier = 1.25
    discount_percent = 5
    free_shipping = true

    [currencies.PLN]
    points_per_currency_unit = 0.25
    point_value = 0.04

    [campaigns.weekend]
    factor = 2
    weekdays = ["saturday", "sunday"]

What is not in the file has the default of a new installation; without any tier those are its tiers.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from pathlib import Path
from typing import Any

from babel.core import UnknownLocaleError
from babel.numbers import get_currency_precision

from ..domain.limits import TIER_CODE, TIER_LIMITS, TIER_NAME_LENGTH, DecimalLimits, channel_limits
from ..domain.tiers.terms import DEFAULT_TIERS, TierTerms
from ..settings import PARSERS, ProgramSettings, SettingsError
from .campaigns_file import PlannedCampaign, plan_campaign
from .errors import BacktestError, ProgramError

TABLES = ("tiers", "currencies", "campaigns")
TIER_FIELDS = tuple(field.name for field in fields(TierTerms) if field.name != "code")
LOWEST = DEFAULT_TIERS[0]
type Problems = list[tuple[str, str]]
"""Places in the file, such as `tiers.silver.threshold`, and what is wrong there."""


@dataclass(frozen=True, slots=True)
class CurrencyTerms:
    """What holds in one currency; amounts and the worth of a point are in it."""

    points_per_currency_unit: Decimal
    point_value: Decimal
    free_shipping_minimum_order: Decimal = Decimal(0)
    free_shipping_price: Decimal = Decimal(0)
    fraction_digits: int = 2


@dataclass(frozen=True, slots=True)
class Program:
    """A program as the file states it: settings, tiers (lowest first), and the currencies that have own terms."""

    name: str
    settings: ProgramSettings
    tiers: tuple[TierTerms, ...]
    currencies: Mapping[str, CurrencyTerms]
    campaigns: tuple[PlannedCampaign, ...] = ()

    def terms_in(self, currency: str) -> CurrencyTerms:
        """Return the terms of a currency: its own, else the settings'."""
        own = self.currencies.get(currency)
        settings = self.settings
        return own or CurrencyTerms(
            settings.points_per_currency_unit, settings.point_value, fraction_digits=fraction_digits(currency)
        )


def fraction_digits(currency: str) -> int:
    """Return the decimal places of a currency (ISO 4217), 2 where there is none."""
    try:
        return int(get_currency_precision(currency)) if currency else 2
    except UnknownLocaleError:  # pragma: no cover - babel without its data
        return 2


def read_program(path: Path) -> dict[str, Any]:
    """Return a program file's content, decimals exact.

    Raises:
        BacktestError: there is no such file, or it is not TOML.

    """
    try:
        return program_data(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BacktestError([f"{path}: the program file cannot be read: {error.strerror}."]) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BacktestError([f"{path.name}: not a TOML file: {error}."]) from error


def program_data(text: str) -> dict[str, Any]:
    """Return what a program file's text states, decimals exact.

    Raises:
        TOMLDecodeError: it is not TOML.

    """
    return tomllib.loads(text, parse_float=Decimal)


def with_tiers(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the content with the tiers that hold: the default ones where it has none, always one from 0 on."""
    tiers = data.get("tiers")
    if not tiers:
        tiers = {terms.code: _fields(terms) for terms in DEFAULT_TIERS}
    elif isinstance(tiers, dict) and LOWEST.code not in tiers and not _has_lowest(tiers):
        tiers = {LOWEST.code: _fields(LOWEST), **tiers}
    return {**data, "tiers": tiers}


def _fields(terms: TierTerms) -> dict[str, Any]:
    return {name: getattr(terms, name) for name in TIER_FIELDS}


def _has_lowest(tiers: Mapping[str, Any]) -> bool:
    return any(isinstance(tier, dict) and tier.get("threshold") == 0 for tier in tiers.values())


def parse_program(data: Mapping[str, Any], name: str) -> Program:
    """Return the program that a file's content states.

    Raises:
        ProgramError: a problem for each value that is unknown or not acceptable.

    """
    problems: Problems = []
    data = with_tiers(data)
    plain = {key: value for key, value in data.items() if key not in TABLES}
    problems += [(key, "there is no such setting.") for key in plain if key not in PARSERS]
    problems += [(key, "enter one value.") for key, value in plain.items() if isinstance(value, dict | list)]
    try:
        settings = ProgramSettings.parse({key: value for key, value in plain.items() if key in PARSERS})
    except SettingsError as error:
        problems += error.problems.items()
        settings = ProgramSettings()
    tiers = [_tier(code, fields, problems) for code, fields in _tables(data, "tiers", problems)]
    currencies = {
        code: _currency(code, fields, settings, problems) for code, fields in _tables(data, "currencies", problems)
    }
    campaigns = [
        _campaign(code, fields, tiers, settings, problems) for code, fields in _tables(data, "campaigns", problems)
    ]
    problems = problems or _threshold_problems(tiers)
    if problems:
        raise ProgramError(name, problems)
    by_threshold = tuple(sorted(tiers, key=lambda tier: tier.threshold))
    return Program(name, settings, by_threshold, currencies, tuple(each for each in campaigns if each is not None))


def _tables(data: Mapping[str, Any], table: str, problems: Problems) -> list[tuple[str, dict[str, Any]]]:
    rows = data.get(table, {})
    if not isinstance(rows, dict) or not all(isinstance(fields, dict) for fields in rows.values()):
        problems.append((table, f"write [{table}.CODE] and its fields below it."))
        return []
    return list(rows.items())


def _tier(code: str, given: Mapping[str, Any], problems: Problems) -> TierTerms:
    where = f"tiers.{code}"
    if not TIER_CODE.fullmatch(code):
        problems.append((where, "a code has 1 to 32 lower-case letters, digits, - or _."))
    if "threshold" not in given:
        problems.append((f"{where}.threshold", "this field is required."))
    values: dict[str, Any] = {"name": code.replace("_", " ").title(), "threshold": Decimal(-1)}
    for key, given_value in given.items():
        problem, value = _tier_field(key, given_value)
        if problem:
            problems.append((f"{where}.{key}", problem))
        else:
            values[key] = value
    return TierTerms(code=code, **values)


def _tier_field(key: str, value: Any) -> tuple[str | None, Any]:
    if key in TIER_LIMITS:
        return _decimal(value, TIER_LIMITS[key])
    if key == "free_shipping":
        return (None, value) if isinstance(value, bool) else ("Enter true or false.", None)
    if key == "name":
        good = isinstance(value, str) and 0 < len(value.strip()) <= TIER_NAME_LENGTH
        return (None, value.strip()) if good else (f"Enter 1 to {TIER_NAME_LENGTH} characters.", None)
    return f"there is no such field; a tier has {', '.join(TIER_FIELDS)}.", None


def _decimal(value: Any, limits: DecimalLimits) -> tuple[str | None, Decimal]:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return "Enter a number.", Decimal(0)
    number = Decimal(value)
    if not number.is_finite():
        return "Enter a number.", Decimal(0)
    return limits.problem(number), number


def _currency(code: str, given: Mapping[str, Any], settings: ProgramSettings, problems: Problems) -> CurrencyTerms:
    digits = fraction_digits(code)
    limits = channel_limits(digits)
    values = {
        "points_per_currency_unit": settings.points_per_currency_unit,
        "point_value": settings.point_value,
    }
    for key, value in given.items():
        problem, number = _decimal(value, limits[key]) if key in limits else ("there is no such field.", Decimal(0))
        if problem:
            problems.append((f"currencies.{code}.{key}", problem))
        elif key in limits:
            values[key] = number
    return CurrencyTerms(**values, fraction_digits=digits)


def _campaign(
    code: str,
    given: Mapping[str, Any],
    tiers: Sequence[TierTerms],
    settings: ProgramSettings,
    problems: Problems,
) -> PlannedCampaign | None:
    campaign, wrong = plan_campaign(code, given, tiers=[tier.code for tier in tiers], zone=settings.zone)
    problems += [(f"campaigns.{code}{below}", problem) for below, problem in wrong]
    return campaign


def _threshold_problems(tiers: list[TierTerms]) -> Problems:
    thresholds = [tier.threshold for tier in tiers]
    problems = [
        (f"tiers.{tier.code}.threshold", "another tier has this threshold.")
        for index, tier in enumerate(tiers)
        if tier.threshold in thresholds[:index]
    ]
    if min(thresholds) != 0:
        problems.append(("tiers", "the lowest tier has the threshold 0, so that every member is in one."))
    return problems
