"""The program file: the settings' names, tiers and currencies, and a line for each value that is not acceptable."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.program_file import CurrencyTerms, parse_program, read_program
from saleor_loyalty_plugin.domain.tiers.terms import DEFAULT_TIERS, TierTerms
from saleor_loyalty_plugin.settings import ProgramSettings

WHOLE = """
program_name = "Club"
points_per_currency_unit = 0.5
point_value = 0.02
earn_on_shipping = true
expires_after_days = 0
qualification_basis = "spend"

[tiers.member]
threshold = 0

[tiers.friend]
name = "Good friend"
threshold = 250.5
earn_multiplier = 1.25
discount_percent = 7.5
free_shipping = true

[currencies.PLN]
points_per_currency_unit = 0.125
free_shipping_minimum_order = 199.99
"""


def program(tmp_path, text: str):
    path = tmp_path / "club.toml"
    path.write_text(text, encoding="utf-8")
    return parse_program(read_program(path), path.stem)


def problems_of(tmp_path, text: str) -> list[str]:
    with pytest.raises(BacktestError) as refused:
        program(tmp_path, text)
    return refused.value.problems


def test_a_whole_program(tmp_path):
    club = program(tmp_path, WHOLE)

    assert club.settings == ProgramSettings(
        program_name="Club",
        points_per_currency_unit=Decimal("0.5"),
        point_value=Decimal("0.02"),
        earn_on_shipping=True,
        expires_after_days=0,
        qualification_basis="spend",
    )
    assert club.tiers == (
        TierTerms("member", "Member", Decimal(0)),
        TierTerms("friend", "Good friend", Decimal("250.5"), Decimal("1.25"), Decimal("7.5"), free_shipping=True),
    )
    assert club.terms_in("PLN") == CurrencyTerms(
        Decimal("0.125"), Decimal("0.02"), free_shipping_minimum_order=Decimal("199.99")
    )
    assert club.terms_in("JPY") == CurrencyTerms(Decimal("0.5"), Decimal("0.02"), fraction_digits=0)


def test_an_empty_program_is_that_of_a_new_installation(tmp_path):
    club = program(tmp_path, "")

    assert (club.settings, club.tiers) == (ProgramSettings(), DEFAULT_TIERS)


def test_the_lowest_tier_is_there_without_saying_so(tmp_path):
    club = program(tmp_path, "[tiers.gold]\nthreshold = 100\n")

    assert [(tier.code, tier.threshold) for tier in club.tiers] == [("bronze", 0), ("gold", 100)]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("points_per_unit = 1", "club: points_per_unit: there is no such setting."),
        ("award_on = 'shipped'", "club: award_on: Enter one of: paid, fulfilled."),
        (
            "point_value = -1",
            "club: point_value: Enter a number above 0 with at most 6 decimal places, such as 0.5 or 0,5.",
        ),
        ("pending_days = 366", "club: pending_days: Enter a whole number from 0 to 365."),
        ("pending_days = 1.5", "club: pending_days: Enter a whole number from 0 to 365."),
        ("earn_on_net = 'maybe'", "club: earn_on_net: Enter true or false."),
        ("program_name = { a = 1 }", "club: program_name: enter one value."),
        ("tiers = 5", "club: tiers: write [tiers.CODE] and its fields below it."),
        ("[tiers]\ngold = 5", "club: tiers: write [tiers.CODE] and its fields below it."),
        ("[tiers.gold]\nname = 'Gold'", "club: tiers.gold.threshold: this field is required."),
        ("[tiers.Gold]\nthreshold = 5", "club: tiers.Gold: a code has 1 to 32 lower-case letters, digits, - or _."),
        ("[tiers.gold]\nthreshold = 'x'", "club: tiers.gold.threshold: Enter a number."),
        ("[tiers.gold]\nthreshold = true", "club: tiers.gold.threshold: Enter a number."),
        ("[tiers.gold]\nthreshold = nan", "club: tiers.gold.threshold: Enter a number."),
        ("[tiers.gold]\nthreshold = -1", "club: tiers.gold.threshold: Enter a number from 0 to 1000000000."),
        (
            "[tiers.gold]\nthreshold = 5\nearn_multiplier = 0",
            "club: tiers.gold.earn_multiplier: Enter a number above 0 to 1000.",
        ),
        (
            "[tiers.gold]\nthreshold = 5\ndiscount_percent = 100.5",
            "club: tiers.gold.discount_percent: Enter a number from 0 to 100.",
        ),
        ("[tiers.gold]\nthreshold = 5\nfree_shipping = 1", "club: tiers.gold.free_shipping: Enter true or false."),
        ("[tiers.gold]\nthreshold = 5\nname = ''", "club: tiers.gold.name: Enter 1 to 64 characters."),
        (
            "[tiers.a]\nthreshold = 0\n[tiers.b]\nthreshold = 0.0",
            "club: tiers.b.threshold: another tier has this threshold.",
        ),
        (
            "[tiers.bronze]\nthreshold = 5",
            "club: tiers: the lowest tier has the threshold 0, so that every member is in one.",
        ),
        ("[currencies.PLN]\nrate = 1", "club: currencies.PLN.rate: there is no such field."),
        (
            "[currencies.PLN]\nfree_shipping_price = 0.001",
            "club: currencies.PLN.free_shipping_price: Enter at most 2 decimal places.",
        ),
    ],
)
def test_what_is_not_acceptable_has_a_line(tmp_path, text, problem):
    assert problems_of(tmp_path, text) == [problem]


def test_every_problem_is_told_at_once(tmp_path):
    problems = problems_of(
        tmp_path, "pending_days = 999\nredeem_step = 0\n[tiers.gold]\nthreshold = 5\ncolour = 'gold'"
    )

    assert len(problems) == 3


def test_a_file_that_is_not_there_or_not_toml(tmp_path):
    with pytest.raises(BacktestError, match="the program file cannot be read"):
        read_program(tmp_path / "none.toml")
    assert problems_of(tmp_path, "pending_days: 5")[0].startswith("club.toml: not a TOML file: ")
