"""Members, entries and lots as rows (rule 68)."""

from datetime import timedelta

from saleor_loyalty_plugin.features.books.services.exporting import TABLES, exported
from saleor_loyalty_plugin.services.inactivity import apply_inactivity
from saleor_loyalty_plugin.settings import ProgramSettings


def rows(table, now, since=None):
    return list(exported(table=table, since=since, now=now, using="default"))


def test_what_members_have_is_told_as_it_is_now(member, other_member, adjust, now):
    # given
    adjust(100)
    adjust(50, settings=ProgramSettings(expires_after_days=7))

    # when
    told = rows("members", now + timedelta(days=8))

    # then
    assert [(row["id"], row["available"], row["tier"]) for row in told] == [
        (member.pk, 100, "bronze"),
        (other_member.pk, 0, "bronze"),
    ]
    assert told[0]["enrolled_at"] == "2026-01-15T12:00:00+00:00"
    assert list(told[0]) == list(TABLES["members"])


def test_entries_and_lots_are_told_in_their_order_from_a_moment_on(member, orders, reconcile, adjust, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["30.00"])
    reconcile(order)
    adjust(5, at=now + timedelta(days=1), reason="Sorry, said the shop")

    # then
    whole = rows("transactions", now)
    assert [(row["kind"], row["points"], row["order"]) for row in whole] == [
        ("earn", 30, str(order)),
        ("adjustment", 5, None),
    ]
    assert rows("transactions", now, since=now + timedelta(seconds=1)) == whole[1:]
    assert [row["remaining"] for row in rows("lots", now)] == [30, 5]
    assert [row["remaining"] for row in rows("lots", now, since=now + timedelta(seconds=1))] == [5]


def test_lots_are_told_with_the_date_that_holds(member, adjust, now):
    # given
    adjust(5)
    apply_inactivity(settings=ProgramSettings(inactivity_days=90), now=now, limit=10)

    # then
    assert [row["expires_at"] for row in rows("lots", now)] == [(now + timedelta(days=90)).isoformat()]


def test_no_more_rows_are_read_than_are_asked_for(member, adjust, django_assert_num_queries, now):
    # given
    for _ in range(3):
        adjust(1)

    # then
    with django_assert_num_queries(1):
        assert len(rows("transactions", now)) == 3
