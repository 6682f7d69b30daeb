"""What files of members say, row by row: recognised headers, and what is refused and told by line (rule 67)."""

import io
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.features.books.rules.importing.cells import Birthday
from saleor_loyalty_plugin.features.books.rules.importing.members import BadRow, BroughtMember, Reading, members_of
from saleor_loyalty_plugin.features.books.rules.importing.table import FileError, open_text

WARSAW = ZoneInfo("Europe/Warsaw")
OWN = """email,points,tier,expires,joined,birthday,lifetime,note
Ada@Example.com,1250,gold,2026-12-31,2020-05-01,1990-12-25,9000,Moved in
grace@example.com,0,,,,,,
"""
SMILE = """email,first_name,points_balance,vip_tier,date_of_birth
ada@example.com,Ada,1250,Gold,1004-12-25
"""
LOYALTY_LION = """Email,Approved points,Pending points,Lifetime points,Loyalty tier,Enrollment date
ada@example.com,1250,30,9000,Gold,2020-05-01T10:00:00Z
"""
YOTPO = """Full Name,Email,Points Balance,Points Earned,VIP Tier,Birthday (MM/DD) or (MM/DD/YYYY)
Ada,ada@example.com,1250,9000,Gold,12/25
"""
WOOCOMMERCE = """user_email;points
ada@example.com;1250
"""


def read(text, *, chosen=None, date_format=None):
    file = io.StringIO(text, newline="")
    return list(members_of(file, chosen=chosen or {}, reading=Reading(WARSAW, date_format)))


def test_every_column_is_read():
    assert read(OWN) == [
        BroughtMember(
            line=2,
            email="ada@example.com",
            points=1250,
            tier="gold",
            # The day itself is the members', by the clocks of the program.
            expires_at=datetime(2026, 12, 31, 23, tzinfo=UTC),
            joined_at=datetime(2020, 4, 30, 22, tzinfo=UTC),
            birthday=Birthday(12, 25, 1990),
            lifetime=9000,
            note="Moved in",
        ),
        BroughtMember(line=3, email="grace@example.com", points=0),
    ]


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (SMILE, {"tier": "Gold", "birthday": Birthday(12, 25, None)}),
        (
            LOYALTY_LION,
            {"tier": "Gold", "lifetime": 9000, "joined_at": datetime(2020, 5, 1, 10, tzinfo=UTC)},
        ),
        (YOTPO, {"tier": "Gold", "lifetime": 9000, "birthday": Birthday(12, 25, None)}),
        (WOOCOMMERCE, {}),
    ],
)
def test_exports_of_other_systems_are_read_as_they_are(text, more):
    assert read(text) == [BroughtMember(line=2, email="ada@example.com", points=1250, **more)]


def test_a_column_is_named_or_left_out_by_hand():
    # given
    text = "who,score,tier\nada@example.com,5,Gold\n"

    # then
    assert read(text, chosen={"email": "who", "points": "score", "tier": ""}) == [
        BroughtMember(line=2, email="ada@example.com", points=5)
    ]


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ("ada,5", 'column "email": enter an e-mail address'),
        ("ada@example.com,", 'column "points": enter a whole number'),
        ('ada@example.com,"1,250"', 'column "points": enter a whole number'),
        ("ada@example.com,1.250", 'column "points": enter a whole number'),
        ("ada@example.com,-5", 'column "points": enter a whole number'),
        ("ada@example.com,9999999999", "2147483647 points at most"),
        ("ada@example.com,5,6", "it has 3 cells, the header 2"),
        ("ada@example.com", "it has 1 cells, the header 2"),
        ("ad\udce9@example.com,5", "no text"),
        ("ada@example.com,5\0", "no text"),
    ],
)
def test_a_bad_row_is_told_by_its_line_and_the_next_one_read(cells, told):
    # when
    bad, good = read(f"email,points\n{cells}\n\ngrace@example.com,7.0\n")

    # then
    assert bad.line == 2
    assert told in bad.problem
    assert good == BroughtMember(line=4, email="grace@example.com", points=7)


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("expires", "31.12.2026"),
        ("expires", "2026-13-01"),
        ("joined", "yesterday"),
        ("birthday", "25th of May"),
        ("birthday", "25/12"),
    ],
)
def test_dates_that_can_not_be_read_are_told(column, cell):
    [bad] = read(f"email,points,{column}\nada@example.com,5,{cell}\n")
    assert isinstance(bad, BadRow)
    assert f'column "{column}"' in bad.problem


def test_dates_of_another_form_are_read_by_it():
    [row] = read("email,points,expires\nada@example.com,5,31.12.2026\n", date_format="%d.%m.%Y")
    assert row.expires_at == datetime(2026, 12, 31, 23, tzinfo=UTC)


def test_a_cell_that_never_ends_spoils_its_row_alone():
    # given
    endless = "x" * 200_000

    # when
    *_, good = read(f'email,points\n"ada@example.com{endless}\ngrace@example.com,7\n')

    # then
    assert good == BroughtMember(line=3, email="grace@example.com", points=7)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "the file is empty"),
        ("name,score\na,1\n", "no column says email and points"),
        ("email\na@example.com\n", "no column says points"),
    ],
)
def test_a_file_without_what_is_needed_is_refused(text, told):
    with pytest.raises(FileError, match=told):
        read(text)


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ({"who": "email"}, "there is no such column"),
        ({"email": "address"}, 'there is no column "address"'),
    ],
)
def test_a_column_that_is_not_there_is_told(chosen, told):
    with pytest.raises(FileError, match=told):
        read(OWN, chosen=chosen)


def test_files_are_read_in_their_encoding(tmp_path):
    # given
    marked, old = tmp_path / "marked.csv", tmp_path / "old.csv"
    marked.write_text("email,points,note\nada@example.com,5,Zażółć\n", encoding="utf-16")
    old.write_bytes("email,points,note\nada@example.com,5,Zażółć\n".encode("cp1250"))

    def notes(path, encoding=None):
        with open_text(path, encoding) as file:
            return [getattr(row, "note", row) for row in members_of(file, chosen={}, reading=Reading(WARSAW))]

    # then
    assert notes(marked) == ["Zażółć"]
    assert notes(old, "cp1250") == ["Zażółć"]
    [refused] = notes(old)
    assert "--encoding" in refused.problem


def test_what_is_no_file_of_text_is_refused(tmp_path):
    # given
    workbook = tmp_path / "members.xlsx"
    workbook.write_bytes(b"PK\x03\x04" + bytes(100))

    # then
    with pytest.raises(FileError, match="workbook"):
        open_text(workbook, None)
    with pytest.raises(FileError, match="cannot be read"):
        open_text(tmp_path / "missing.csv", None)
    text = tmp_path / "members.csv"
    text.write_text("email,points\n", encoding="utf-8")
    with pytest.raises(FileError, match="no such encoding"):
        open_text(text, "x")
