"""Seeds of days: announced before, public after, and one after the other whatever the clocks do (rule 87)."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.play.games.models import GameDay
from saleor_loyalty_plugin.features.play.games.selectors.games import days_between, present_day
from saleor_loyalty_plugin.features.play.games.services.announcing import announce_days, to_announce

from .fair import ZONE, change, game, left, play

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 3, 28, 12, tzinfo=UTC)


def days(row):
    return list(row.days.order_by("day"))


def test_today_and_seven_days_to_come_are_announced_before_anybody_plays(now):
    # when
    wheel = game(now)

    # then
    announced = days(wheel)
    assert [each.day for each in announced] == [now.date() + timedelta(days=ahead) for ahead in range(8)]
    assert all(each.commitment == sha256(bytes(each.seed)).hexdigest() for each in announced)
    assert all(each.announced_at < now for each in announced)
    assert len({bytes(each.seed) for each in announced}) == 8


def test_a_game_that_is_off_announces_nothing(now):
    # given
    wheel = game(now, active=False)
    assert (days(wheel), to_announce(now=now, zone=ZONE)) == ([], [])

    # when
    change(wheel, now, active=True)

    # then
    assert len(days(wheel)) == 8


def test_each_day_one_more_is_announced_and_what_was_stays(now):
    # given
    wheel = game(now)
    before = days(wheel)
    tomorrow = now + timedelta(days=1)
    assert (to_announce(now=now, zone=ZONE), to_announce(now=tomorrow, zone=ZONE)) == ([], [wheel.pk])

    # when
    for _ in range(2):
        announce_days(game_id=wheel.pk, zone=ZONE, now=tomorrow)

    # then
    after = days(wheel)
    assert len(after) == 9
    assert [(each.pk, each.commitment) for each in after[:8]] == [(each.pk, each.commitment) for each in before]


def test_a_seed_is_public_once_the_day_is_over_by_the_programs_clocks():
    # given a day of 23 hours in Warsaw, which begins at 23:00 UTC the day before
    wheel = game(NOON, active=False)
    announce_days(game_id=wheel.pk, zone=ZoneInfo("Europe/Warsaw"), now=NOON)
    day = wheel.days.get(day="2026-03-29")

    # then
    assert (day.opens_at, day.closes_at - day.opens_at) == (
        datetime(2026, 3, 28, 23, tzinfo=UTC),
        timedelta(hours=23),
    )
    assert day.public_seed(day.closes_at) is None
    assert day.public_seed(day.closes_at + timedelta(minutes=1)) == bytes(day.seed).hex()
    assert day.public_seed(NOON) is None
    assert bytes(day.seed).hex() not in repr(day) + str(day)


@pytest.mark.parametrize("other", ["Pacific/Kiritimati", "Etc/GMT+12", "America/New_York"])
def test_no_day_is_played_again_after_its_seed_was_shown_when_the_clocks_are_changed(other):
    # given
    wheel = game(NOON, active=False)
    announce_days(game_id=wheel.pk, zone=ZoneInfo("Europe/Warsaw"), now=NOON)

    # when the program's clocks are others from the third day on
    for ahead in range(3, 12):
        announce_days(game_id=wheel.pk, zone=ZoneInfo(other), now=NOON + timedelta(days=ahead))

    # then days follow each other, and no moment is in two of them
    announced = days(wheel)
    assert all(one.closes_at == other.opens_at for one, other in zip(announced, announced[1:], strict=False))
    assert all(one.day < other.day for one, other in zip(announced, announced[1:], strict=False))
    for hour in range(24 * 12):
        now = NOON + timedelta(hours=hour)
        played_on = GameDay.objects.get(present_day(now))
        assert played_on.public_seed(now) is None


def test_a_day_that_was_not_announced_is_before_it_is_played(ada, now, shop):
    # given nobody was there to announce for ten days
    wheel = game(now - timedelta(days=10))

    # when / then
    with pytest.raises(LoyaltyError, match="announced just now"):
        play(ada, wheel, now, shop)
    assert left(ada, wheel, now) == 3
    assert play(ada, wheel, now + timedelta(seconds=1), shop).day.announced_at == now


def test_days_of_all_games_are_listed(now):
    # given
    for code in ("one", "two"):
        game(now, code=code)

    # when
    found = days_between(now.date(), now.date() + timedelta(days=1))

    # then
    assert [(each.day.day, each.game.code) for each in found] == [
        (now.day, "one"),
        (now.day, "two"),
        (now.day + 1, "one"),
        (now.day + 1, "two"),
    ]
