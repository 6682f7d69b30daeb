"""A play: cost, number, stock and prize in one transaction (rules 86 to 88)."""

from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

import pytest
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.domain.draws import drawn
from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import IdempotencyConflictError, InsufficientPointsError, LoyaltyError
from saleor_loyalty_plugin.features.birthdays.services import set_birthday
from saleor_loyalty_plugin.features.play.games.models import GamePlay
from saleor_loyalty_plugin.features.play.games.rules.naming import named
from saleor_loyalty_plugin.models import LoyaltyMember, Redemption
from tests.services.ledger import entries

from .fair import LAST_PRIZE, SEED, SETTINGS, change, game, give_points, left, play, refused, slices, voucher

pytestmark = pytest.mark.django_db


def test_a_day_of_plays_is_drawn_by_the_days_seed(ada, shop, now):
    # given
    wheel = game(now)

    # when
    plays = [play(ada, wheel, now + timedelta(minutes=each), shop, word="tea") for each in range(3)]

    # then numbers are from 0, without a gap, and each is what anybody computes from seed, word and member
    assert [each.play for each in plays] == [0, 1, 2]
    assert [each.number for each in plays] == [
        drawn(SEED, word="tea", member=named(ada.pk), play=each, total=10_000) for each in range(3)
    ]
    assert all(each.weights == [100, 900, 3000, 6000] for each in plays)
    assert plays[0].day.commitment == sha256(SEED).hexdigest()
    # when the day's plays are used up
    with refused(LoyaltyErrorCode.ABOVE_MAXIMUM):
        play(ada, wheel, now, shop)
    # then there are three again tomorrow, which begin at 0
    assert (left(ada, wheel, now), left(ada, wheel, now + timedelta(days=1))) == (0, 3)
    assert play(ada, wheel, now + timedelta(days=1), shop).play == 0


def test_points_are_won_and_what_is_gone_is_given_to_the_fallback(ada, grace, shop, now):
    # given a prize of which there is one
    wheel = game(now, slices=LAST_PRIZE)

    # when
    won, other = play(ada, wheel, now, shop), play(grace, wheel, now, shop)

    # then the second drew by the weights as they were then
    assert (won.slice.code, won.weights, won.points) == ("prize", [10_000, 0], 500)
    assert (other.slice.code, other.weights, other.points) == ("else", [0, 10_000], 1)
    assert (entries(ada), entries(grace)) == ([("bonus", 500, 500)], [("bonus", 1, 1)])
    assert slices(wheel) == {"prize": (1, 1), "else": (1, None)}
    wheel.refresh_from_db()
    assert wheel.spent == 501


def test_a_play_for_points(ada, shop, now):
    # given 250 points, and a play costs 100
    give_points(ada, 250, now)
    card = game(now, kind="scratch", plays_a_day=None, points_cost=100, slices=LAST_PRIZE)
    assert left(ada, card, now) == 2

    # when
    play(ada, card, now, shop)

    # then
    assert entries(ada) == [("adjustment", 250, 250), ("redemption", -100, 150), ("bonus", 500, 650)]
    # when nothing is left
    give_points(ada, -600, now)
    with pytest.raises(InsufficientPointsError, match="A play costs 100 points, you have 50"):
        play(ada, card, now, shop)


def test_free_plays_go_first_and_once_is_once(ada, shop, now):
    # given
    give_points(ada, 100, now)
    wheel = game(now, plays_a_day=1, plays_once=1, points_cost=10, day_limit=3)
    assert left(ada, wheel, now) == 3

    # when
    plays = [play(ada, wheel, now, shop) for _ in range(3)]

    # then
    assert [each.source for each in plays] == ["day", "once", "points"]
    with refused(LoyaltyErrorCode.ABOVE_MAXIMUM):
        play(ada, wheel, now, shop)
    assert play(ada, wheel, now + timedelta(days=1), shop).source == "day"
    assert play(ada, wheel, now + timedelta(days=1), shop).source == "points"


def test_a_limit_in_all(ada, shop, now):
    # given
    wheel = game(now, member_limit=2)

    # when
    for _ in range(2):
        play(ada, wheel, now, shop)

    # then
    assert left(ada, wheel, now + timedelta(days=1)) == 0
    with pytest.raises(LoyaltyError, match="2 in all times"):
        play(ada, wheel, now + timedelta(days=1), shop)


def test_a_reward_is_won_and_made(ada, shop, now):
    # given
    prize = {"code": "prize", "label": "5 off", "weight": 10_000, "reward_id": voucher(quantity=1).pk}
    wheel = game(now, slices=(prize, LAST_PRIZE[1]))

    # when
    won, other = play(ada, wheel, now, shop), play(ada, wheel, now, shop)

    # then the reward that nobody has left is no prize any more
    assert Redemption.objects.get(pk=won.claim_id).points == 0
    assert (shop.made, won.worth) == ([won.claim_id], 100)
    assert (other.slice.code, other.weights) == ("else", [0, 10_000])


@pytest.mark.parametrize("facts", [{"deleted": True}, {"valid_until": "past"}, {"channel_id": 2}])
def test_a_reward_that_cannot_be_given_now_is_no_prize(ada, shop, now, facts):
    # given
    reward = voucher()
    prize = {"code": "prize", "label": "5 off", "weight": 10_000, "reward_id": reward.pk}
    wheel = game(now, slices=(prize, LAST_PRIZE[1]))

    # when
    for name, value in facts.items():
        setattr(reward, name, now if value == "past" else value)
    reward.save()

    # then
    assert play(ada, wheel, now, shop).weights == [0, 10_000]


def test_a_reward_that_goes_to_somebody_else_at_that_moment_is_drawn_for_anew(ada, shop, now, monkeypatch):
    # given one is left when the slices are looked at, and none when it is given
    reward = voucher(quantity=1)
    prize = {"code": "prize", "label": "5 off", "weight": 10_000, "reward_id": reward.pk}
    wheel = game(now, slices=(prize, LAST_PRIZE[1]))
    currency = shop.currency

    def somebody_claims(asked):
        type(reward).objects.filter(pk=reward.pk).update(claimed=1)
        return currency(asked)

    # when: of the first try nothing stays, so the other claim is made again outside
    monkeypatch.setattr(shop, "currency", somebody_claims)
    monkeypatch.setattr(shop, "open_channels", _then(reward, shop.open_channels))

    # then
    assert (play(ada, wheel, now, shop).weights, shop.made) == ([0, 10_000], [])
    assert GamePlay.objects.count() == 1


def _then(reward, open_channels):
    asked = []

    def run(channel_ids):
        asked.append(1)
        if len(asked) > 1:
            type(reward).objects.filter(pk=reward.pk).update(claimed=1)
        return open_channels(channel_ids) if len(asked) == 1 else set()

    return run


def test_the_same_key_plays_once(ada, grace, shop, now):
    # given
    wheel = game(now)

    # when
    first = play(ada, wheel, now, shop, key="one", word="tea")
    again = play(ada, wheel, now + timedelta(days=3), shop, key="one", word="tea")

    # then the draw is the same, its number too, also when the game is off by then
    assert (again.pk, again.number, GamePlay.objects.count()) == (first.pk, first.number, 1)
    change(wheel, now, active=False)
    assert play(ada, wheel, now, shop, key="one", word="tea").pk == first.pk
    # and it is the member's own
    with pytest.raises(IdempotencyConflictError):
        play(ada, wheel, now, shop, key="one", word="coffee")
    change(wheel, now, active=True)
    assert play(grace, wheel, now, shop, key="one", word="tea").pk != first.pk


@pytest.mark.parametrize("word", ["a:b", "x" * 65, "two\nlines", "\x00"])
def test_a_word_that_may_not_be(ada, shop, now, word):
    # given
    wheel = game(now)

    # when / then
    with refused(LoyaltyErrorCode.INVALID, "word"):
        play(ada, wheel, now, shop, word=word)
    assert left(ada, wheel, now) == 3


def test_nothing_is_drawn_where_no_prize_could_be_given(ada, shop, now):
    # given
    wheel = game(now)

    # when / then
    with refused(LoyaltyErrorCode.PROGRAM_INACTIVE):
        play(ada, wheel, now, shop, settings=replace(SETTINGS, earning_active=False))
    LoyaltyMember.objects.update(suspended_at=now)
    with refused(LoyaltyErrorCode.MEMBER_SUSPENDED):
        play(ada, wheel, now, shop)
    LoyaltyMember.objects.update(suspended_at=None)
    change(wheel, now, active=False)
    with refused(LoyaltyErrorCode.NOT_FOUND):
        play(ada, wheel, now, shop)
    assert GamePlay.objects.count() == 0


def test_points_are_not_spent_while_spending_is_off(ada, shop, now):
    # given
    give_points(ada, 100, now)
    wheel = game(now, plays_a_day=1, points_cost=10)
    settings = replace(SETTINGS, spending_active=False)

    # when / then the play of the day costs nothing
    assert play(ada, wheel, now, shop, settings=settings).cost == 0
    with refused(LoyaltyErrorCode.PROGRAM_INACTIVE):
        play(ada, wheel, now, shop, settings=settings)


def test_a_least_age_asks_for_the_date_of_birth(ada, shop, now):
    # given
    wheel = game(now, least_age=18)

    # when / then nobody knows, nor by a date without a year
    with refused(LoyaltyErrorCode.REQUIRED):
        play(ada, wheel, now, shop)
    set_birthday(user_id=ada.user_id, month=1, day=16, year=None, now=now)
    with pytest.raises(LoyaltyError, match="Tell your date of birth with its year"):
        play(ada, wheel, now, shop)
    # when they are 18 tomorrow
    set_birthday(user_id=ada.user_id, month=1, day=16, year=2008, now=now)
    with refused(LoyaltyErrorCode.INVALID):
        play(ada, wheel, now, shop)
    assert now.date() == date(2026, 1, 15)
    assert play(ada, wheel, now + timedelta(days=1), shop)


def test_a_budget_ends_the_game_before_anything_is_taken(ada, shop, now):
    # given a budget for the first prize and two thanks
    give_points(ada, 100, now)
    wheel = game(now, slices=LAST_PRIZE, budget=502, plays_a_day=None, points_cost=10)

    # when
    plays = [play(ada, wheel, now, shop) for _ in range(3)]

    # then
    assert [each.worth for each in plays] == [500, 1, 1]
    with refused(LoyaltyErrorCode.REWARD_UNAVAILABLE):
        play(ada, wheel, now, shop)
    assert sum(points for _, points, _ in entries(ada)) == 100 - 30 + 502


def test_a_prize_that_the_budget_does_not_cover_is_gone(ada, shop, now):
    # given
    wheel = game(now, slices=LAST_PRIZE, budget=499)

    # when / then
    assert play(ada, wheel, now, shop).weights == [0, 10_000]


def test_the_database_refuses_more_than_there_is(ada, shop, now):
    # given the last prize is won
    wheel = game(now, slices=LAST_PRIZE)
    won = play(ada, wheel, now, shop)

    # when / then nobody can draw it again, change a draw or throw one away
    for change_it in (
        lambda: GamePlay.objects.create(**_copy(won)),
        lambda: GamePlay.objects.filter(pk=won.pk).update(number=1),
        lambda: GamePlay.objects.filter(pk=won.pk).delete(),
        lambda: wheel.days.update(seed=bytes(32)),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            change_it()


def _copy(play):
    names = ("game_id", "day_id", "member_id", "named", "number", "weights", "slice_id", "source", "played_at")
    return {name: getattr(play, name) for name in names} | {"play": 1}
