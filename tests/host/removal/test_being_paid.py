"""loyalty_uninstall where a shopper has begun to pay: nobody is charged another amount than they were told."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.models import LoyaltyMember

from ..ledger import entries
from .command import uninstall

LEFT = "Not finished. Run this command again when these checkouts are paid or given up"


@pytest.fixture
def being_paid(filled, shop):
    """A checkout of 10.00 whose shopper has begun to pay."""
    filled.apply(3000)
    shop.pay(filled.checkout, "10.00")
    return filled


def test_who_has_begun_to_pay_pays_what_they_were_told(being_paid, standing, place):
    # when
    output = uninstall()
    being_paid.let_prices_expire()

    # then
    assert f"refused: {LEFT}" in output
    assert output.endswith(f":\n  {being_paid.checkout.pk}\n")
    assert "The package can be removed." not in output
    assert standing() == (0, 0, 3000)
    assert being_paid.read().total == Decimal("10.00")
    assert place(being_paid).total == Decimal("10.00")

    # when the order is made, nothing is left to wait for
    output = uninstall()

    # then
    assert output.endswith("The package can be removed.\n")
    assert (standing(), entries()[-1]) == ((0, 0, 0), ("redemption", -3000))


def test_forced_points_return_and_the_price_that_was_told_stays(being_paid, standing):
    # when
    output = uninstall("--force")
    being_paid.let_prices_expire()

    # then
    assert "Checkouts being paid, which keep the price that was told: 1.\n" in output
    assert output.endswith("The package can be removed.\n")
    assert standing() == (3000, 0, 0)
    assert being_paid.read().total == Decimal("10.00")


def test_the_tables_stay_while_a_checkout_is_being_paid(being_paid):
    # then
    assert LEFT in uninstall("--drop-tables", "--noinput")
    assert LoyaltyMember.objects.exists()
