"""The program file's campaigns: what they state, and a line for each value that is not acceptable (rule 45)."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.backtest.campaigns_file import PlannedCampaign
from saleor_loyalty_plugin.backtest.program_file import read_program
from saleor_loyalty_plugin.backtest.sweep import parse_sweep, variants
from saleor_loyalty_plugin.domain.campaigns.windows import CampaignTime

from .test_program_file import problems_of, program

WHOLE = """
time_zone = "Europe/Warsaw"

[tiers.silver]
threshold = 500

[campaigns.weekend]
factor = 2.5
from = 2026-11-01
until = 2027-01-01T12:00:00Z
weekdays = ["Saturday", "sunday"]
categories = ["coffee", "tea"]
minimum_order = 40.5
currencies = ["usd"]
tier = "silver"
cap_per_order = 50
budget = 10000

[campaigns.autumn]
per_order = 100
"""


def test_a_whole_campaign(tmp_path):
    # when
    weekend, autumn = program(tmp_path, WHOLE).campaigns

    # then
    assert weekend == PlannedCampaign(
        code="weekend",
        factor=Decimal("2.5"),
        time=CampaignTime(
            starts_at=datetime(2026, 11, 1, tzinfo=ZoneInfo("Europe/Warsaw")),
            ends_at=datetime(2027, 1, 1, 12, tzinfo=UTC),
            weekdays=frozenset({5, 6}),
        ),
        categories=frozenset({"coffee", "tea"}),
        minimum=Decimal("40.5"),
        currencies=frozenset({"USD"}),
        tier="silver",
        limit=50,
        budget=10_000,
    )
    assert autumn == PlannedCampaign(code="autumn", points=100)


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        ("factor = 0.5", "factor: Enter 0, or a number from 1 to 100."),
        ("factor = 101", "factor: Enter a number from 0 to 100."),
        ("factor = 1.00001", "factor: Enter at most 4 decimal places."),
        ('factor = "2"', "factor: Enter a number."),
        ("factor = true", "factor: Enter a number."),
        ("per_order = 1.5", "per_order: Enter at most 0 decimal places."),
        ("per_order = 0", "per_order: Enter a number from 1 to 2147483647."),
        ('from = "2026-11-01"', "from: Enter a day without quotes, such as 2026-11-27."),
        ("until = 10", "until: Enter a day without quotes, such as 2026-11-27."),
        (
            'weekdays = ["caturday"]',
            "weekdays: Enter a list of monday, tuesday, wednesday, thursday, friday, saturday, sunday.",
        ),
        ('categories = "coffee"', 'categories: Enter a list of names, such as ["coffee", "tea"].'),
        ("categories = []", 'categories: Enter a list of names, such as ["coffee", "tea"].'),
        ("minimum_order = -1", "minimum_order: Enter a number from 0 to 1000000000."),
        ('tier = "platinum"', "tier: The program has no such tier; it has bronze, silver."),
        ("cap_per_order = 0", "cap_per_order: Enter a number from 1 to 2147483647."),
        ("budget = 0", "budget: Enter a number from 1 to 1000000000000000."),
        (
            "price = 1",
            "price: there is no such field; a campaign has factor, per_order, from, until, weekdays, categories, "
            "minimum_order, currencies, tier, cap_per_order, budget.",
        ),
    ],
)
def test_a_bad_value_is_refused_with_its_key(field, problem, tmp_path):
    # given
    effect = "" if field.startswith(("factor", "per_order")) else "factor = 2\n"

    # then
    text = f"[tiers.silver]\nthreshold = 500\n[campaigns.weekend]\n{effect}{field}\n"
    assert problems_of(tmp_path, text) == [f"club: campaigns.weekend.{problem}"]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("[campaigns.weekend]\n", [".weekend: write either factor or per_order."]),
        ("[campaigns.weekend]\nfactor = 2\nper_order = 5\n", [".weekend: write either factor or per_order."]),
        (
            "[campaigns.Week_End]\nfactor = 2\n",
            [".Week_End: a name has 1 to 32 lower-case letters, digits, - or _."],
        ),
        (
            "[campaigns.a]\nfactor = 2\nfrom = 2026-11-02\nuntil = 2026-11-02\n",
            [".a.until: Enter a moment after from."],
        ),
        (
            "[campaigns.a]\nfactor = 0\nbudget = 5\ncap_per_order = 5\n",
            [
                ".a.cap_per_order: With the factor 0 there is nothing to limit. Leave it out.",
                ".a.budget: With the factor 0 there is nothing to limit. Leave it out.",
            ],
        ),
        ("[campaigns.a]\nfactor = 0.5\n[campaigns.b]\nbudget = 0\nfactor = 2\n", None),
    ],
)
def test_a_bad_table_is_refused(text, problems, tmp_path):
    found = problems_of(tmp_path, text)

    assert found == [f"club: campaigns{problem}" for problem in problems] if problems else len(found) == 2


def test_campaigns_are_tables(tmp_path):
    assert problems_of(tmp_path, "campaigns = 1\n") == [
        "club: campaigns: write [campaigns.CODE] and its fields below it."
    ]


def test_a_sweep_tries_a_campaign_at_several_numbers(tmp_path):
    # given
    path = tmp_path / "club.toml"
    path.write_text(WHOLE, encoding="utf-8")
    data = read_program(path)

    # then
    found = variants(data, "club", parse_sweep("campaigns.weekend.factor=1..3:1"))
    assert [(value, each.campaigns[0].factor) for value, each in found] == [(1, 1), (2, 2), (3, 3)]
    found = variants(data, "club", parse_sweep("campaigns.weekend.budget=100..200:100"))
    assert [each.campaigns[0].budget for _, each in found] == [100, 200]
