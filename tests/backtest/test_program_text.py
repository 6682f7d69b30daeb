"""A program file's content is written as it would be read."""

from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from saleor_loyalty_plugin.backtest.program_file import program_data
from saleor_loyalty_plugin.backtest.program_text import program_text

VALUES = st.one_of(
    st.booleans(),
    st.integers(-(2**60), 2**60),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=6),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
)
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
TABLES = st.dictionaries(NAMES, st.dictionaries(NAMES, VALUES), min_size=1)


@settings(max_examples=40)
@given(st.dictionaries(NAMES, VALUES), st.dictionaries(st.sampled_from(["tiers", "currencies", "campaigns"]), TABLES))
def test_what_is_written_is_read_again(plain, tables):
    # given
    content = plain | tables

    # when / then
    assert program_data(program_text(content)) == content


def test_it_reads_as_people_write_it():
    assert program_text(
        {
            "points_per_currency_unit": Decimal("1.0000"),
            "earn_on_net": False,
            "tiers": {"silver": {"name": 'The "silver" ones', "threshold": Decimal("500.000")}},
            "currencies": {"PLN": {"point_value": Decimal("0.040000")}, "USD": {}},
            "campaigns": {"weekend": {"factor": Decimal("1.5"), "weekdays": ["saturday"], "from": date(2026, 1, 31)}},
        }
    ) == (
        "points_per_currency_unit = 1\nearn_on_net = false\n\n"
        '[tiers.silver]\nname = "The \\"silver\\" ones"\nthreshold = 500\n\n'
        "[currencies.PLN]\npoint_value = 0.04\n\n[currencies.USD]\n\n"
        '[campaigns.weekend]\nfactor = 1.5\nweekdays = ["saturday"]\nfrom = 2026-01-31\n'
    )
    assert program_text({"from": datetime(2026, 1, 31, 12, tzinfo=UTC)}) == "from = 2026-01-31T12:00:00+00:00\n"
