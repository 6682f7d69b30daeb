"""How a language writes numbers, amounts of money and dates, and which form of a noun stands after a number."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Context, Decimal
from string import Formatter
from typing import Any

SHOWN = Decimal("0.0001")
# Wider than anything that is written.
WIDE = Context(prec=80, rounding=ROUND_DOWN)
NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Sentences have places such as `{paid:money}`: a value's name, and how it is written.

    number      as it is, without zeros behind, to four decimals
    money       an amount and the code of its currency
    date        as ISO 8601 writes it: everybody reads it alike
    any other   a number and a noun, in the form that `form` says
    """

    decimal_sign: str
    thousands: str
    form: Callable[[Decimal], int]
    """Which of a noun's forms stands after a number, counted from 0 (CLDR's cardinal plural rules)."""
    nouns: Mapping[str, Sequence[str]]
    sentences: Mapping[str, str]

    def write(self, sentence: str, values: Mapping[str, Any]) -> str:
        """Return a sentence with values in its places."""
        return _Writer(self).vformat(self.sentences[sentence], (), values)

    def number(self, number: Decimal) -> str:
        text = f"{number.quantize(SHOWN, context=WIDE):,f}".rstrip("0").rstrip(".")
        return text.replace(",", " ").replace(".", self.decimal_sign).replace(" ", self.thousands)

    def money(self, amount: Decimal, currency: str) -> str:
        whole, sign, part = self.number(amount).partition(self.decimal_sign)
        return f"{whole}{sign}{part.ljust(2, '0') if part else ''}{NO_BREAK}{currency}"

    def counted(self, noun: str, number: Decimal) -> str:
        return f"{self.number(number)}{NO_BREAK}{self.nouns[noun][self.form(number)]}"


class _Writer(Formatter):
    def __init__(self, language: Language) -> None:
        self.language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec in ("", "date"):
            return str(value)
        if format_spec == "number":
            return self.language.number(Decimal(value))
        if format_spec == "money":
            amount, currency = value
            return self.language.money(Decimal(amount), currency)
        return self.language.counted(format_spec, Decimal(value))


def one_or_more(number: Decimal) -> int:
    """Return the form in English and Finnish: one, other."""
    return 0 if number == 1 else 1


def in_polish(number: Decimal) -> int:
    """Return the form in Polish: one, few, many, and parts of one."""
    if number != number.to_integral_value():
        return 3
    return 0 if number == 1 else _few_or_many(number)


def in_russian(number: Decimal) -> int:
    """Return the form in Russian: one, few, many, and parts of one."""
    if number != number.to_integral_value():
        return 3
    return 0 if number % 10 == 1 and number % 100 != 11 else _few_or_many(number)


def _few_or_many(number: Decimal) -> int:
    return 1 if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else 2
