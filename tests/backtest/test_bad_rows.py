"""Every row that cannot be used is told in one line with its number, and `skip_bad` goes on without it."""

import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.orders_file import read_orders

from .past import read, write

GOOD = "1,ada,2026-01-15,5"


def problems_of(folder, *rows, **options) -> list[str]:
    with pytest.raises(BacktestError) as refused:
        read(folder, *rows, **options)
    return refused.value.problems


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("2,ada,2026-02-30,5", 'the date "2026-02-30" is not a date'),
        ("2,ada,yesterday,5", 'the date "yesterday" is not a date'),
        ("2,ada,,5", 'the date "" is not a date'),
        ("2,ada,0001-01-01,5", 'the date "0001-01-01" is not a date'),
        ("2,ada,2026-01-15T25:00:00,5", 'the date "2026-01-15T25:00:00" is not a date'),
        ("2,ada,2026-01-15,five", 'the amount "five" is not an amount with at most 4 decimals'),
        ("2,ada,2026-01-15,", 'the amount "" is not an amount with at most 4 decimals'),
        ("2,ada,2026-01-15,1.23456", 'the amount "1.23456" is not an amount with at most 4 decimals'),
        ("2,ada,2026-01-15,inf", 'the amount "inf" is not an amount with at most 4 decimals'),
        ("2,ada,2026-01-15,NaN", 'the amount "NaN" is not an amount with at most 4 decimals'),
        ("2,ada,2026-01-15,1e30", 'the amount "1e30" is not an amount with at most 4 decimals'),
        ("2,ada,2026-01-15,-5", 'the amount "-5" is negative'),
        ("2,ada,2026-01-15,5,,-1", 'the discount "-1" is negative'),
        ("2,ada,2026-01-15,5,,,-1", 'the shipping "-1" is negative'),
        ("2,ada,2026-01-15,5,,,,-1", 'the refunded "-1" is negative'),
        ("2,ada,2026-01-15,5,,,1,6.01", "6.01 was refunded, more than was paid"),
        ("2,ada,2026-01-15,5,dollar", 'the currency "dollar" is not a code of three letters'),
        (",ada,2026-01-15,5", "the order has no id"),
        ("1,bob,2026-01-16,7", "the order 1 is in row 2 already"),
    ],
)
def test_a_bad_row_is_told_and_can_be_skipped(tmp_path, row, problem):
    line = f"orders.csv, row 3: {problem}."
    rows = (GOOD, row, "9,eve,2026-01-15,5")

    assert problems_of(tmp_path, *rows) == [line]

    orders = read(tmp_path, *rows, skip_bad=True)
    assert sorted(orders.frame["row"].to_list()) == [2, 4]
    assert orders.problems == [line]


def test_every_bad_row_has_its_line_in_the_order_of_the_file(tmp_path):
    problems = problems_of(tmp_path, "1,ada,never,5", GOOD, GOOD, "2,ada,2026-01-15,-1", GOOD)

    assert problems == [
        'orders.csv, row 2: the date "never" is not a date.',
        "orders.csv, row 4: the order 1 is in row 3 already.",
        'orders.csv, row 5: the amount "-1" is negative.',
        "orders.csv, row 6: the order 1 is in row 3 already.",
    ]


def test_a_file_of_bad_rows_alone_stays_refused(tmp_path):
    problems = problems_of(tmp_path, "1,ada,never,5", skip_bad=True)

    assert problems[-1] == "orders.csv: there are no orders in it."


def test_missing_columns_are_named_with_those_that_are_there(tmp_path):
    with pytest.raises(BacktestError) as refused:
        read_orders(write(tmp_path, "1,5", head="order_id,price"), columns={})

    (line,) = refused.value.problems
    assert line.startswith(
        "orders.csv: the columns customer, date, amount are missing; its columns are order_id, price."
    )
    assert '--column customer="order_id"' in line


def test_a_named_column_that_is_not_there(tmp_path):
    with pytest.raises(BacktestError) as refused:
        read_orders(write(tmp_path, GOOD, head="order_id,customer,date,amount"), columns={"shipping": "Porto"})

    assert refused.value.problems == [
        'orders.csv: there is no column "Porto" to read as shipping; its columns are order_id, customer, date, amount.'
    ]
