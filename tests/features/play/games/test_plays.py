"""Which plays members have: by orders that still count, as prizes, and of two accounts that were made one."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.program_money import ProgramMoney
from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.features.books.services.personal import all_of, forget_person
from saleor_loyalty_plugin.features.play.games.models import GamePlay
from saleor_loyalty_plugin.features.play.games.rules.plays import (
    Source,
    Standing,
    Terms,
    age_on,
    free_plays,
    next_source,
    plays_left,
)
from saleor_loyalty_plugin.features.play.games.selectors.standing import standing_of, standings
from saleor_loyalty_plugin.features.play.games.services.forgetting import forget_words
from saleor_loyalty_plugin.features.play.games.services.merging import follow_merge, follow_merges
from saleor_loyalty_plugin.services.questions.plays import plays as plays_of_games
from tests.features.merging import merge

from .fair import LAST_PRIZE, change, game, left, play, refused

db = pytest.mark.django_db


@pytest.fixture
def by_orders(now, db):
    """A wheel that orders from 50.00 on give a play of."""
    return game(now, plays_a_day=None, order_minimum=Decimal(50))


@db
def test_an_order_gives_a_play_while_it_counts(ada, by_orders, orders, reconcile, shop, now):
    # given
    order_id = orders.place(user_id=ada.user_id, lines=["60.00"])
    assert left(ada, by_orders, now) == 0

    # when it is paid / refunded in part / in full
    seen = []
    for charged in ("60.00", "49.99", "0.00", "55.00"):
        orders.change(order_id, charged=Decimal(charged), fully_paid_once=True)
        reconcile(order_id)
        seen.append(left(ada, by_orders, now))

    # then
    assert seen == [1, 0, 0, 1]
    assert play(ada, by_orders, now, shop).order_id == order_id
    with refused(LoyaltyErrorCode.ABOVE_MAXIMUM):
        play(ada, by_orders, now, shop)


@db
def test_what_was_played_stays_when_the_order_is_refunded_and_is_not_given_again(
    ada, by_orders, orders, reconcile, shop, now
):
    # given
    order_id = orders.place(user_id=ada.user_id, lines=["60.00"])
    orders.change(order_id, charged=Decimal(60), fully_paid_once=True)
    reconcile(order_id)
    change(by_orders, now, slices=LAST_PRIZE)
    play(ada, by_orders, now, shop)

    # when
    for charged in ("0.00", "60.00"):
        orders.change(order_id, charged=Decimal(charged))
        reconcile(order_id)
        # then
        assert left(ada, by_orders, now) == 0
    ada.refresh_from_db()
    assert ada.available >= 500


@db
def test_orders_from_before_and_from_elsewhere_give_none(ada, orders, reconcile, now):
    # given
    order_id = orders.place(user_id=ada.user_id, lines=["60.00"])
    orders.change(order_id, charged=Decimal(60), fully_paid_once=True)
    reconcile(order_id, at=now - timedelta(days=2))
    channel_id = orders.state(order_id).channel_id

    # when
    wheel = game(now, plays_a_day=None, order_minimum=Decimal(50))
    elsewhere = game(now - timedelta(days=3), code="elsewhere", order_minimum=Decimal(50), channels=[channel_id + 1])
    here = game(now - timedelta(days=3), code="here", order_minimum=Decimal(50), channels=[channel_id])

    # then
    found = standings([(ada.pk, row.pk) for row in (wheel, elsewhere, here)], now=now, money=_money({}))
    assert [standing_of(found[ada.pk, row.pk]).orders for row in (wheel, elsewhere, here)] == [0, 0, 1]
    # when a unit of the channel's currency is worth half of one of the program's
    dear = standings([(ada.pk, here.pk)], now=now, money=_money({channel_id: Decimal("0.5")}))
    assert standing_of(dear[ada.pk, here.pk]).orders == 0


def _money(rates):
    return ProgramMoney(currency="USD", rate=Decimal(1), rates=rates, default=Decimal(1))


@db
def test_plays_are_given_as_prizes_once_and_taken_back_unless_they_are_played(ada, shop, now):
    # given
    wheel = game(now, plays_a_day=None)
    others = game(now, code="other", plays_a_day=None)
    give, take = plays_of_games().give, plays_of_games().take_back

    # when
    for _ in range(2):
        give(member_id=ada.pk, plays=2, key="challenge:1", now=now, game_id=wheel.pk)
    give(member_id=ada.pk, plays=1, key="challenge:2", now=now)

    # then one of them is of any game
    assert (left(ada, wheel, now), left(ada, others, now)) == (3, 1)
    assert play(ada, wheel, now, shop).source == "grant"
    take(key="challenge:1")
    assert left(ada, wheel, now) == 1
    give(member_id=ada.pk, plays=2, key="challenge:1", now=now, game_id=wheel.pk)
    assert left(ada, wheel, now) == 2
    assert (plays_of_games().there(wheel.pk), plays_of_games().there(0)) == (True, False)


@db
def test_two_accounts_have_the_plays_of_both(ada, grace, shop, now):
    # given
    wheel = game(now, day_limit=3)
    for member in (ada, grace):
        play(member, wheel, now, shop, key="one")
    plays_of_games().give(member_id=grace.pk, plays=1, key="given", now=now)

    # when
    merge(grace, ada, now)
    follow_merges()
    follow_merge(merged_id=grace.pk, into_id=ada.pk)

    # then limits count both, and the next draw has the number that follows their own
    assert left(ada, wheel, now) == 1
    assert play(ada, wheel, now, shop).play == 1
    drawn = GamePlay.objects.order_by("pk").values_list("member", "play", "named")
    assert [(member, number) for member, number, _ in drawn] == [(ada.pk, 0), (ada.pk, 0), (ada.pk, 1)]
    assert len({named for *_, named in drawn}) == 2


@db
def test_a_word_goes_with_the_customer_and_numbers_stay(ada, grace, shop, now):
    # given
    wheel = game(now)
    for member in (ada, grace):
        play(member, wheel, now, shop, word="my name", key="mine")

    # when
    forget_person(email="ada@example.com", now=now)
    forget_words(member_ids=[ada.pk, grace.pk])

    # then
    assert list(GamePlay.objects.order_by("pk").values_list("word", "idempotency_key")) == [
        ("", None),
        ("my name", "mine"),
    ]
    assert GamePlay.objects.filter(number__gte=0).count() == 2


@db
def test_subject_access_has_the_draws_and_no_seed(ada, shop, now):
    # given
    wheel = game(now)
    play(ada, wheel, now, shop, word="tea")

    # when
    everything = all_of(email="ada@example.com", using="default")

    # then
    (member,) = everything["members"]
    assert member["GamePlay"][0]["word"] == "tea"
    assert "GameDay" not in member
    assert all(
        seed not in str(everything) for day in wheel.days.all() for seed in (str(day.seed), bytes(day.seed).hex())
    )


FULL = Terms(plays_a_day=1, plays_once=2, points_cost=10, day_limit=5, member_limit=100)


@pytest.mark.parametrize(
    ("standing", "source"),
    [
        (Standing(), Source.DAY),
        (Standing(of_day=1, today=1, total=1, orders=1, granted=1), Source.ORDER),
        (Standing(of_day=1, today=1, total=1, granted=1), Source.GRANT),
        (Standing(of_day=1, today=1, total=1), Source.ONCE),
        (Standing(of_day=1, today=3, total=3, once=2), Source.POINTS),
    ],
)
def test_what_is_gone_first_is_used_first(standing, source):
    assert next_source(FULL, standing) == source


def test_without_any_play_there_is_none():
    assert next_source(Terms(), Standing()) is None
    assert plays_left(Terms(), Standing(), points=10**6) == 0


counts = st.integers(0, 20)
nullable = st.none() | st.integers(1, 20)


@given(
    terms=st.builds(
        Terms,
        plays_a_day=nullable,
        plays_once=nullable,
        points_cost=nullable,
        day_limit=nullable,
        member_limit=nullable,
    ),
    standing=st.builds(Standing, total=counts, today=counts, of_day=counts, once=counts, orders=counts, granted=counts),
    points=st.integers(-50, 200),
)
def test_there_are_never_more_plays_than_the_limits_leave(terms, standing, points):
    # when
    left, free = plays_left(terms, standing, points=points), free_plays(terms, standing)

    # then
    assert 0 <= free <= left
    assert terms.day_limit is None or left <= max(terms.day_limit - standing.today, 0)
    assert terms.member_limit is None or left <= max(terms.member_limit - standing.total, 0)
    assert not free or next_source(terms, standing) in (Source.DAY, Source.ORDER, Source.GRANT, Source.ONCE)


@pytest.mark.parametrize(
    ("day", "born", "age"),
    [
        ("2026-01-15", "2008-01-15", 18),
        ("2026-01-14", "2008-01-15", 17),
        ("2026-02-28", "2008-02-29", 17),
        ("2026-03-01", "2008-02-29", 18),
    ],
)
def test_an_age(day, born, age):
    assert age_on(date.fromisoformat(day), date.fromisoformat(born)) == age
