"""Rule 24: percent of each line's price, half up to the cent per line; on the checkout and on the order."""

from decimal import Decimal

import pytest

from ..cart import Cart, decimal
from ..conftest import flat_taxes
from ..goods import FIXED, PERCENTAGE
from ..orders import assert_adds_up, assert_rows_explain_the_lines


def amounts(*values):
    return [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("_case", "percent", "lines", "discounts", "totals"),
    [
        ("the rule's own figures", "10", [("5.99", 2)], ["1.20"], ["10.78"]),
        ("several lines", "5", [("60", 1), ("40", 2), ("0.99", 3)], ["3.00", "4.00", "0.15"], ["57", "76", "2.82"]),
        ("half a cent goes up", "5", [("1.30", 1), ("0.10", 1)], ["0.07", "0.01"], ["1.23", "0.09"]),
        ("less than half a cent is nothing", "5", [("0.09", 1), ("2.00", 1)], ["0.10"], ["0.09", "1.90"]),
        ("pieces that do not share evenly", "5", [("3.33", 3)], ["0.50"], ["9.49"]),
        ("many pieces", "12.5", [("19.99", 7)], ["17.49"], ["122.44"]),
        ("a broken percentage", "33.33", [("10.00", 3)], ["10.00"], ["20.00"]),
        ("nothing", "0", [("5.99", 2)], [], ["11.98"]),
        ("everything", "100", [("5.99", 2), ("0.01", 1)], ["11.98", "0.01"], ["0", "0"]),
    ],
)
def test_each_line_is_discounted_by_the_percentage(
    _case, percent, lines, discounts, totals, cart, goods, silver, place
):
    # given
    silver(discount_percent=Decimal(percent))
    basket = [(goods.sell(price), quantity) for price, quantity in lines]

    # when
    prices = cart.open(*basket)

    # then
    assert prices.lines == amounts(*totals)
    assert prices.subtotal == prices.total == sum(amounts(*totals))
    assert [row[0] for row in cart.rows()] == amounts(*discounts)
    assert prices.tier_discount == sum(amounts(*discounts))

    # when
    cart.deliver()
    order = place(cart)

    # then
    assert order.lines == amounts(*totals)
    assert order.total == sum(amounts(*totals))
    assert [row[0] for row in order.tier_rows] == amounts(*discounts)
    assert order.undiscounted_total == sum(Decimal(price) * quantity for price, quantity in lines)
    assert_adds_up(order)
    assert_rows_explain_the_lines(order)


@pytest.mark.parametrize(
    ("_case", "percent", "title"),
    [
        ("whole", "5.00", "Silver: 5 %"),
        ("broken", "12.50", "Silver: 12.5 %"),
        ("tens", "20.00", "Silver: 20 %"),
        ("hundred", "100.00", "Silver: 100 %"),
    ],
)
def test_the_tier_and_its_percentage_are_named_on_the_checkout_and_on_the_order(
    _case, percent, title, cart, goods, silver, place
):
    # given
    silver(discount_percent=Decimal(percent))

    # when
    cart.open((goods.sell("10.00"), 1))
    (_, name, reason) = cart.rows()[0]
    cart.deliver()
    (line,) = place(cart).raw["lines"]

    # then
    assert (name, reason) == (title, title)
    assert line["unitDiscountReason"] == title
    (row,) = line["discounts"]
    assert (row["name"], row["reason"], row["valueType"]) == (title, title, "PERCENTAGE")
    assert decimal(row["value"]) == Decimal(percent)


@pytest.mark.parametrize(
    ("_case", "value_type", "value", "price", "quantity", "discount", "total"),
    [
        ("percentage", PERCENTAGE, "20", "10.00", 3, "1.20", "22.80"),
        ("fixed", FIXED, "1.01", "5.99", 2, "0.50", "9.46"),
        ("down to nothing", FIXED, "10", "5.99", 2, None, "0"),
    ],
)
def test_catalogue_promotions_come_first(
    _case, value_type, value, price, quantity, discount, total, cart, goods, place
):
    # given
    variant = goods.sell(price)
    goods.promote(variant, value_type, value)

    # when
    prices = cart.open((variant, quantity))
    rows = cart.rows()
    cart.deliver()
    order = place(cart)

    # then
    assert [row[0] for row in rows] == ([] if discount is None else [Decimal(discount)])
    assert prices.lines == order.lines == [Decimal(total)]
    assert_adds_up(order)
    assert_rows_explain_the_lines(order)


def test_a_catalogue_promotion_that_begins_or_ends_changes_the_tiers_share(cart, goods):
    # given
    variant = goods.sell("10.00")
    cart.open((variant, 3))

    # when
    promotion = goods.promote(variant, PERCENTAGE, "20")
    cart.let_prices_expire()
    during = cart.read()
    promotion.rules.all().delete()
    goods.reprice(promotion)
    cart.let_prices_expire()
    after = cart.read()

    # then: 5 % of 24.00, then of 30.00 again
    assert (during.tier_discount, during.lines) == (Decimal("1.20"), [Decimal("22.80")])
    assert (after.tier_discount, after.lines) == (Decimal("1.50"), [Decimal("28.50")])


def test_a_price_that_an_app_has_set_is_discounted(cart, goods, place, app_api_client, permission_handle_checkouts):
    # given: the second variant has a promotion of 10 %, which Saleor takes of the price that the app has set
    app_api_client.app.permissions.add(permission_handle_checkouts)
    plain, promoted = goods.sell("10.00"), goods.sell("20.00")
    goods.promote(promoted, PERCENTAGE, "10")
    cart.open((goods.sell("1.00"), 1))

    # when
    cart.add((plain, 2, "7.77"), (promoted, 1, "7.00"), client=app_api_client)
    prices = cart.read()
    cart.deliver()
    order = place(cart)

    # then: 1.00 - 0.05; 15.54 - 0.78; 6.30 - 0.32
    assert prices.lines == order.lines == amounts("0.95", "14.76", "5.98")
    assert [row[0] for row in order.tier_rows] == amounts("0.05", "0.78", "0.32")
    assert_adds_up(order)


def test_gift_cards_on_sale_are_not_discounted(cart, goods, place):
    # given / when
    prices = cart.open((goods.sell("50.00", "gift-card"), 2), (goods.sell("10.00"), 1))
    rows = cart.rows()
    cart.deliver()
    order = place(cart)

    # then
    assert [row[0] for row in rows] == [Decimal("0.50")]
    assert prices.lines == order.lines == amounts("100.00", "9.50")
    assert prices.tier_discount == Decimal("0.50")


@pytest.mark.parametrize(
    ("_case", "currency", "price", "quantity", "discount", "total"),
    [
        ("zloty", "PLN", "19.99", 1, "1.00", "18.99"),
        ("yen", "JPY", "199", 1, "10", "189"),
        ("half a yen goes up", "JPY", "10", 1, "1", "9"),
        ("less than half a yen is nothing", "JPY", "9", 1, "0", "9"),
    ],
)
def test_the_currency_decides_what_a_cent_is(
    _case, currency, price, quantity, discount, total, cart, goods, request, warehouse, shipping_zone, place
):
    # given
    channel = request.getfixturevalue(f"channel_{currency}")
    flat_taxes(channel)
    channel.allow_unpaid_orders = True
    channel.save()
    warehouse.channels.add(channel)
    shipping_zone.channels.add(channel)
    elsewhere = Cart(cart.client, channel)

    # when
    prices = elsewhere.open((goods.sell(price, "digital", channel=channel), quantity))
    order = place(elsewhere)

    # then
    assert prices.loyalty["tierDiscount"] == {"amount": float(discount), "currency": currency}
    assert prices.lines == order.lines == [Decimal(total)]
    assert order.undiscounted_total == Decimal(price) * quantity
    assert_adds_up(order)


def test_the_discount_follows_the_basket(cart, goods):
    # given
    first, second = goods.sell("10.00"), goods.sell("20.00")
    cart.open((first, 1))

    # when / then
    assert cart.add((second, 2)).lines == amounts("9.50", "38.00")
    assert cart.update(second, 1).lines == amounts("9.50", "19.00")
    assert cart.update(first, 0).lines == amounts("19.00")
    assert [row[0] for row in cart.rows()] == amounts("1.00")
