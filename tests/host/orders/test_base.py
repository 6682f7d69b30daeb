"""What points are counted on (rules 1 and 2)."""

from decimal import Decimal

import pytest
from saleor.checkout.fetch import fetch_checkout_info
from saleor.discount.models import Voucher
from saleor.tax import TaxCalculationStrategy

from saleor_loyalty_plugin.models import ChannelTerms, OrderAward
from tests.saleor_features import add_variant_to_checkout

from ..ledger import entries


def buy(shop, checkout, price):
    """Pay what the checkout costs and make an order of it."""
    shop.pay(checkout, price)
    order = shop.complete(checkout)
    assert order.total_gross_amount == Decimal(price)
    return order


@pytest.fixture
def taxed(channel_USD):
    """23 % in all prices: the rate of the fixtures' country."""
    taxes = channel_USD.tax_configuration
    taxes.tax_calculation_strategy = TaxCalculationStrategy.FLAT_RATES
    taxes.charge_taxes = taxes.prices_entered_with_tax = True
    taxes.save()
    taxes.country_exceptions.all().delete()


def test_entire_order_voucher_lowers_the_base(program, shop, checkout_of_customer, voucher):
    # given 20.00 off
    shop.add_promo_code(checkout_of_customer, "mirumee")

    # when
    buy(shop, checkout_of_customer, "20.00")

    # then
    assert entries() == [("earn", 10)]


def test_voucher_for_delivery_does_not_lower_the_base(program, shop, checkout_of_customer, voucher_free_shipping):
    # given
    shop.add_promo_code(checkout_of_customer, voucher_free_shipping.codes.get().code)

    # when
    buy(shop, checkout_of_customer, "30.00")

    # then
    assert entries() == [("earn", 30)]


def test_order_promotion_lowers_the_base(program, shop, checkout_of_customer, order_promotion_rule):
    # when 25 % off 30.00
    buy(shop, checkout_of_customer, "32.50")

    # then
    assert entries() == [("earn", 22)]


def test_what_a_gift_card_paid_earns(program, shop, checkout_of_customer, gift_card):
    # given 10.00 on the card
    shop.add_promo_code(checkout_of_customer, gift_card.code)

    # when
    order = buy(shop, checkout_of_customer, "30.00")

    # then
    gift_card.refresh_from_db()
    assert gift_card.current_balance_amount == Decimal(0)
    assert entries(order) == [("earn", 30)]


def test_order_that_a_gift_card_paid_in_full_earns_until_it_is_cancelled(
    program, shop, checkout_of_customer, gift_card
):
    # given
    gift_card.initial_balance_amount = gift_card.current_balance_amount = Decimal(50)
    gift_card.save()
    shop.add_promo_code(checkout_of_customer, gift_card.code)

    # when
    order = shop.complete(checkout_of_customer)

    # then
    assert order.total_gross_amount == Decimal(0)
    assert entries() == [("earn", 30)]

    # when
    shop.act("orderCancel", order)

    # then
    assert entries() == [("earn", 30), ("reversal", -30)]


def test_gift_card_products_earn_nothing(program, shop, checkout_of_customer, shippable_gift_card_product, manager):
    # given another 100.00
    variant = shippable_gift_card_product.variants.get()
    add_variant_to_checkout(fetch_checkout_info(checkout_of_customer, [], manager), variant, 1)

    # when
    order = buy(shop, checkout_of_customer, "140.00")

    # then
    assert entries() == [("earn", 30)]
    card_line = order.lines.get(is_gift_card=True)
    assert {"line": str(card_line.pk), "amount": "100.000", "excluded": "gift card"} in OrderAward.objects.get().lines


@pytest.mark.parametrize(
    ("_case", "configuration", "points", "base"),
    [
        ("goods with tax", {}, 30, "30.00"),
        ("goods without tax", {"earn_on_net": "true"}, 24, "24.39"),
        ("delivery too", {"earn_on_shipping": "true"}, 40, "40.00"),
        ("both without tax", {"earn_on_net": "true", "earn_on_shipping": True}, 32, "32.52"),
    ],
)
def test_goods_and_delivery_with_and_without_tax(
    _case, configuration, points, base, taxed, program, shop, checkout_of_customer
):
    # given
    program(**configuration)

    # when
    order = buy(shop, checkout_of_customer, "40.00")

    # then
    assert order.total_net_amount == Decimal("32.52")
    assert entries() == [("earn", points)]
    assert OrderAward.objects.get().base == Decimal(base)


@pytest.mark.parametrize(
    ("_case", "configuration", "terms", "expected"),
    [
        ("program's rate", {"points_per_currency_unit": "0,25"}, None, [("earn", 7)]),
        ("channel's rate", {}, {"points_per_currency_unit": Decimal("2.5")}, [("earn", 75)]),
        ("channel without a rate of its own", {"points_per_currency_unit": "2"}, {}, [("earn", 60)]),
        ("channel that is off", {}, {"active": False}, []),
    ],
)
def test_rate_of_the_channel_goes_first(
    _case, configuration, terms, expected, program, shop, checkout_of_customer, channel_USD
):
    # given
    program(**configuration)
    if terms is not None:
        ChannelTerms.objects.create(channel_id=channel_USD.pk, **terms)

    # when
    buy(shop, checkout_of_customer, "40.00")

    # then
    assert entries() == expected


def test_once_per_order_voucher_lowers_the_base(program, shop, checkout_of_customer, voucher_percentage):
    # given 10 % off one of the pieces
    Voucher.objects.update(apply_once_per_order=True)
    shop.add_promo_code(checkout_of_customer, voucher_percentage.codes.get().code)

    # when
    buy(shop, checkout_of_customer, "39.00")

    # then
    assert entries() == [("earn", 29)]
