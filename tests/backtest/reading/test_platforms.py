"""Exports of four platforms, with the headers that these write; the orders in them are made up."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.orders_file import Orders, read_orders

FILES = Path(__file__).parent / "platforms"
MAGENTO_DATES = "%b %d, %Y %I:%M:%S %p"


def read(name: str, columns: dict[str, str] | None = None, **options) -> Orders:
    return read_orders(FILES / f"{name}.csv", columns=columns or {}, **options)


def told(orders: Orders, *columns: str) -> list[tuple]:
    return orders.frame.sort("row").select(columns).rows()


def units(*amounts: float) -> tuple[int, ...]:
    return tuple(round(amount * 10_000) for amount in amounts)


def left_out(orders: Orders) -> set[tuple[str, str, int]]:
    return {(left.state, left.reason, left.orders) for left in orders.left_out}


def test_shopify_has_an_orders_figures_in_its_first_row():
    # when
    orders = read("shopify")

    # then: rows 3 and 4 are further lines of the order in row 2, and row 10 one of that in row 9
    assert told(orders, "row", "customer", "currency") == [
        (2, "ada@example.com", "USD"),
        (5, "ada@example.com", "USD"),
        (9, "bob@example.com", "USD"),
        (11, None, "USD"),
    ]
    assert told(orders, "amount", "shipping", "discount") == [
        units(90, 5, 10),
        units(40, 5, 0),
        units(100, 10, 0),
        units(25, 0, 0),
    ]


def test_shopify_keeps_the_offset_of_a_moment():
    (first, *_) = told(read("shopify"), "at")

    assert first == (datetime(2024, 3, 2, 4, 30, tzinfo=UTC).replace(tzinfo=None),)


def test_shopify_refunds_are_of_all_that_was_paid():
    # 60.00 of 120.00 come back, of which 110.00 were goods and delivery
    orders = read("shopify")

    assert told(orders, "refunded", "revenue")[2] == units(55, 50)


def test_shopify_states():
    assert left_out(read("shopify")) == {
        ("voided", "voided", 1),
        ("refunded", "refunded in full", 1),
        ("pending", "not paid", 1),
        ("", "cancelled", 1),
        ("expired", "failed", 1),
    }


def test_woocommerce_totals_have_delivery_fees_and_tax_in_them():
    # when
    orders = read("woocommerce")

    # then: 117.37 less 5.00 of delivery, 2.00 of fees and 20.37 of tax, which delivery's and the fee's are in
    assert told(orders, "row", "amount", "shipping", "discount") == [
        (2, *units(90, 5, 10)),
        (3, *units(40, 0, 0)),
        (10, *units(20, 5, 0)),
        (11, *units(10, 0, 0)),
        (12, *units(10, 0, 0)),
        (13, *units(10, 0, 0)),
    ]


def test_woocommerce_guests_are_named_by_their_address():
    # the third order of an address is of the customer who has it; the last one names nobody
    assert told(read("woocommerce"), "customer") == [
        ("7",),
        ("7",),
        ("eve@example.com",),
        ("eve@example.com",),
        ("7",),
        (None,),
    ]


def test_woocommerce_states():
    assert left_out(read("woocommerce")) == {
        ("cancelled", "cancelled", 1),
        ("failed", "failed", 1),
        ("refunded", "refunded in full", 1),
        ("pending", "not paid", 1),
        ("on hold", "not paid", 1),
        ("checkout draft", "draft", 1),
    }


def test_magento_has_goods_in_its_subtotal():
    # when
    orders = read("magento", date_format=MAGENTO_DATES)

    # then: tax is in the grand total, and no column says how much
    assert told(orders, "row", "customer", "amount", "shipping", "revenue") == [
        (2, "ada@example.com", *units(100, 10, 100)),
        (3, "ada@example.com", *units(40, 0, 40)),
        (8, "bob@example.com", *units(100, 10, 50)),
    ]
    assert told(orders, "at")[1] == (datetime(2024, 3, 2, 13, 5, tzinfo=UTC).replace(tzinfo=None),)
    assert orders.reading.guessed


def test_magento_with_the_tax_that_prices_have():
    orders = read("magento", {"total": "Grand Total (Base)", "tax": ""}, date_format=MAGENTO_DATES)

    assert told(orders, "amount") == [units(121), units(48.4), units(121)]


def test_magento_states():
    assert left_out(read("magento", date_format=MAGENTO_DATES)) == {
        ("canceled", "cancelled", 1),
        ("closed", "refunded in full", 1),
        ("pending", "not paid", 1),
        ("suspected fraud", "failed", 1),
    }


def test_magento_discounts_that_no_column_tells(tmp_path):
    # given: 100.00 of goods and 10.00 of delivery for 90.00
    text = (FILES / "magento.csv").read_text(encoding="utf-8").replace('"131.0000"', '"90.0000"', 2)
    path = tmp_path / "magento.csv"
    path.write_text(text, encoding="utf-8")

    # when / then
    with pytest.raises(BacktestError) as refused:
        read_orders(path, columns={}, date_format=MAGENTO_DATES)
    (line,) = refused.value.problems
    assert line.startswith('magento.csv, row 2, column "Subtotal": the subtotal "100.0000" and delivery are more than')
    assert '--column total="Grand Total (Base)" --column tax=HEADER' in line

    # when / then
    orders = read_orders(path, columns={"total": "Grand Total (Base)", "tax": ""}, date_format=MAGENTO_DATES)
    assert told(orders, "amount")[0] == units(80)


def test_bigcommerce_amounts_are_without_tax_on_either_side():
    # when
    orders = read("bigcommerce", date_format="%d/%m/%Y")

    # then: 135.60 less 22.60 of tax, 10.00 of delivery and 3.00 of handling; 90.00 after a coupon; half refunded
    assert told(orders, "row", "customer", "amount", "shipping", "revenue") == [
        (2, "5", *units(100, 10, 100)),
        (3, "5", *units(90, 0, 90)),
        (9, "6", *units(100, 10, 50)),
        (10, "eve@example.com", *units(20, 0, 20)),
    ]
    assert set(told(orders, "currency")) == {("GBP",)}


def test_bigcommerce_states():
    assert left_out(read("bigcommerce", date_format="%d/%m/%Y")) == {
        ("cancelled", "cancelled", 1),
        ("declined", "failed", 1),
        ("refunded", "refunded in full", 1),
        ("incomplete", "draft", 1),
        ("awaiting payment", "not paid", 1),
    }


@pytest.mark.parametrize("name", ["magento", "bigcommerce"])
def test_dates_that_are_not_iso_are_refused_until_their_form_is_said(name):
    with pytest.raises(BacktestError) as refused:
        read(name)

    assert "--date-format" in refused.value.problems[0]
