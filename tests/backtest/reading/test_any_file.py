"""Whatever a file holds, it is read or refused with a message of ours."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.orders_file import read_orders
from saleor_loyalty_plugin.cli.main import main

from ..past import write

HEAD = (
    "order_id",
    "customer_id",
    "email",
    "date",
    "total",
    "shipping",
    "tax",
    "refunded",
    "currency",
    "status",
    "cancelled_at",
)
CELLS = {
    "order_id": ["1", "2", "3", ""],
    "customer_id": ["0", "7", "8", "", "nan"],
    "email": ["Ada@example.com", "ada@example.com", "bob@example.com", ""],
    "date": ["2026-01-15", "2025-02-28T23:59:59+14:00", "2026-01-15 10:00 CET", "01/02/2026", ""],
    "total": ["100", "1,234", "1.234,50", "0", "-1", ""],
    "shipping": ["5", "0", "", "5.000", "120"],
    "tax": ["19", "0", ""],
    "refunded": ["0", "", "100", "50", "99999"],
    "currency": ["USD", "usd", "", "JPY", "dollars", "NULL"],
    "status": ["paid", "cancelled", "", "wc-on-hold", "?"],
    "cancelled_at": ["", "2026-01-16", "NULL"],
}
some_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
files = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def outcome(path: Path, **options) -> str:
    """Return `read` or `refused`; anything else that is raised is a fault."""
    try:
        read_orders(path, columns={}, **options)
    except BacktestError as error:
        problems = error.problems
    else:
        return "read"
    assert problems
    assert all(line.startswith(path.name) and len(line.splitlines()) == 1 for line in problems)
    return "refused"


@pytest.mark.parametrize("name", ["orders.csv", "orders.parquet"])
@files
@given(content=st.binary(max_size=300))
@example(content=b"")
@example(content=b"\n")
@example(content=b"\xff\xfe")
@example(content=b"\x00" * 50)
@example(content=b"PAR1" + bytes(20) + b"PAR1")
@example(content=b"PK\x03\x04")
@example(content=b'order_id,customer,date,amount\n1,"ada,2026-01-15,5\n')
def test_random_bytes(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)

    assert outcome(path) == "refused"


@files
@given(
    content=st.binary(max_size=200),
    encoding=st.sampled_from(["cp1252", "utf-16", "utf-8", "shift-jis", "utf-7", "cp037"]),
)
def test_random_bytes_below_a_header(tmp_path, content, encoding):
    path = tmp_path / "orders.csv"
    path.write_bytes("order_id,customer,date,amount\n1,ada,2026-01-15,5\n".encode(encoding) + content)

    outcome(path, encoding=encoding)


@files
@given(
    rows=st.lists(st.tuples(*(st.sampled_from(CELLS[name]) | some_text for name in HEAD)), max_size=6),
    skip_bad=st.booleans(),
)
def test_random_cells(tmp_path, rows, skip_bad):
    path = tmp_path / "orders.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEAD, *rows])

    outcome(path, skip_bad=skip_bad)


@files
@given(headers=st.lists(st.sampled_from([*HEAD, "amount", "Subtotal", "discount", "Name"]) | some_text, max_size=8))
def test_random_headers(tmp_path, headers):
    text = io.StringIO()
    csv.writer(text).writerows([headers, ["1"] * len(headers)])
    path = tmp_path / "orders.csv"
    path.write_text(text.getvalue(), encoding="utf-8")

    outcome(path)


@files
@given(names=st.lists(some_text.filter(lambda text: "@" not in text and "\0" not in text), min_size=1, max_size=5))
def test_cells_are_those_that_another_reader_finds(tmp_path, names):
    """Commas, quotation marks and line ends in a cell shift nothing: every row has its own customer."""
    # given
    path = tmp_path / "orders.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["order_id", "customer", "date", "amount"])
        writer.writerows([str(number), f"x{name}x", "2026-01-15", "5"] for number, name in enumerate(names))

    # when / then
    orders = read_orders(path, columns={}).frame.sort("row")
    assert orders["customer"].cast(str).to_list() == [f"x{name}x" for name in names]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("2,ada,2026-01-15,5,6", "row 3: it has 5 cells and the header 4: put a cell with"),
        ('2,"ada"x,2026-01-15,5', "row 3: the quotation marks do not match"),
        ('2,"ada,2026-01-15,5', "row 3: the quotation marks do not match"),
    ],
)
def test_a_row_that_is_not_of_the_headers_form_is_named(tmp_path, row, problem):
    path = write(tmp_path, "1,ada,2026-01-15,5", row, head="order_id,customer,date,amount")

    with pytest.raises(BacktestError) as refused:
        read_orders(path, columns={})

    (line,) = refused.value.problems
    assert line.startswith(f"orders.csv, {problem}")


@pytest.mark.parametrize(
    "rows",
    [
        ["1,ada,1900-01-01,99999999999,USD", "2,ada,2199-12-31,0.0001,USD"],
        ["1,,2026-01-15,0,"],
        ["1,ada,2026-01-15,0,JPY", "2,bob,2026-01-15,1234567,JPY"],
        ["1,ada,2026-01-15,5,QQQ"],
    ],
)
def test_the_whole_command_works_on_what_is_odd_and_readable(tmp_path, rows, capsys):
    orders = write(tmp_path, *rows, head="order_id,customer,date,amount,currency")

    assert main(["backtest", str(orders), "--report", str(tmp_path / "out")]) == 0


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"a,b\n1,2\n", b"PAR1"])
def test_the_whole_command_refuses_what_is_no_file_of_orders(tmp_path, content, capsys):
    # given
    path = tmp_path / "orders.csv"
    path.write_bytes(content)

    # when / then
    assert main(["backtest", str(path), "--report", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.startswith("orders.csv")
    assert not (tmp_path / "out").exists()
