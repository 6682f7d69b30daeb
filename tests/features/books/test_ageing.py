"""Outstanding points in buckets: pending ones below zero days, those that never expire last."""

from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.books.rules.ageing import Bucket, Outstanding, by_age, by_channel, by_expiry

some_rows = st.lists(
    st.builds(
        Outstanding,
        age=st.integers(-60, 800),
        left=st.none() | st.integers(-40, 800),
        channel_id=st.sampled_from([None, 1, 2]),
        points=st.integers(1, 1000),
    )
)


def test_days_fall_into_buckets_of_thirty():
    # given
    rows = [
        Outstanding(age=-1, left=379, channel_id=2, points=5),
        Outstanding(age=0, left=29, channel_id=2, points=10),
        Outstanding(age=29, left=30, channel_id=1, points=20),
        Outstanding(age=30, left=-2, channel_id=None, points=40),
        Outstanding(age=90, left=None, channel_id=None, points=80),
    ]

    # then
    assert by_age(rows) == [Bucket(-30, 0, 5), Bucket(0, 30, 30), Bucket(30, 60, 40), Bucket(90, 120, 80)]
    assert by_expiry(rows) == [
        Bucket(-30, 0, 40),
        Bucket(0, 30, 10),
        Bucket(30, 60, 20),
        Bucket(360, 390, 5),
        Bucket(390, None, 80),
    ]
    assert by_channel(rows) == [(1, 20), (2, 15), (None, 120)]


def test_where_nothing_is_outstanding_there_is_no_bucket():
    assert (by_age([]), by_expiry([]), by_channel([])) == ([], [], [])


@given(some_rows)
def test_every_table_adds_up_to_the_whole(rows):
    points = sum(row.points for row in rows)

    assert sum(bucket.points for bucket in by_age(rows)) == points
    assert sum(bucket.points for bucket in by_expiry(rows)) == points
    assert sum(number for _, number in by_channel(rows)) == points
