"""Members brought from another system: once, whatever is run how often, and by line what is not taken (rule 67)."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth import get_user_model
from django.db.models import Q

from saleor_loyalty_plugin.enums import TransactionKind
from saleor_loyalty_plugin.features.birthdays.models import Birthday
from saleor_loyalty_plugin.features.books.models import ImportedRow
from saleor_loyalty_plugin.features.books.selectors.verifying import findings
from saleor_loyalty_plugin.features.books.services.importing import together as together_module
from saleor_loyalty_plugin.features.books.services.importing.files import Imported
from saleor_loyalty_plugin.features.books.services.importing.waiting import give_waiting, waiting_addresses
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, PointsLot, Tier
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.ledger import Entry, open_ledger, post
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.standing.leaving import leave
from saleor_loyalty_plugin.services.standing.suspending import suspend
from saleor_loyalty_plugin.services.tiers import evaluate_member
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.services.ledger import entries, tables
from tests.services.threads import together

from .files import bring

MEMBERS = """email,points,tier,expires,joined,birthday,lifetime,note
ada@example.com,1250,gold,2026-12-31,2020-05-01,1990-12-25,9000,Moved in
eve@example.com,40,,,,,,
"""


@pytest.fixture
def ada(db):
    return get_user_model().objects.create(username="ada", email="ada@example.com")


def test_a_row_brings_points_with_their_date_a_tier_a_birthday_and_what_was_before(ada, now):
    # when
    done, told = bring(MEMBERS, now=now, settings=ProgramSettings(welcome_points=500))

    # then
    member = LoyaltyMember.objects.get(user=ada)
    posted = LoyaltyTransaction.objects.get(member=member)
    assert (posted.kind, posted.points, posted.reason) == ("adjustment", 1250, "Moved in")
    assert PointsLot.objects.get().expires_at == datetime(2027, 1, 1, tzinfo=UTC)
    assert (member.tier_at(now).code, member.assigned_until) == ("gold", None)
    assert (member.enrolled_at, member.brought_lifetime) == (datetime(2020, 5, 1, tzinfo=UTC), 9000)
    assert Birthday.objects.values_list("month", "day", "year").get() == (12, 25, 1990)
    assert (done, told) == (Imported(posted=1, points=1250, waiting=1, waiting_points=40), {})


def test_a_tier_that_was_brought_stays_when_the_orders_say_less(ada, now):
    # given
    bring(MEMBERS, now=now)
    member = LoyaltyMember.objects.get(user=ada)

    # when
    evaluate_member(member_id=member.pk, settings=ProgramSettings(), now=now + timedelta(days=400))

    # then
    member.refresh_from_db()
    assert member.tier_at(now + timedelta(days=400)).code == "gold"


def test_the_same_file_twice_posts_once(ada, now):
    # given
    bring(MEMBERS, now=now)
    before = tables()

    # when
    done, told = bring(MEMBERS, now=now)

    # then
    assert (done, told) == (Imported(already=2), {})
    assert tables() == before


def test_a_dry_run_says_the_same_and_writes_nothing(ada, now):
    # given
    before = tables()

    # when
    dry, _ = bring(MEMBERS, now=now, dry_run=True)

    # then
    assert tables() == before
    assert bring(MEMBERS, now=now)[0] == dry


def test_a_row_that_was_posted_with_other_points_is_told_and_not_posted(ada, now):
    # given
    bring(MEMBERS, now=now)

    # when
    done, told = bring(MEMBERS.replace("1250", "1300"), now=now)

    # then
    assert (done.posted, done.already, done.refused) == (0, 1, 1)
    assert "with 1250 points before" in told[2]
    assert LoyaltyMember.objects.get(user=ada).available == 1250


def test_rows_that_have_moved_to_other_lines_are_not_posted_twice(ada, now):
    # given
    bring(MEMBERS, now=now)
    header, first, second = MEMBERS.splitlines()

    # when
    done, told = bring("\n".join((header, second, first, "bob@example.com,7,,,,,,")), now=now)

    # then
    assert set(told) == {2, 3}
    assert "was in another line" in told[3]
    assert (done.refused, done.waiting) == (2, 1)
    assert LoyaltyMember.objects.get(user=ada).available == 1250


def test_several_rows_of_one_file_may_be_of_one_member(ada, now):
    # given
    lots = "email,points,expires\nada@example.com,100,2026-06-30\nada@example.com,200,2026-12-31\n"

    # when
    done, _ = bring(lots, now=now)

    # then
    assert (done.posted, done.points) == (2, 300)
    assert [lot.points for lot in PointsLot.objects.order_by("expires_at")] == [100, 200]


def test_an_import_that_was_killed_goes_on_where_it_stopped(ada, now):
    # given
    calls = iter(range(2))

    def killed_later(addresses):
        if next(calls):
            raise KeyboardInterrupt
        return {}

    rows = "email,points\n" + "".join(f"user{number}@example.com,5\n" for number in range(700))
    with pytest.raises(KeyboardInterrupt):
        bring(rows, now=now, accounts=killed_later)
    assert ImportedRow.objects.count() == 500

    # when
    done, told = bring(rows, now=now)

    # then
    assert (done, told) == (Imported(waiting=200, waiting_points=1000, already=500), {})


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("ada@example.com,5,platinum,,,", 'there is no tier "platinum"'),
        ("ada@example.com,5,,2026-01-01,,", "have expired"),
        ("ada@example.com,5,,,1990-02-31,", "birthday"),
        ("ada@example.com,5,,,2/31,", "birthday"),
        ("ada@example.com,5,,,12/25/2999,", "Enter a year"),
    ],
)
def test_a_row_of_which_something_is_wrong_leaves_nothing(row, told, ada, now):
    # given
    before = {name: rows for name, rows in tables().items() if name != "ImportedFile"}

    # when
    done, problems = bring(f"email,points,tier,expires,birthday,note\n{row}\n", now=now)

    # then
    assert (done.posted, done.refused) == (0, 1)
    assert told in problems[2]
    assert {name: rows for name, rows in tables().items() if name != "ImportedFile"} == before


def test_who_has_left_or_is_suspended_gets_nothing_and_is_told(ada, now):
    # given
    member = enroll(user_id=ada.pk, settings=ProgramSettings(), now=now)
    suspend(user_id=ada.pk, reason="Fraud", actor=Actor(), now=now)
    _, suspended = bring(MEMBERS, now=now, name="one.csv")
    leave(user_id=ada.pk, confirm_points=0, now=now)

    # when
    _, left = bring(MEMBERS, now=now, name="two.csv")

    # then
    assert "suspended" in suspended[2]
    assert "has left" in left[2]
    assert entries(member) == []


def test_who_has_no_account_gets_it_on_registering_once(ada, now):
    # given
    bring(MEMBERS, now=now)
    eve = get_user_model().objects.create(username="eve", email="eve@example.com")
    assert list(waiting_addresses()) == ["eve@example.com"]

    # when
    later = now + timedelta(days=40)
    given = [
        give_waiting(user_id=eve.pk, address="eve@example.com", settings=ProgramSettings(), now=later) for _ in range(2)
    ]

    # then
    assert given == [1, 0]
    member = LoyaltyMember.objects.get(user=eve)
    assert (member.available, list(waiting_addresses())) == (40, [])
    assert PointsLot.objects.get(member=member).expires_at == later + timedelta(days=365)
    assert bring(MEMBERS, now=now)[0] == Imported(already=2)


def test_what_expired_while_it_waited_is_gone(db, now):
    # given
    bring("email,points,expires\neve@example.com,40,2026-03-31\n", now=now)
    eve = get_user_model().objects.create(username="eve", email="eve@example.com")

    # when
    later = datetime(2026, 4, 1, tzinfo=UTC)
    given = give_waiting(user_id=eve.pk, address="eve@example.com", settings=ProgramSettings(), now=later)

    # then
    assert (given, entries(LoyaltyMember.objects.get(user=eve))) == (1, [])


def test_a_tier_that_is_deleted_while_a_row_waits_is_none(db, now):
    # given
    Tier.objects.create(code="vip", name="VIP", threshold=9000)
    bring("email,points,tier\neve@example.com,40,VIP\n", now=now)
    Tier.objects.filter(code="vip").delete()
    eve = get_user_model().objects.create(username="eve", email="eve@example.com")

    # when
    give_waiting(user_id=eve.pk, address="eve@example.com", settings=ProgramSettings(), now=now)

    # then
    assert LoyaltyMember.objects.get(user=eve).tier_at(now).code == "bronze"


@pytest.mark.django_db(transaction=True)
def test_two_imports_at_once_post_once(now):
    # given
    users = get_user_model().objects
    for number in range(8):
        users.create(username=f"user{number}", email=f"user{number}@example.com")
    rows = "email,points\n" + "".join(f"user{number}@example.com,{number + 1}\n" for number in range(10))

    # when
    outcomes = together(*[lambda: bring(rows, now=now)] * 3)

    # then
    done = [outcome[0] for outcome in outcomes]
    assert [each.refused for each in done] == [0, 0, 0]
    assert [sum(getattr(each, name) for each in done) for name in ("posted", "points", "waiting")] == [8, 36, 2]
    assert sorted(LoyaltyMember.objects.values_list("available", flat=True)) == list(range(1, 9))


def test_a_row_that_is_refused_keeps_none_beside_it_from_being_posted(ada, now):
    # given
    users = get_user_model().objects
    bob, cid, dan = (users.create(username=name, email=f"{name}@example.com") for name in ("bob", "cid", "dan"))
    enroll(user_id=bob.pk, settings=ProgramSettings(), now=now)
    suspend(user_id=bob.pk, reason="Fraud", actor=Actor(), now=now)
    rows = ["ada@example.com,10,,", "bob@example.com,20,,", "cid@example.com,30,vip,", "dan@example.com,40,,2/31"]

    # when
    text = "\n".join(["email,points,tier,birthday", *rows, "eve@example.com,50,,", "ada@example.com,60,Gold,12/25", ""])
    done, told = bring(text, now=now)

    # then
    assert done == Imported(posted=2, points=70, waiting=1, waiting_points=50, refused=3)
    assert [told[line].split(";")[0] for line in (3, 4, 5)] == [
        "The member is suspended. Points can move again once staff have lifted it.",
        'there is no tier "vip"',
        "Enter a day that this month has.",
    ]
    assert list(LoyaltyTransaction.objects.values_list("points", "balance")) == [(10, 10), (60, 70)]
    assert LoyaltyMember.objects.get(user=ada).tier_at(now).code == "gold"
    assert list(findings(now=now, rebuild=True)) == []


def test_who_is_suspended_in_this_moment_is_told_and_the_others_are_posted(ada, now, monkeypatch):
    # given
    bob = get_user_model().objects.create(username="bob", email="bob@example.com")
    enroll(user_id=bob.pk, settings=ProgramSettings(), now=now)
    suspend(user_id=bob.pk, reason="Fraud", actor=Actor(), now=now)
    monkeypatch.setattr(together_module, "_not_to_be_given", lambda user_ids: set())

    # when
    done, told = bring("email,points\nada@example.com,10\nbob@example.com,20\n", now=now)

    # then
    assert (done.posted, done.points, done.refused) == (1, 10, 1)
    assert "suspended" in told[3]


def test_points_that_are_brought_fill_what_is_owed(ada, now):
    # given
    bring("email,points\nada@example.com,10\n", now=now, name="one.csv")
    member = LoyaltyMember.objects.get(user=ada)
    open_ledger(Q(pk=member.pk), now=now)
    member.refresh_from_db()
    taken = Entry(kind=TransactionKind.ADJUSTMENT, points=-25, idempotency_key="taken", below_zero=True)
    post(member=member, entry=taken, now=now)

    # when
    bring("email,points\nada@example.com,20\n", now=now, name="two.csv")

    # then
    member.refresh_from_db()
    assert member.available == 5
    assert list(findings(now=now, rebuild=True)) == []
