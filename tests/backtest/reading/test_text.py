"""Files that are not UTF-8 are decoded as is said, or refused with the first row that shows it."""

import codecs

import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.orders_file import read_orders
from saleor_loyalty_plugin.backtest.reading.text import CHUNK

HEAD = "order_id,customer,date,amount"
ROWS = ["1,Jörg Müller,2026-01-15,5", "2,Jürg Möller,2026-01-16,7"]


def file(folder, encoding: str, *rows: str, mark: bytes = b""):
    path = folder / "orders.csv"
    path.write_bytes(mark + "".join(f"{row}\n" for row in (HEAD, *rows)).encode(encoding))
    return path


def customers(path, **options) -> list[str]:
    return read_orders(path, columns={}, **options).frame.sort("row")["customer"].cast(str).to_list()


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_a_text_that_is_not_utf_8_is_refused_with_its_first_row(tmp_path, encoding):
    # rule 103: read as they stand, both would be one customer
    path = file(tmp_path, encoding, "0,Bob,2026-01-14,5", *ROWS)

    with pytest.raises(BacktestError) as refused:
        customers(path)

    assert refused.value.problems == [
        r'orders.csv, row 3, column "customer": "J\xf6rg M\xfcller" is no text in UTF-8: '
        "say how the file is written, such as --encoding cp1252."
    ]


def test_also_in_a_column_that_is_not_used(tmp_path):
    path = tmp_path / "orders.csv"
    path.write_bytes(f"{HEAD},note\n1,ada,2026-01-15,5,".encode() + b'"two\nlines"\n2,ada,2026-01-15,5,caf\xe9\n')

    with pytest.raises(BacktestError, match=r'row 3, column "note": "caf\\xe9" is no text in UTF-8'):
        customers(path)


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-8", "UTF-16-LE", "utf-32", "mac-roman"])
def test_a_text_is_decoded_as_is_said(tmp_path, encoding):
    assert customers(file(tmp_path, encoding, *ROWS), encoding=encoding) == ["Jörg Müller", "Jürg Möller"]


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
    ],
)
def test_a_mark_at_the_beginning_tells_the_encoding(tmp_path, encoding, mark):
    assert customers(file(tmp_path, encoding, *ROWS, mark=mark)) == ["Jörg Müller", "Jürg Möller"]


def test_utf_16_that_does_not_tell_itself(tmp_path):
    with pytest.raises(
        BacktestError, match=r"orders.csv, row 1, .*: say how the file is written, .*--encoding utf-16-le"
    ):
        customers(file(tmp_path, "utf-16-le", *ROWS))


@pytest.mark.parametrize("encoding", ["ascii", "utf-16"])
def test_an_encoding_that_the_text_is_not_in(tmp_path, encoding):
    path = file(tmp_path, "utf-8", *ROWS)

    with pytest.raises(BacktestError) as refused:
        customers(path, encoding=encoding)

    assert refused.value.problems[0].startswith("orders.csv")
    assert "--encoding" in refused.value.problems[0]


def test_a_sign_of_several_bytes_between_two_pieces_of_a_file(tmp_path):
    # given: ö begins in the last byte of the first piece that is looked at
    start = f"{HEAD}\n1,".encode()
    name = "a" * (CHUNK - 1 - len(start)) + "ö"
    path = tmp_path / "orders.csv"
    path.write_bytes(start + name.encode() + b",2026-01-15,5\n")

    # when / then
    assert customers(path) == [name]


def test_a_text_that_breaks_off_within_a_sign(tmp_path):
    path = tmp_path / "orders.csv"
    path.write_bytes(f"{HEAD}\n1,Jö".encode()[:-1])

    with pytest.raises(BacktestError, match=r'row 2, column "customer": "J\\xc3" is no text in UTF-8'):
        customers(path)


def test_a_workbook_is_told_from_a_text(tmp_path):
    path = tmp_path / "orders.csv"
    path.write_bytes(b"PK\x03\x04" + bytes(100))

    with pytest.raises(BacktestError, match="this is a workbook; save its sheet as CSV"):
        customers(path)
