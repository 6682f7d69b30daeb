"""Which money the program counts in, and by which rates."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.program_money import Channel, program_money

USD = Channel(number=1, currency="USD")
PLN = Channel(number=2, currency="PLN", own_rate=Decimal("0.25"))
EUR = Channel(number=3, currency="EUR")
CLOSED = Channel(number=0, currency="GBP", is_active=False)


@pytest.mark.parametrize(
    ("_case", "channels", "setting", "currency", "rate"),
    [
        ("the oldest without a rate of its own", [PLN, EUR, USD], "", "USD", "2"),
        ("none that is closed", [CLOSED, EUR], "", "EUR", "2"),
        ("all have their own", [PLN], "", "PLN", "0.25"),
        ("all are closed", [CLOSED], "", "GBP", "2"),
        ("the one that is named", [USD, PLN, EUR], "PLN", "PLN", "0.25"),
        ("the named one is gone", [USD, PLN], "EUR", "USD", "2"),
        ("two of the named currency", [Channel(number=9, currency="PLN"), PLN], "PLN", "PLN", "2"),
        ("no channel", [], "EUR", "", "2"),
    ],
)
def test_the_program_counts_in_a_channels_currency(_case, channels, setting, currency, rate):
    money = program_money(channels, currency=setting, rate=Decimal(2))

    assert (money.currency, money.rate) == (currency, Decimal(rate))


def test_each_channel_has_its_own_rate_or_the_programs():
    money = program_money([USD, PLN], currency="", rate=Decimal(1))

    assert (money.rates, money.default) == ({1: Decimal(1), 2: Decimal("0.25")}, Decimal(1))
