"""What one of the staff or one app may give by hand, and many adjustments at once (rule 114)."""

import logging
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import GivenByHand, LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.services import adjustments as adjusting
from saleor_loyalty_plugin.services.giving.allowances import count_given
from saleor_loyalty_plugin.services.giving.bulk import Adjustment, adjust_many
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, tables
from ..stopped import stop

LIMITED = ProgramSettings(adjust_limit_per_day=1000)
HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)


@pytest.fixture
def give(member, adjust, staff_user):
    """Have one of the staff give points under a limit of 1,000 in 24 hours."""

    def run(points, **facts):
        return adjust(points, **{"settings": LIMITED, "actor_id": staff_user.pk} | facts)

    return run


def left(act) -> str:
    with pytest.raises(LoyaltyError) as refused:
        act()
    assert (refused.value.field, refused.value.code) == ("points", LoyaltyErrorCode.ABOVE_MAXIMUM)
    return refused.value.message


def test_more_is_refused_with_what_is_left_and_logged(member, give, staff_user, caplog):
    # given
    give(600)
    before = tables()

    # when
    with caplog.at_level(logging.WARNING, "saleor_loyalty_plugin"):
        message = left(lambda: give(401))

    # then
    assert message == "You may give 400 more points for now: 1000 in 24 hours."
    assert f"user {staff_user.pk} was refused to give 401 points by hand: 400 are left" in caplog.text
    assert tables() == before
    give(400)
    assert left(lambda: give(1)).startswith("You may give 0 more points")
    assert balance(member) == (1000, 0)


def test_points_taken_do_not_count_nor_make_room(give):
    give(1000)
    give(-900)

    assert "0 more" in left(lambda: give(1))


def test_the_same_key_counts_once(give, staff_user):
    for _ in range(3):
        give(600, idempotency_key="once", reason="goodwill")

    give(400)


def test_24_hours_later_there_is_room_again(give, now):
    # given
    give(600)
    give(400, at=now + HOUR)

    # then
    assert "0 more" in left(lambda: give(1, at=now + 24 * HOUR - SECOND))
    give(600, at=now + 24 * HOUR)
    assert "0 more" in left(lambda: give(1, at=now + 24 * HOUR))
    # and what no limit looks back on is not kept
    assert GivenByHand.objects.count() == 2


def test_each_of_the_staff_and_each_app_has_a_limit_of_its_own(give, other_user):
    # given: two people and two apps
    givers = [
        {},
        {"actor_id": other_user.pk},
        {"actor_id": None, "actor_app": "Helpdesk"},
        {"actor_id": None, "actor_app": "Kiosk"},
    ]

    # then
    for giver in givers:
        give(1000, **giver)
        assert "0 more" in left(lambda giver=giver: give(1, **giver))


def test_without_a_limit_what_was_given_counts_once_there_is_one(give):
    give(5000, settings=ProgramSettings())

    assert "0 more" in left(lambda: give(1))


def test_a_refused_adjustment_uses_up_nothing(member, give, now):
    # given
    stop(member, now)
    with pytest.raises(LoyaltyError):
        give(600)

    # then
    assert not GivenByHand.objects.exists()


def test_what_the_program_gives_itself_is_nobodys(give, now):
    for _ in range(2):
        count_given(points=900, actor_id=None, actor_app="", settings=LIMITED, now=now, field="points")

    assert not GivenByHand.objects.exists()


# Many at once


@pytest.fixture
def people(db):
    return [get_user_model().objects.create(username=f"user {number}") for number in range(3)]


@pytest.fixture
def many(now, staff_user):
    def run(*rows, settings=LIMITED):
        adjustments = [
            Adjustment(user_id=user.pk, points=points, reason=reason, idempotency_key=key)
            for user, points, reason, key in rows
        ]
        return adjust_many(adjustments=adjustments, settings=settings, now=now, actor_id=staff_user.pk)

    return run


def told(results) -> list[int | tuple[str | None, str]]:
    return [each.points if isinstance(each, LoyaltyTransaction) else (each.field, each.code) for each in results]


def test_each_is_posted_or_refused_by_itself(people, many, now):
    # given
    ada, bob, eve = people

    # when
    results = many(
        (ada, 700, "sorry", "1"),
        (bob, 0, "nothing", "2"),
        (bob, 301, "above the limit", "3"),
        (eve, -1, "has none", "4"),
        (bob, 300, "just fits", "5"),
        (ada, -100, " ", "6"),
        (ada, 700, "sorry", "1"),
        (eve, 700, "sorry", "1"),
    )

    # then
    assert told(results) == [
        700,
        ("points", "invalid"),
        ("points", "above_maximum"),
        ("points", "insufficient_points"),
        300,
        ("reason", "required"),
        700,
        ("idempotency_key", "unique"),
    ]
    assert results[0] == results[6]
    # a refused one enrols nobody
    members = LoyaltyMember.objects.order_by("user_id").values_list("user_id", "available")
    assert list(members) == [(ada.pk, 700), (bob.pk, 300)]


def test_a_failure_of_one_is_not_one_of_the_others(people, many, monkeypatch, caplog):
    # given
    def fail(**facts):
        if facts["points"] == 2:
            raise RuntimeError("out of order")
        return post(**facts)

    post = adjusting.adjust_points
    monkeypatch.setattr("saleor_loyalty_plugin.services.giving.bulk.adjust_points", fail)

    # when
    results = many(*[(user, points, "r", f"{points}") for points, user in enumerate(people, start=1)])

    # then
    assert told(results) == [1, (None, "graphql_error"), 3]
    assert "out of order" in caplog.text


def test_each_takes_as_many_queries_as_the_first(people, many, django_assert_max_num_queries):
    # given
    many(*[(user, 1, "r", f"first {user.pk}") for user in people])

    # then: the savepoints are a test's
    with django_assert_max_num_queries(17 * 30):
        many(*[(people[number % 3], 1, "r", f"{number}") for number in range(30)])
