"""What a condition can ask of a member, with which operators, and which values it takes (rule 50)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from .....domain.amounts import MAX_POINTS
from .....domain.limits import TIER_CODE
from .....domain.texts import is_storable
from ...rules import LifeCycle, RfmName


class Field(StrEnum):
    """Something of a member."""

    TIER = "TIER"
    POINTS_AVAILABLE = "POINTS_AVAILABLE"
    POINTS_PENDING = "POINTS_PENDING"
    POINTS_LIFETIME = "POINTS_LIFETIME"
    ORDERS = "ORDERS"
    NET_SPEND = "NET_SPEND"
    SPEND_PERCENTILE = "SPEND_PERCENTILE"
    AVERAGE_ORDER = "AVERAGE_ORDER"
    DAYS_SINCE_FIRST_ORDER = "DAYS_SINCE_FIRST_ORDER"
    DAYS_SINCE_LAST_ORDER = "DAYS_SINCE_LAST_ORDER"
    DAYS_BETWEEN_ORDERS = "DAYS_BETWEEN_ORDERS"
    DISCOUNT_SHARE = "DISCOUNT_SHARE"
    DAYS_SINCE_JOINING = "DAYS_SINCE_JOINING"
    DAYS_UNTIL_BIRTHDAY = "DAYS_UNTIL_BIRTHDAY"
    DAYS_UNTIL_EXPIRY = "DAYS_UNTIL_EXPIRY"
    RECENCY = "RECENCY"
    FREQUENCY = "FREQUENCY"
    MONEY = "MONEY"
    RFM = "RFM"
    LIFE_CYCLE = "LIFE_CYCLE"
    LANGUAGE = "LANGUAGE"
    COUNTRY = "COUNTRY"
    CHANNEL = "CHANNEL"
    BOUGHT_CATEGORY = "BOUGHT_CATEGORY"
    BOUGHT_PRODUCT = "BOUGHT_PRODUCT"
    USED_VOUCHER = "USED_VOUCHER"
    CONSENT = "CONSENT"
    METADATA = "METADATA"
    SEGMENT = "SEGMENT"


class Operator(StrEnum):
    """How what a member has is compared with the values."""

    EQ = "EQ"
    NE = "NE"
    GT = "GT"
    GTE = "GTE"
    LT = "LT"
    LTE = "LTE"
    IN = "IN"
    NOT_IN = "NOT_IN"
    CONTAINS = "CONTAINS"
    IS_SET = "IS_SET"
    IS_NOT_SET = "IS_NOT_SET"


type Parser = Callable[[str], str]
"""Returns a value as it is kept. Raises ValueError, with why in words, where there is no such value."""

LONGEST_DAYS = 36_500
COMPARED = frozenset({Operator.GT, Operator.GTE, Operator.LT, Operator.LTE})
NAMED = frozenset({Operator.EQ, Operator.NE, Operator.IN, Operator.NOT_IN})
PRESENT = frozenset({Operator.IS_SET, Operator.IS_NOT_SET})


@dataclass(frozen=True, slots=True)
class FieldTerms:
    """What goes with a field."""

    operators: frozenset[Operator]
    parse: Parser
    within_days: bool = False
    """Whether `days` may say how long ago at most."""
    has_key: bool = False
    """Whether `key` has to say what is asked."""
    choices: tuple[str, ...] = ()
    """All values, where they are counted up."""


def _whole(minimum: int, maximum: int) -> Parser:
    def parse(value: str) -> str:
        if not re.fullmatch(r"-?[0-9]{1,10}", value) or not minimum <= int(value) <= maximum:
            raise ValueError(f"Enter a whole number from {minimum} to {maximum}.")
        return str(int(value))

    return parse


def _number(places: int, maximum: int) -> Parser:
    def parse(value: str) -> str:
        if not re.fullmatch(rf"[0-9]{{1,10}}(\.[0-9]{{1,{places}}})?", value) or Decimal(value) > maximum:
            raise ValueError(f"Enter a number from 0 to {maximum} with at most {places} decimal places, such as 12.5.")
        return value

    return parse


def _one_of(operators: frozenset[Operator], *names: str) -> FieldTerms:
    def parse(value: str) -> str:
        if value.upper() not in names:
            raise ValueError(f"Enter one of: {', '.join(names)}.")
        return value.upper()

    return FieldTerms(operators, parse, choices=names)


def _pattern(pattern: str, problem: str, kept: Callable[[str], str] = str) -> Parser:
    def parse(value: str) -> str:
        if not re.fullmatch(pattern, kept(value)):
            raise ValueError(problem)
        return kept(value)

    return parse


def _text(value: str) -> str:
    if not value.strip() or len(value) > 255 or not is_storable(value):
        raise ValueError("Enter 1 to 255 characters.")
    return value


def _language(value: str) -> str:
    return value.replace("_", "-").lower()


_points = _whole(-MAX_POINTS, MAX_POINTS)
_row = _whole(1, MAX_POINTS)
_money = _number(3, 1_000_000_000)
_score = _whole(1, 5)
_elapsed = _whole(0, LONGEST_DAYS)
_code = _pattern(TIER_CODE.pattern, "Enter a code: 1 to 32 lower-case letters, digits, - or _.")

FIELDS: dict[Field, FieldTerms] = {
    Field.TIER: FieldTerms(NAMED, _code),
    Field.POINTS_AVAILABLE: FieldTerms(NAMED | COMPARED, _points),
    Field.POINTS_PENDING: FieldTerms(NAMED | COMPARED, _points),
    Field.POINTS_LIFETIME: FieldTerms(NAMED | COMPARED, _points),
    Field.ORDERS: FieldTerms(NAMED | COMPARED, _whole(0, 1_000_000)),
    Field.NET_SPEND: FieldTerms(NAMED | COMPARED, _money),
    Field.SPEND_PERCENTILE: FieldTerms(NAMED | COMPARED | PRESENT, _number(2, 100)),
    Field.AVERAGE_ORDER: FieldTerms(NAMED | COMPARED | PRESENT, _money),
    # A moment is never equal to a number of days: it is so long ago or longer, or less.
    Field.DAYS_SINCE_FIRST_ORDER: FieldTerms(COMPARED | PRESENT, _elapsed),
    Field.DAYS_SINCE_LAST_ORDER: FieldTerms(COMPARED | PRESENT, _elapsed),
    Field.DAYS_BETWEEN_ORDERS: FieldTerms(COMPARED | PRESENT, _number(4, LONGEST_DAYS)),
    Field.DISCOUNT_SHARE: FieldTerms(NAMED | COMPARED | PRESENT, _number(4, 1)),
    Field.DAYS_SINCE_JOINING: FieldTerms(COMPARED, _elapsed),
    Field.DAYS_UNTIL_BIRTHDAY: FieldTerms(NAMED | COMPARED | PRESENT, _whole(0, 366)),
    Field.DAYS_UNTIL_EXPIRY: FieldTerms(COMPARED | PRESENT, _elapsed),
    Field.RECENCY: FieldTerms(NAMED | COMPARED | PRESENT, _score),
    Field.FREQUENCY: FieldTerms(NAMED | COMPARED | PRESENT, _score),
    Field.MONEY: FieldTerms(NAMED | COMPARED | PRESENT, _score),
    Field.RFM: _one_of(NAMED | PRESENT, *RfmName.__members__),
    Field.LIFE_CYCLE: _one_of(NAMED, *LifeCycle.__members__),
    Field.LANGUAGE: FieldTerms(
        NAMED | PRESENT, _pattern(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", "Enter a language, such as EN or PT_BR.", _language)
    ),
    Field.COUNTRY: FieldTerms(
        NAMED | PRESENT, _pattern(r"[A-Z]{2}", "Enter a country by its two letters, such as PL.", str.upper)
    ),
    Field.CHANNEL: FieldTerms(NAMED | PRESENT, _row),
    Field.BOUGHT_CATEGORY: FieldTerms(NAMED | PRESENT, _row, within_days=True),
    Field.BOUGHT_PRODUCT: FieldTerms(NAMED | PRESENT, _row, within_days=True),
    Field.USED_VOUCHER: FieldTerms(NAMED | PRESENT, _text, within_days=True),
    Field.CONSENT: _one_of(NAMED - {Operator.IN, Operator.NOT_IN}, "MARKETING", "PERSONALISATION", "TRANSACTIONAL"),
    Field.METADATA: FieldTerms(NAMED | PRESENT | {Operator.CONTAINS}, _text, has_key=True),
    Field.SEGMENT: FieldTerms(NAMED, _code),
}
