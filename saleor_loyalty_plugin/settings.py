"""The program's settings: parsed from the plugin's configuration once, checked field by field.

A value arrives as the Dashboard sends it: a string (or a boolean for a boolean field). Numbers are plain digits with
a point or a comma before the decimals; anything else is refused, never guessed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from .domain.clocks.quiet_hours import QuietHours
from .domain.clocks.zones import zone_named
from .domain.expiry import ExpiryRounding, Rounding
from .domain.holdout.assignment import MAX_HOLDOUT_PERCENT
from .domain.limits import POINT_VALUE, RATE
from .domain.orders import AwardOn
from .domain.texts import is_storable
from .domain.tiers.qualification import QualificationBasis, QualificationWindow

_NUMBER = re.compile(r"[0-9]{1,12}(?:[.,]([0-9]+))?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_ORIGIN = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::[0-9]{1,5})?")
Parser = Callable[[Any], Any]


class SettingsError(Exception):
    """Some settings are not acceptable; `problems` says why, by field."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{field}: {problem}" for field, problem in problems.items()))
        self.problems = dict(problems)


def _text(minimum: int, maximum: int) -> Parser:
    def parse(value: Any) -> str:
        text = str(value).strip()
        if not minimum <= len(text) <= maximum or not is_storable(text):
            raise ValueError(f"Enter {minimum} to {maximum} characters.")
        return text

    return parse


def _line(maximum: int) -> Parser:
    def parse(value: Any) -> str:
        text: str = _text(0, maximum)(value)
        if not text.isprintable():
            raise ValueError("Enter one line.")
        return text

    return parse


def _choice(*choices: str) -> Parser:
    def parse(value: Any) -> str:
        if str(value).strip() not in choices:
            raise ValueError(f"Enter one of: {', '.join(choices)}.")
        return str(value).strip()

    return parse


def _positive_decimal(places: int, maximum: Decimal | None = None) -> Parser:
    def parse(value: Any) -> Decimal:
        match = _NUMBER.fullmatch(str(value).strip())
        if not match or len(match.group(1) or "") > places:
            raise ValueError(f"Enter a number above 0 with at most {places} decimal places, such as 0.5 or 0,5.")
        number = Decimal(match.group().replace(",", "."))
        if number <= 0:
            raise ValueError("Enter a number above 0.")
        if maximum is not None and number > maximum:
            raise ValueError(f"Enter a number above 0, {maximum} at most.")
        return number

    return parse


def _integer(minimum: int, maximum: int) -> Parser:
    def parse(value: Any) -> int:
        match = _NUMBER.fullmatch(str(value).strip())
        if not match or match.group(1) is not None or not minimum <= int(match.group()) <= maximum:
            raise ValueError(f"Enter a whole number from {minimum} to {maximum}.")
        return int(match.group())

    return parse


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if str(value).strip().lower() not in ("true", "false"):
        raise ValueError("Enter true or false.")
    return str(value).strip().lower() == "true"


def _time_zone(value: Any) -> str:
    return zone_named(str(value).strip()).key


def _currency(value: Any) -> str:
    code = str(value).strip().upper()
    if code and not _CURRENCY.fullmatch(code):
        raise ValueError("Enter the three letters of a currency, such as EUR, or nothing.")
    return code


def _origins(value: Any) -> str:
    origins = str(value).lower().split()
    if not all(_ORIGIN.fullmatch(origin) for origin in origins):
        raise ValueError("Enter addresses such as https://dashboard.example.com, without a path, a space between two.")
    return " ".join(origins)


def _address(value: Any) -> str:
    address = str(value).strip()
    if address and (not _ADDRESS.fullmatch(address) or len(address) > 254):
        raise ValueError("Enter an e-mail address such as club@example.com, or nothing.")
    return address


def _quiet_hours(value: Any) -> str:
    QuietHours.parse(str(value))
    return str(value).strip()


MAX_SETTING = 1_000_000_000
PARSERS: dict[str, Parser] = {
    "program_name": _text(1, 64),
    "award_on": lambda value: AwardOn(_choice(*AwardOn)(value)),
    "points_per_currency_unit": _positive_decimal(RATE.places, RATE.maximum),
    "point_value": _positive_decimal(6, POINT_VALUE.maximum),
    "earn_on_shipping": _boolean,
    "earn_on_net": _boolean,
    "pending_days": _integer(0, 365),
    "expires_after_days": _integer(0, 3650),
    "min_redeem_points": _integer(1, MAX_SETTING),
    "redeem_step": _integer(1, MAX_SETTING),
    "max_redeem_percent": _integer(1, 100),
    "qualification_basis": lambda value: QualificationBasis(_choice(*QualificationBasis)(value)),
    "qualification_window": lambda value: QualificationWindow(_choice(*QualificationWindow)(value)),
    "downgrade_grace_days": _integer(0, 365),
    "auto_enroll": _boolean,
    "welcome_points": _integer(0, MAX_SETTING),
    "birthday_points": _integer(0, MAX_SETTING),
    "hold_minutes": _integer(10, MAX_SETTING),
    "earning_active": _boolean,
    "spending_active": _boolean,
    "adjust_limit_per_day": _integer(0, MAX_SETTING),
    "time_zone": _time_zone,
    "program_currency": _currency,
    "margin_percent": _integer(0, 100),
    "program_holdout_percent": _integer(0, MAX_HOLDOUT_PERCENT),
    "dashboard_origins": _origins,
    "message_way": _choice("none", "email", "app"),
    "sender_name": _line(64),
    "sender_address": _address,
    "quiet_hours": _quiet_hours,
    "messages_per_week": _integer(0, 50),
    "expiry_rounding": lambda value: ExpiryRounding(_choice(*ExpiryRounding)(value)),
    "inactivity_days": _integer(0, 3650),
    "referral_pending_days": _integer(0, 365),
    "gifts_per_month": _integer(0, MAX_SETTING),
    "reviews_need_approval": _boolean,
    "review_points": _integer(0, MAX_SETTING),
}


@dataclass(frozen=True, slots=True)
class ProgramSettings:
    """The scalars of the program. Each field is documented for operators in plugin.py.

    Rates are points for one unit of a channel's currency, values are money for one point, days are days.
    """

    program_name: str = "Loyalty"
    award_on: AwardOn = AwardOn.PAID
    points_per_currency_unit: Decimal = Decimal(1)
    point_value: Decimal = Decimal("0.01")
    earn_on_shipping: bool = False
    earn_on_net: bool = False
    pending_days: int = 0
    expires_after_days: int = 365
    min_redeem_points: int = 100
    redeem_step: int = 1
    max_redeem_percent: int = 100
    qualification_basis: QualificationBasis = QualificationBasis.POINTS
    qualification_window: QualificationWindow = QualificationWindow.ROLLING_12_MONTHS
    downgrade_grace_days: int = 30
    auto_enroll: bool = True
    welcome_points: int = 0
    birthday_points: int = 0
    hold_minutes: int = 1440
    earning_active: bool = True
    spending_active: bool = True
    adjust_limit_per_day: int = 0
    time_zone: str = "UTC"
    program_currency: str = ""
    margin_percent: int = 40
    program_holdout_percent: int = 0
    dashboard_origins: str = ""
    message_way: str = "none"
    sender_name: str = ""
    sender_address: str = ""
    quiet_hours: str = "21:00-09:00"
    messages_per_week: int = 2
    expiry_rounding: ExpiryRounding = ExpiryRounding.NONE
    inactivity_days: int = 0
    referral_pending_days: int = 14
    gifts_per_month: int = 0
    reviews_need_approval: bool = True
    review_points: int = 0

    @classmethod
    def parse(cls, configuration: Mapping[str, Any]) -> "ProgramSettings":
        """Return the settings that a configuration states; a missing field has its default.

        Raises:
            SettingsError: with a problem for every field that is not acceptable.

        """
        values, problems = {}, {}
        for field in fields(cls):
            if configuration.get(field.name) is None:
                continue
            try:
                values[field.name] = PARSERS[field.name](configuration[field.name])
            except ValueError as error:
                problems[field.name] = str(error)
        if problems:
            raise SettingsError(problems)
        return cls(**values)

    def unwelcoming(self) -> "ProgramSettings":
        """Return these settings without welcome points: for who comes from another program."""
        return replace(self, welcome_points=0)

    @property
    def age_days(self) -> int:
        """Days after which points expire by their age, 0 for never: also where they expire by inactivity instead."""
        return 0 if self.inactivity_days else self.expires_after_days

    @property
    def rounding(self) -> Rounding:
        """At the end of which month or year of the program's time zone points expire."""
        return Rounding(self.expiry_rounding, self.zone)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone that campaigns are planned in, and that of members of whom nothing better is known."""
        return ZoneInfo(self.time_zone)

    @property
    def quiet(self) -> QuietHours | None:
        """The hours in which no marketing message goes, by the member's clocks; None: there are none."""
        return QuietHours.parse(self.quiet_hours)
