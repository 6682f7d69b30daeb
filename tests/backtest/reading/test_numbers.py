"""Amounts as shops write them. Values are in 1/10,000 of the unit."""

import polars as pl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.orders_file import read_orders
from saleor_loyalty_plugin.backtest.reading.numbers import with_amounts

from ..past import write

WIDE = "\u00a0"


def value(text: str, decimal: str | None = None) -> int | None:
    rows = with_amounts(pl.LazyFrame({"cell": [text]}), {"cell": decimal}, required="cell")
    found: int | None = rows.collect()["cell_value"].item()
    return found


@pytest.mark.parametrize(
    "text", ["1,234", "1.250", "12,800", "999.999", "0.125", "1234.567", "-1,234", ",125", " 1.250 "]
)
def test_one_separator_before_three_digits_is_not_read(text):
    # rule 103
    assert value(text) is None
    assert {value(text, "."), value(text, ",")} != {None}


@pytest.mark.parametrize(
    ("text", "point", "comma"),
    [
        ("1,234", 12_340_000, 12_340),
        ("1.250", 12_500, 12_500_000),
        ("12,800", 128_000_000, 128_000),
        ("1,234.50", 12_345_000, None),
        ("1.234,50", None, 12_345_000),
        ("12,50", None, 125_000),
        ("12.50", 125_000, None),
        ("1,23,456", None, None),
        ("1 234.50", 12_345_000, None),
        ("800", 8_000_000, 8_000_000),
    ],
)
def test_the_sign_that_is_said_before_decimals(text, point, comma):
    assert (value(text, "."), value(text, ",")) == (point, comma)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("12,5", 125_000),
        ("12,50", 125_000),
        ("19.9900", 199_900),
        ("1,234.5", 12_345_000),
        ("1.234,5", 12_345_000),
        ("1,234.567", 12_345_670),
        ("1,234,567", 12_345_670_000),
        ("1.234.567", 12_345_670_000),
        ("1.234.567,89", 12_345_678_900),
        ("1 234", 12_340_000),
        (f"1{WIDE}234,567", 12_345_670),
        ("12'800.00", 128_000_000),
        (".5", 5_000),
        ("5.", 50_000),
        ("+5", 50_000),
        ("-5", -50_000),
    ],
)
def test_a_text_that_can_mean_one_number_is_read(text, read):
    assert value(text) == read


@pytest.mark.parametrize(
    "text",
    ["", ".", "-", "five", "1e3", "inf", "NaN", "12.34.56", "1,23.50", "1,2345.0", "12 50", "$5", "1.23456", "0x10"],
)
def test_what_is_no_amount(text):
    assert [value(text, decimal) for decimal in (None, ".", ",")] == [None] * 3


@example(10**15 - 1, 4, False, ",.")
@example(10**15 - 1, 2, True, ".,")
@given(
    st.integers(0, 10**15 - 1), st.sampled_from([0, 1, 2, 4]), st.booleans(), st.sampled_from([",.", ".,", " ,", "'."])
)
def test_what_is_read_is_what_was_written(units, places, grouped, signs):
    """A number is read back whatever way it is written, or not at all; never as another one."""
    # given
    units -= units % 10 ** (4 - places)
    whole, rest = divmod(units, 10_000)
    text = (f"{whole:,}" if grouped else str(whole)).replace(",", signs[0])
    text += signs[1] + f"{rest:04}"[:places] if places else ""

    # when / then
    assert value(text, signs[1]) == units
    assert value(text) in (units, None)
    if places and not (grouped and whole > 999 and signs[0] == signs[1]):
        assert value(text) == units


@pytest.mark.parametrize(
    ("cell", "currency", "way"), [('"12,800"', "JPY", "."), ("1.250", "EUR", ","), ('"1,234"', "USD", ".")]
)
def test_an_uncertain_amount_is_refused_by_row_with_the_way_out(tmp_path, cell, currency, way):
    # given
    head = "order_id,customer,date,amount,currency"
    path = write(tmp_path, f"1,ada,2026-01-15,7,{currency}", f"2,ada,2026-01-15,{cell},{currency}", head=head)

    # when / then
    with pytest.raises(BacktestError) as refused:
        read_orders(path, columns={})
    text = cell.strip('"')
    assert refused.value.problems == [
        f'orders.csv, row 3, column "amount": the amount "{text}" may be thousands or decimals: '
        "say which with --decimal point or --decimal comma."
    ]

    # when / then
    frame = read_orders(path, columns={}, decimal=way).frame.sort("row")
    assert frame["amount"].to_list()[1] == int(text.replace(",", "").replace(".", "")) * 10_000


def test_every_column_of_amounts_is_looked_at(tmp_path):
    head = "order_id,customer,date,amount,shipping,refunded,discount"

    with pytest.raises(BacktestError) as refused:
        read_orders(
            write(
                tmp_path,
                '1,a,2026-01-15,9,"1,000",,',
                '2,a,2026-01-15,9,,"1,000",',
                '3,a,2026-01-15,9,,,"1,000"',
                head=head,
            ),
            columns={},
        )

    assert [line.split('"')[1] for line in refused.value.problems] == ["shipping", "refunded", "discount"]


def test_numbers_of_a_parquet_file_say_themselves(tmp_path):
    # given: the same digits as text would be uncertain
    frame = pl.DataFrame(
        {
            "order_id": [1],
            "customer": ["ada"],
            "date": ["2026-01-15"],
            "amount": pl.Series(["12.800"]).cast(pl.Decimal(10, 3)),
        }
    )
    frame.write_parquet(tmp_path / "orders.parquet")

    # when / then
    assert read_orders(tmp_path / "orders.parquet", columns={}, decimal=",").frame["amount"].to_list() == [128_000]
