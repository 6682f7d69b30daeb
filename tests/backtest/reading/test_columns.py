"""Which header is read as which column, what an amount is made of, and how that is told."""

import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.reading.columns import Reading, find_columns

BASE = ["order_id", "customer", "date"]


def found(*headers: str, **chosen: str) -> Reading:
    return find_columns([*BASE, *headers], chosen, where="orders.csv")


def refused(*headers: str, **chosen: str) -> str:
    with pytest.raises(BacktestError) as error:
        found(*headers, **chosen)
    (line,) = error.value.problems
    return line


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("order_currency", "currency"),
        ("Order Currency Code", "currency"),
        ("shipping_total", "shipping"),
        ("Shipping and Handling", "shipping"),
        ("Shipping Cost (ex tax)", "shipping"),
        ("discount_total", "discount"),
        ("Total Discounts", "discount"),
        ("Total Refunded", "refunded"),
        ("refundAmount", "refunded"),
        ("financial_status", "payment_status"),
        ("Payment Status", "payment_status"),
        ("Order Status", "status"),
        ("Cancelled at", "cancelled_at"),
    ],
)
def test_headers_are_recognised_for_what_they_are(header, column):
    # rule 104
    assert found("amount", header).headers[column] == header


@pytest.mark.parametrize("header", ["State", "Shipping Method", "Tax Class", "Fulfillment Status", "Total Quantity"])
def test_headers_that_mean_something_else(header):
    assert found("amount", header).unused == (header,)


@pytest.mark.parametrize("total", ["total", "order_total", "Grand Total", "Order Total (inc tax)"])
def test_a_total_is_used_where_delivery_and_tax_can_be_taken_off(total):
    # rule 104
    reading = found(total, "shipping_total", "tax_total", "fee_total", "subtotal")

    assert (reading.base, reading.less) == ("total", ("shipping", "tax", "fees"))
    assert reading.unused == ("subtotal",)


@pytest.mark.parametrize(
    ("headers", "absent"),
    [
        (["total"], "shipping and tax"),
        (["total", "shipping"], "tax"),
        (["order_total", "tax_total"], "shipping"),
    ],
)
def test_a_total_with_delivery_or_tax_in_it_is_not_taken_for_goods(headers, absent):
    # rule 104
    line = refused(*headers)

    assert line.startswith(
        f'orders.csv: the column "{headers[0]}" may have {absent} in it, and no column says how much'
    )
    assert f'--column amount="{headers[0]}" where it is the goods alone' in line


def test_a_total_is_the_goods_where_that_is_said():
    # rule 104
    reading = found("total", "shipping", amount="total")

    assert (reading.base, reading.headers["amount"]) == ("amount", "total")
    assert "total" not in reading.headers


def test_a_total_without_tax_in_it_where_that_is_said():
    reading = found("total", "shipping", tax="")

    assert (reading.base, reading.less) == ("total", ("shipping",))


def test_an_amount_goes_before_a_total():
    reading = found("amount", "total", "shipping", "tax")

    assert (reading.base, reading.less) == ("amount", ())
    assert reading.unused == ("total", "tax")


def test_a_total_is_read_beside_an_amount_to_measure_refunds_on():
    assert found("amount", "total", "tax", "refunded").unused == ("tax",)


def test_a_subtotal_is_taken_for_the_goods_where_nothing_contradicts():
    reading = found("subtotal", "shipping")

    assert (reading.headers["amount"], reading.guessed) == ("subtotal", True)


def test_a_subtotal_beside_a_discount_may_be_before_or_after_it():
    line = refused("Subtotal", "Discount")

    assert 'the column "Subtotal" may be before or after the "Discount"' in line
    assert (found("Subtotal", "Discount", amount="Subtotal").less) == ()
    before = found("Subtotal", "Discount", undiscounted="Subtotal")
    assert (before.base, before.less) == ("undiscounted", ("discount",))


def test_goods_before_a_discount_that_no_column_tells():
    assert "may have discount in it" in refused("Subtotal", undiscounted="Subtotal")


def test_a_column_that_is_not_to_be_read():
    reading = found("amount", "shipping", shipping="")

    assert "shipping" not in reading.headers
    assert reading.unused == ("shipping",)


def test_two_columns_of_one_name():
    assert refused("amount", "amount_duplicated_0") == (
        'orders.csv: two columns are called "amount": give them names of their own.'
    )


def test_what_is_read_is_told_with_what_is_not():
    # given
    reading = found("Order Total", "Shipping", "Taxes", "Refunded", "Note", "Tags")

    # when / then
    assert reading.described() == [
        ("order_id", '"order_id"'),
        ("customer", '"customer"'),
        ("date", '"date"'),
        ("total", '"Order Total"'),
        ("shipping", '"Shipping"'),
        ("refunded", '"Refunded"'),
        ("amount", '"Order Total" less "Shipping", "Taxes"'),
    ]
    assert reading.unused == ("Note", "Tags")
