"""Dates in the form that is said: their offset is kept, and a zone that cannot be read is refused."""

from datetime import UTC, datetime
from functools import partial

import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.reading.moments import format_problem

from ..past import read

utc = partial(datetime, tzinfo=UTC)
DAY = "%d/%m/%Y %H:%M:%S"


def moment(folder, text: str, form: str | None = None) -> datetime:
    orders = read(folder, f"1,ada,{text},5", head="order_id,customer,date,amount", date_format=form)
    at: datetime = orders.frame["at"].item()
    return at.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "form", "at"),
    [
        ("01/03/2024 10:00:00 +0100", f"{DAY} %z", utc(2024, 3, 1, 9)),
        ("01/03/2024 10:00:00 -05:30", f"{DAY} %z", utc(2024, 3, 1, 15, 30)),
        ("01/03/2024 10:00:00Z", f"{DAY}%z", utc(2024, 3, 1, 10)),
        ("01/03/2024 10:00:00 UTC", f"{DAY} %Z", utc(2024, 3, 1, 10)),
        ("01/03/2024 10:00:00 gmt", f"{DAY} %Z", utc(2024, 3, 1, 10)),
        ("Fri Mar 01 2024 10:00:00 GMT+0100", "%a %b %d %Y %H:%M:%S GMT%z", utc(2024, 3, 1, 9)),
        ("01/03/2024 00:30:00 +0100", f"{DAY} %z", utc(2024, 2, 29, 23, 30)),
        ("01/03/2024 10:00:00.25", f"{DAY}.%f", utc(2024, 3, 1, 10, 0, 0, 250_000)),
        ("01/03/2024 10:00:00", DAY, utc(2024, 3, 1, 10)),
        ("Mar 1 2024 1:05 PM", "%b %d %Y %I:%M %p", utc(2024, 3, 1, 13, 5)),
    ],
)
def test_a_date_of_the_form_that_is_said(tmp_path, text, form, at):
    # rule 103
    assert moment(tmp_path, text, form) == at


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("01/03/2024 10:00:00 CET", f"{DAY} %Z"),
        ("01/03/2024 10:00:00 Europe/Warsaw", f"{DAY} %Z"),
        ("2024-03-01 10:00:00 EST", None),
        ("2024-03-01T10:00 Europe/Warsaw", None),
    ],
)
def test_a_zone_name_that_cannot_be_read_is_refused(tmp_path, text, form):
    # rule 103
    with pytest.raises(BacktestError) as refused:
        moment(tmp_path, text, form)

    assert refused.value.problems == [
        f'orders.csv, row 2, column "date": "{text}" has a time zone that cannot be read: '
        "write an offset, such as +01:00, or UTC."
    ]


@pytest.mark.parametrize("text", ["2024-03-01T10:00+99:00", "2024-03-01T10:00+01:75", "2024-03-01T10:00 +1"])
def test_an_offset_that_is_none(tmp_path, text):
    with pytest.raises(BacktestError, match="is not a date"):
        moment(tmp_path, text)


def test_a_date_of_another_form_than_was_said(tmp_path):
    with pytest.raises(BacktestError, match=r'"2024-03-01" is not a date; --date-format is %d/%m/%Y; --skip-bad'):
        moment(tmp_path, "2024-03-01", "%d/%m/%Y")


@pytest.mark.parametrize("form", ["%H:%M %p", "%d/%m/%Y %H", "%Y-%m-%d %H:%M:%S,%f"])
def test_a_form_that_no_date_can_be_read_by(form):
    assert format_problem(form).startswith(f"--date-format {form}: ")


@pytest.mark.parametrize("form", ["%Y-%m-%d", f"{DAY}.%f %z", "%d.%m.%y", f"{DAY} %Z"])
def test_a_form_of_dates(form):
    assert format_problem(form) is None
