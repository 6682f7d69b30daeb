"""When points expire: at the end of a month or year of a zone, and with an order that moves a member's date (74)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.clocks.zones import midnight
from saleor_loyalty_plugin.domain.expiry import ExpiryRounding, Rounding, moved_on
from saleor_loyalty_plugin.domain.lots import lot_dates
from saleor_loyalty_plugin.domain.redemption import restored_expiry

WARSAW = ZoneInfo("Europe/Warsaw")
MONTH = Rounding(ExpiryRounding.MONTH, WARSAW)
YEAR = Rounding(ExpiryRounding.YEAR, WARSAW)
MOMENTS = st.integers(0, 4_000_000_000).map(lambda second: datetime.fromtimestamp(second, tz=UTC))
AN_INSTANT = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("rounding", "expires_at", "kept_until"),
    [
        (Rounding(), datetime(2026, 2, 10, 9, tzinfo=UTC), datetime(2026, 2, 10, 9, tzinfo=UTC)),
        # In winter Warsaw is an hour ahead of UTC, in summer two.
        (MONTH, datetime(2026, 2, 10, 9, tzinfo=UTC), datetime(2026, 2, 28, 23, tzinfo=UTC)),
        (MONTH, datetime(2026, 6, 10, 9, tzinfo=UTC), datetime(2026, 6, 30, 22, tzinfo=UTC)),
        (MONTH, datetime(2026, 12, 31, 23, 30, tzinfo=UTC), datetime(2027, 1, 31, 23, tzinfo=UTC)),
        # What ends with a month already stays; a moment later it is the next month's.
        (MONTH, datetime(2026, 2, 28, 23, tzinfo=UTC), datetime(2026, 2, 28, 23, tzinfo=UTC)),
        (MONTH, datetime(2026, 2, 28, 23, tzinfo=UTC) + AN_INSTANT, datetime(2026, 3, 31, 22, tzinfo=UTC)),
        (YEAR, datetime(2026, 2, 10, 9, tzinfo=UTC), datetime(2026, 12, 31, 23, tzinfo=UTC)),
        (YEAR, datetime(2026, 12, 31, 23, tzinfo=UTC), datetime(2026, 12, 31, 23, tzinfo=UTC)),
    ],
)
def test_points_expire_at_the_end_of_the_month_or_year_in_which_they_would(rounding, expires_at, kept_until):
    assert rounding.up(expires_at) == kept_until


@given(moment=MOMENTS, rounding=st.sampled_from([MONTH, YEAR]))
def test_rounding_takes_nothing_away_and_twice_is_once(moment, rounding):
    # when
    kept_until = rounding.up(moment)

    # then
    assert moment <= kept_until
    assert rounding.up(kept_until) == kept_until
    assert kept_until == midnight(kept_until.astimezone(WARSAW).date(), WARSAW)
    assert kept_until.astimezone(WARSAW).day == 1


def test_lots_that_never_expire_have_no_month():
    now = datetime(2026, 1, 15, tzinfo=UTC)
    assert lot_dates(now, pending_days=0, expires_after_days=0, rounding=MONTH) == (now, None)


def test_points_that_come_back_keep_their_date_or_have_thirty_days_and_the_rest_of_the_month():
    # given
    now = datetime(2026, 6, 10, tzinfo=UTC)
    late, soon = datetime(2026, 9, 3, tzinfo=UTC), datetime(2026, 6, 11, tzinfo=UTC)

    # then
    assert restored_expiry(late, now, MONTH) == late
    assert restored_expiry(soon, now, MONTH) == datetime(2026, 7, 31, 22, tzinfo=UTC)
    assert restored_expiry(None, now, MONTH) is None


@given(
    days=st.integers(1, 3650),
    orders=st.lists(MOMENTS, max_size=8),
)
def test_an_order_moves_the_date_on_and_nothing_moves_it_back(days, orders):
    # given
    date = datetime(2024, 1, 1, tzinfo=UTC)

    # when
    dates = [date := moved_on(date, order, days) for order in orders]

    # then
    assert dates == sorted(dates)
    assert not orders or date == max(datetime(2024, 1, 1, tzinfo=UTC), max(orders) + timedelta(days=days))
