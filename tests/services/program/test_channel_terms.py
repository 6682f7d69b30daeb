"""The terms of a channel: its own, or the program's where it has none (rules 2, 4 and 25)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import ChannelTerms
from saleor_loyalty_plugin.selectors.terms import Terms, effective_terms
from saleor_loyalty_plugin.services.program.channel_terms import update_channel_terms
from saleor_loyalty_plugin.settings import ProgramSettings

from ..standings import rows

INVALID, REQUIRED = LoyaltyErrorCode.INVALID, LoyaltyErrorCode.REQUIRED
PROGRAM = ProgramSettings(points_per_currency_unit=Decimal(2), point_value=Decimal("0.05"))
COLUMNS = (
    "channel_id",
    "active",
    "points_per_currency_unit",
    "point_value",
    "free_shipping_minimum_order",
    "free_shipping_price",
)

pytestmark = pytest.mark.django_db


def change(channel_id=7, fraction_digits=2, **fields):
    return update_channel_terms(channel_id=channel_id, fraction_digits=fraction_digits, fields=fields)


def values(channel_id=7):
    return ChannelTerms.objects.values_list(*COLUMNS).get(channel_id=channel_id)


def test_the_first_change_makes_the_channels_row_with_the_rest_by_default():
    # when
    terms = change(points_per_currency_unit=Decimal("0.25"))

    # then
    assert values() == (7, True, Decimal("0.25"), None, 0, 0)
    assert terms == ChannelTerms.objects.get()


def test_a_change_touches_the_given_terms_of_the_given_channel():
    # given
    change(points_per_currency_unit=Decimal("0.25"), free_shipping_price=Decimal("4.99"))
    change(channel_id=8, point_value=Decimal("0.02"))

    # when
    change(active=False, point_value=Decimal("0.000001"), free_shipping_minimum_order=Decimal("199.50"))

    # then
    assert values() == (7, False, Decimal("0.25"), Decimal("0.000001"), Decimal("199.50"), Decimal("4.99"))
    assert values(8) == (8, True, None, Decimal("0.02"), 0, 0)


def test_a_channel_without_a_row_has_the_programs_terms():
    assert effective_terms(None, PROGRAM) == Terms(True, Decimal(2), Decimal("0.05"))


def test_own_terms_go_first_and_null_takes_the_programs_again():
    # given
    own = change(points_per_currency_unit=Decimal("0.25"), point_value=Decimal("0.01"))
    assert effective_terms(own, PROGRAM) == Terms(True, Decimal("0.25"), Decimal("0.01"))

    # when
    own = change(points_per_currency_unit=None)

    # then
    assert effective_terms(own, PROGRAM) == Terms(True, Decimal(2), Decimal("0.01"))
    own = change(point_value=None)
    assert effective_terms(own, replace(PROGRAM, point_value=Decimal(1))) == Terms(True, Decimal(2), Decimal(1))


def test_a_channel_is_switched_off_and_on_again():
    assert effective_terms(change(active=False), PROGRAM).active is False
    assert effective_terms(change(active=True), PROGRAM).active is True


@pytest.mark.parametrize(
    ("fields", "fraction_digits"),
    [
        ({"points_per_currency_unit": Decimal("0.0001")}, 2),
        ({"points_per_currency_unit": Decimal(1_000_000)}, 2),
        ({"point_value": Decimal("0.000001")}, 0),
        ({"point_value": Decimal(1000000000)}, 2),
        ({"free_shipping_price": Decimal("0.001")}, 4),
        ({"free_shipping_minimum_order": Decimal(0)}, 2),
        ({"free_shipping_minimum_order": Decimal("5000.00")}, 0),
        ({"free_shipping_price": Decimal("0.001")}, 3),
        ({"free_shipping_price": Decimal(1_000_000_000)}, 2),
    ],
)
def test_values_at_their_limits_are_accepted(fields, fraction_digits):
    # when
    change(fraction_digits=fraction_digits, **fields)

    # then
    ((name, value),) = fields.items()
    assert getattr(ChannelTerms.objects.get(), name) == value


@pytest.mark.parametrize(
    ("name", "value", "fraction_digits", "code"),
    [
        ("active", None, 2, REQUIRED),
        ("points_per_currency_unit", Decimal(0), 2, INVALID),
        ("points_per_currency_unit", Decimal(-1), 2, INVALID),
        ("points_per_currency_unit", Decimal("0.00001"), 2, INVALID),
        ("points_per_currency_unit", Decimal("1000000.0001"), 2, INVALID),
        ("point_value", Decimal(0), 2, INVALID),
        ("point_value", Decimal("-0.01"), 2, INVALID),
        ("point_value", Decimal("0.0000001"), 2, INVALID),
        ("point_value", Decimal("1000000000.01"), 2, INVALID),
        ("free_shipping_minimum_order", None, 2, REQUIRED),
        ("free_shipping_minimum_order", Decimal("-0.01"), 2, INVALID),
        ("free_shipping_minimum_order", Decimal("10.001"), 2, INVALID),
        ("free_shipping_minimum_order", Decimal("10.5"), 0, INVALID),
        ("free_shipping_minimum_order", Decimal("1000000000.01"), 2, INVALID),
        ("free_shipping_price", None, 2, REQUIRED),
        ("free_shipping_price", Decimal(-1), 2, INVALID),
        ("free_shipping_price", Decimal("4.999"), 2, INVALID),
        ("free_shipping_price", Decimal("0.1"), 0, INVALID),
        ("free_shipping_price", Decimal("0.0001"), 3, INVALID),
        ("free_shipping_price", Decimal("0.0001"), 4, INVALID),
    ],
)
@pytest.mark.parametrize("has_row", [True, False])
def test_a_wrong_value_is_refused_with_its_field_and_changes_nothing(has_row, name, value, fraction_digits, code):
    # given
    if has_row:
        change(point_value=Decimal("0.02"), free_shipping_price=Decimal("4.99"))
    before = rows(ChannelTerms)

    # when
    with pytest.raises(LoyaltyError) as refused:
        change(fraction_digits=fraction_digits, **{"active": False, name: value})

    # then
    assert (refused.value.field, refused.value.code) == (name, code)
    assert rows(ChannelTerms) == before
