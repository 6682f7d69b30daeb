"""Files of orders as shops have them. Amounts are in 1/10,000 of the unit."""

from datetime import UTC, datetime
from functools import partial

import polars as pl
import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.orders_file import read_orders

from .past import read, write

PLAIN = "order_id,customer,date,amount"


utc = partial(datetime, tzinfo=UTC)


def moments(orders) -> list[datetime]:
    return [at.replace(tzinfo=UTC) for (at,) in cells(orders, "at")]


def cells(orders, *columns: str) -> list[tuple]:
    return orders.frame.sort("row").select(columns).rows()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-15", utc(2026, 1, 15)),
        ("20260115", utc(2026, 1, 15)),
        ("2026-01-15T12:30", utc(2026, 1, 15, 12, 30)),
        ("2026-01-15 12:30:45", utc(2026, 1, 15, 12, 30, 45)),
        ("2026-01-15T12:30:45.5Z", utc(2026, 1, 15, 12, 30, 45, 500_000)),
        ("2026-01-15T00:30:00+01:00", utc(2026, 1, 14, 23, 30)),
        ("2026-01-15T23:30:00-0130", utc(2026, 1, 16, 1, 0)),
        ("2024-02-29T10:00:00.123456+00:00", utc(2024, 2, 29, 10, 0, 0, 123_456)),
        ("2026-01-15 12:30:45 UTC", utc(2026, 1, 15, 12, 30, 45)),
    ],
)
def test_moments_are_in_utc(tmp_path, text, moment):
    assert moments(read(tmp_path, f"1,ada,{text},5")) == [moment]


def test_dates_of_another_form(tmp_path):
    orders = read(tmp_path, "1,ada,15.01.2026,5", date_format="%d.%m.%Y")

    assert moments(orders) == [utc(2026, 1, 15)]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("19.99", 199_900),
        (" 19.9 ", 199_000),
        ("0", 0),
        ("1234567890.1234", 12_345_678_901_234),
        ("100.000000", 1_000_000),
        # what a program that computes in binary fractions writes
        ("3.2800000000000002", 32_800),
        ("3.2799999999999998", 32_800),
    ],
)
def test_amounts_are_exact(tmp_path, text, amount):
    assert cells(read(tmp_path, f"1,ada,2026-01-15,{text}"), "amount") == [(amount,)]


def test_semicolons_and_decimal_commas(tmp_path):
    path = write(tmp_path, "1;ada;2026-01-15;19,99", head="order_id;customer;date;amount")

    assert cells(read_orders(path, columns={}), "amount") == [(199_900,)]


def test_another_separator(tmp_path):
    path = write(tmp_path, "1#ada#2026-01-15#19.99", head="order_id#customer#date#amount")

    assert cells(read_orders(path, columns={}, separator="#"), "amount") == [(199_900,)]


@pytest.mark.parametrize(
    "head",
    [
        "Order ID,Customer,Date,Amount",
        "order,customer_id,order_date,order_amount",
        "number,email,created_at,subtotal",
    ],
)
def test_headers_that_are_recognised(tmp_path, head):
    orders = read(tmp_path, "7,ada,2026-01-15,5", head=head)

    assert cells(orders, "customer", "amount") == [("ada", 50_000)]


def test_headers_that_are_named(tmp_path):
    path = write(tmp_path, "7,ada,2026-01-15,5,9", head="nr,who,when,total,paid")
    named = {"order_id": "nr", "customer": "who", "date": "when", "amount": "paid"}

    assert cells(read_orders(path, columns=named), "amount") == [(90_000,)]


def test_a_byte_order_mark_is_no_part_of_a_header(tmp_path):
    path = write(tmp_path, "1,ada,2026-01-15,5", head="\ufeff" + PLAIN)

    assert cells(read_orders(path, columns={}), "customer") == [("ada",)]


def test_parquet_as_data_frames_write_it(tmp_path):
    # given
    frame = pl.DataFrame(
        {
            "order_id": [1, 2],
            "customer": [17, None],
            "date": [utc(2026, 1, 15, 12), utc(2026, 1, 16)],
            "amount": [19.99, 0.1 + 0.2],
            "refunded": [None, 0.1],
        },
    )
    frame = frame.with_columns(pl.col("date").dt.convert_time_zone("Europe/Warsaw"))
    frame.write_parquet(tmp_path / "orders.parquet")

    # when
    orders = read_orders(tmp_path / "orders.parquet", columns={})

    # then
    assert cells(orders, "row", "customer", "amount", "refunded") == [(1, "17", 199_900, 0), (2, None, 3_000, 1_000)]
    assert moments(orders) == [utc(2026, 1, 15, 12), utc(2026, 1, 16)]


def test_an_empty_cell_of_an_optional_column_is_nothing(tmp_path):
    orders = read(tmp_path, "1,ada,2026-01-15,5,,,,,")

    assert cells(orders, "discount", "shipping", "refunded", "currency", "category") == [(0, 0, 0, "", "")]


def test_orders_are_sorted_by_customer_and_time(tmp_path):
    orders = read(tmp_path, "1,bob,2026-01-15,5", "2,,2026-01-01,5", "3,ada,2026-02-01,5", "4,ada,2026-01-01,5")

    assert orders.frame["row"].to_list() == [5, 4, 2, 3]


def test_refunds_lower_the_revenue_of_the_goods_by_their_share(tmp_path):
    orders = read(tmp_path, "1,ada,2026-01-15,100,,,10,11", "2,ada,2026-01-16,100,,,,33.33")

    assert cells(orders, "revenue") == [(900_000,), (666_700,)]


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(BacktestError, match="there is no such file"):
        read_orders(tmp_path / "none.csv", columns={})


def test_a_file_that_is_no_table(tmp_path):
    path = write(tmp_path, "1,ada,2026-01-15,5,6,7,8", head=PLAIN)

    with pytest.raises(BacktestError, match=r"orders.csv, row 2: it has 7 cells and the header 4: "):
        read_orders(path, columns={})


def test_refunds_are_measured_on_the_total_where_the_file_has_one(tmp_path):
    # 60.00 of 120.00, of which 10.00 were delivery and 10.00 tax
    orders = read(tmp_path, "1,ada,2026-01-15,120,10,10,60", head="order_id,customer,date,total,shipping,tax,refunded")

    assert cells(orders, "amount", "refunded", "revenue") == [(1_000_000, 550_000, 500_000)]


def test_goods_before_a_discount(tmp_path):
    head = "order_id,customer,date,before,discount"
    orders = read_orders(write(tmp_path, "1,ada,2026-01-15,100,12.5", head=head), columns={"undiscounted": "before"})

    assert cells(orders, "amount", "discount") == [(875_000, 125_000)]


def test_further_lines_of_an_order_have_its_id_and_no_amount(tmp_path):
    orders = read(tmp_path, "1,ada,2026-01-15,5", "1,ada,,", "2,bob,2026-01-15,7", "2,,,", "1,,,")

    assert cells(orders, "row", "amount") == [(2, 50_000), (4, 70_000)]


def test_how_the_file_is_read_is_told_before_it_is(tmp_path):
    # given
    told = []

    # when
    with pytest.raises(BacktestError):
        read(tmp_path, "1,ada,never,5", announce=told.append)

    # then
    (reading,) = told
    assert ("amount", '"amount"') in reading.described()


@pytest.mark.parametrize("rows", [[], [""]])
def test_a_file_without_orders(tmp_path, rows):
    with pytest.raises(BacktestError) as refused:
        read_orders(write(tmp_path, *rows, head=PLAIN), columns={})

    assert refused.value.problems[-1] == "orders.csv: there are no orders in it."
