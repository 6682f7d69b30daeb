"""The program of today as a program file, with what such a file cannot say."""

from decimal import Decimal

from saleor.product.models import Category

from saleor_loyalty_plugin.backtest.program_file import parse_program, program_data
from saleor_loyalty_plugin.features.studies.host.program import program_of_today
from saleor_loyalty_plugin.models import ChannelTerms, Tier
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.campaigns.campaigns import campaign, per_item, per_order
from tests.graphql.callers import answer, may

QUERY = "{ loyaltyBacktestProgram { text notes canRun campaigns { code active problem } } }"


def of_today(**settings):
    today = program_of_today(ProgramSettings(**settings), using="default")
    return parse_program(program_data(today.text), "today"), today.notes


def test_settings_and_tiers_are_those_of_the_shop(program, channel_USD):
    # given
    Tier.objects.filter(code="silver").update(threshold=Decimal(300), earn_multiplier=Decimal("1.5"))
    settings = {"points_per_currency_unit": Decimal("0.5"), "pending_days": 7, "time_zone": "Europe/Warsaw"}

    # when
    found, notes = of_today(**settings)

    # then
    assert (found.settings, notes) == (ProgramSettings(**settings), [])
    assert [tier.code for tier in found.tiers] == ["bronze", "silver", "gold"]
    assert (found.tiers[1].threshold, found.tiers[1].earn_multiplier) == (300, Decimal("1.5"))
    assert found.terms_in("USD").points_per_currency_unit == Decimal("0.5")


def test_a_currency_has_the_terms_of_its_first_channel(program, channel_USD, other_channel_USD, channel_PLN):
    # given
    ChannelTerms.objects.create(channel_id=channel_PLN.pk, points_per_currency_unit=Decimal("0.25"))
    ChannelTerms.objects.create(channel_id=other_channel_USD.pk, point_value=Decimal("0.02"), active=False)

    # when
    found, notes = of_today()

    # then
    assert found.terms_in("PLN").points_per_currency_unit == Decimal("0.25")
    assert found.terms_in("PLN").point_value == found.settings.point_value
    assert found.terms_in("USD").point_value == found.settings.point_value
    assert [note.partition(" ")[0] for note in notes] == ["Loyalty", "Terms"]


def test_campaigns_that_the_file_can_say_are_in_it(
    program, channel_USD, channel_PLN, categories_tree, staff_api_client
):
    # given
    parent = categories_tree
    child = Category.objects.get(parent=parent)
    campaign(code="drinks", categories=[parent.pk], weekdays=[5, 6], channels=[channel_PLN.pk])
    per_order(50, code="thanks", minimums={channel_USD.pk: Decimal(40), channel_PLN.pk: Decimal(40)}, budget=900)
    campaign(code="off", active=False)
    per_item(5, code="pieces")
    campaign(code="here", minimums={channel_USD.pk: Decimal(40)})

    # when
    found = answer(may(staff_api_client, "manage_discounts"), QUERY)

    # then
    planned = {each.code: each for each in parse_program(program_data(found["text"]), "today").campaigns}
    assert planned.keys() == {"drinks", "thanks"}
    assert planned["drinks"].categories == {parent.slug, child.slug}
    assert (planned["drinks"].currencies, planned["drinks"].time.weekdays) == ({"PLN"}, {5, 6})
    assert (planned["thanks"].points, planned["thanks"].minimum, planned["thanks"].budget) == (50, 40, 900)
    problems = {each["code"]: each["problem"] for each in found["campaigns"]}
    assert problems == {
        "drinks": None,
        "thanks": None,
        "off": None,
        "pieces": "it gives points for each piece",
        "here": "its minimum is another in each channel",
    }
    assert found["canRun"]
    assert len(found["notes"]) == 2
