"""Every row that cannot be used is told in one line with its number, and `skip_bad` goes on without it."""

import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.orders_file import read_orders

from ..past import read, write

GOOD = "1,ada,2026-01-15,5"


def problems_of(folder, *rows, **options) -> list[str]:
    with pytest.raises(BacktestError) as refused:
        read(folder, *rows, **options)
    return refused.value.problems


SKIP = "; --skip-bad leaves such rows out"
ISO = (
    "; write it in ISO 8601, such as 2026-01-15T10:00:00+01:00,"
    " or say how it is written with --date-format, such as %d/%m/%Y"
)
NO_AMOUNT = "is not an amount with at most 4 decimals" + SKIP


@pytest.mark.parametrize(
    ("row", "column", "problem"),
    [
        ("2,ada,2026-02-30,5", "date", '"2026-02-30" is not a date' + ISO),
        ("2,ada,yesterday,5", "date", '"yesterday" is not a date' + ISO),
        ("2,ada,,5", "date", '"" is not a date' + ISO),
        ("2,ada,0001-01-01,5", "date", '"0001-01-01" is not a date' + ISO),
        ("2,ada,2026-01-15T25:00:00,5", "date", '"2026-01-15T25:00:00" is not a date' + ISO),
        ("2,ada,2026-01-15,five", "amount", f'the amount "five" {NO_AMOUNT}'),
        ("2,ada,2026-01-15,", "amount", f'the amount "" {NO_AMOUNT}'),
        ("2,ada,2026-01-15,1.23456", "amount", f'the amount "1.23456" {NO_AMOUNT}'),
        ("2,ada,2026-01-15,inf", "amount", f'the amount "inf" {NO_AMOUNT}'),
        ("2,ada,2026-01-15,NaN", "amount", f'the amount "NaN" {NO_AMOUNT}'),
        ("2,ada,2026-01-15,1e30", "amount", f'the amount "1e30" {NO_AMOUNT}'),
        ("2,ada,2026-01-15,100000000000", "amount", f'the amount "100000000000" {NO_AMOUNT}'),
        ("2,ada,2026-01-15,-5", "amount", 'the amount "-5" is negative' + SKIP),
        ("2,ada,2026-01-15,5,,-1", "discount", 'the discount "-1" is negative' + SKIP),
        ("2,ada,2026-01-15,5,,,-1", "shipping", 'the shipping "-1" is negative' + SKIP),
        ("2,ada,2026-01-15,5,,,,-1", "refunded", 'the refunded "-1" is negative' + SKIP),
        ("2,ada,2026-01-15,5,,,1,6.01", "refunded", '"6.01" was refunded, more than was paid' + SKIP),
        (
            "2,ada,2026-01-15,5,dollar",
            "currency",
            'the currency "dollar" is not a code of three letters;'
            " --column currency= reads none, --currency names one for all",
        ),
        (",ada,2026-01-15,5", "order_id", "the order has no id" + SKIP),
        ("1,bob,2026-01-16,7", "order_id", "the order 1 is in row 2 already" + SKIP),
    ],
)
def test_a_bad_row_is_told_and_can_be_skipped(tmp_path, row, column, problem):
    line = f'orders.csv, row 3, column "{column}": {problem}.'
    rows = (GOOD, row, "9,eve,2026-01-15,5")

    assert problems_of(tmp_path, *rows) == [line]

    orders = read(tmp_path, *rows, skip_bad=True)
    assert sorted(orders.frame["row"].to_list()) == [2, 4]
    assert orders.problems == [line]


@pytest.mark.parametrize(
    ("total", "parts", "problem"),
    [
        ("10", "6,5,0", 'the total "10" is less than shipping, tax together'),
        ("10", "3,2,10.01", '"10.01" was refunded, more than was paid'),
    ],
)
def test_a_total_that_its_parts_contradict(tmp_path, total, parts, problem):
    rows = ["1,ada,2026-01-15,10,3,2,10", f"2,ada,2026-01-15,{total},{parts}"]

    (line,) = problems_of(tmp_path, *rows, head="order_id,customer,date,total,shipping,tax,refunded")

    assert line.startswith("orders.csv, row 3, column ")
    assert line.endswith(f"{problem}{SKIP}.")


def test_a_header_with_braces_is_told_as_it_stands(tmp_path):
    with pytest.raises(BacktestError, match=r'column "\{when\}": "x" is not a date'):
        read_orders(write(tmp_path, "1,ada,x,5", head="order_id,customer,{when},amount"), columns={"date": "{when}"})


def test_every_bad_row_has_its_line_in_the_order_of_the_file(tmp_path):
    problems = problems_of(tmp_path, "1,ada,never,5", GOOD, GOOD, "2,ada,2026-01-15,-1", GOOD)

    assert problems == [
        f'orders.csv, row 2, column "date": "never" is not a date{ISO}.',
        f'orders.csv, row 4, column "order_id": the order 1 is in row 3 already{SKIP}.',
        f'orders.csv, row 5, column "amount": the amount "-1" is negative{SKIP}.',
        f'orders.csv, row 6, column "order_id": the order 1 is in row 3 already{SKIP}.',
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
