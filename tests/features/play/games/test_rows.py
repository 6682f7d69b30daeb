"""Games as the operator edits them, and what the database itself refuses."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.features.books.models import ProgramChange
from saleor_loyalty_plugin.features.play.games.models import Game, GameSlice
from saleor_loyalty_plugin.features.play.games.rules.chances import Chance, average_share, percent_of, weights_now
from saleor_loyalty_plugin.features.play.games.services.rows import delete_game
from saleor_loyalty_plugin.services.program.reward_rows import delete_reward

from .fair import LAST_PRIZE, SLICES, change, game, play, refused, slices, voucher

db = pytest.mark.django_db
GOLD, SILVER, BRONZE, NOTHING = 100, 900, 3000, 6000


def chances(**gone):
    worths = {"gold": (GOLD, 1000), "silver": (SILVER, 100), "bronze": (BRONZE, 10), "nothing": (NOTHING, 0)}
    return [
        Chance(weight, worth, there=name not in gone, fallback=name == "bronze")
        for name, (weight, worth) in worths.items()
    ]


@pytest.mark.parametrize(
    ("gone", "budget_left", "weights"),
    [
        ({}, None, [100, 900, 3000, 6000]),
        ({"gold": True}, None, [0, 900, 3100, 6000]),
        ({"gold": True, "silver": True}, None, [0, 0, 4000, 6000]),
        ({}, 999, [0, 900, 3100, 6000]),
        ({}, 10, [0, 0, 4000, 6000]),
        ({}, 9, None),
    ],
)
def test_what_is_gone_gives_its_weight_to_the_fallback(gone, budget_left, weights):
    assert weights_now(chances(**gone), budget_left=budget_left) == weights


def test_the_share_that_comes_back():
    # of a play for 50 points: 1000 x 1 % + 100 x 9 % + 10 x 30 %
    assert average_share([(GOLD, 1000), (SILVER, 100), (BRONZE, 10), (NOTHING, 0)], 50) == Decimal("44.00")
    assert [percent_of(weight) for weight in (100, 9, 0)] == [Decimal("1.00"), Decimal("0.09"), Decimal(0)]


@db
def test_slices_are_replaced_and_keep_what_was_won(ada, shop, now):
    # given
    wheel = game(now, slices=LAST_PRIZE)
    play(ada, wheel, now, shop)

    # when the prize is left out, and comes back with a second piece
    change(wheel, now, slices=[LAST_PRIZE[1] | {"weight": 10_000}])
    assert slices(wheel) == {"else": (0, None)}
    change(wheel, now, slices=[LAST_PRIZE[0] | {"stock": 2}, LAST_PRIZE[1]])

    # then
    assert slices(wheel) == {"prize": (1, 2), "else": (0, None)}
    # and the fallback may be another one
    change(wheel, now, slices=[LAST_PRIZE[1] | {"fallback": False, "weight": 1}, {**SLICES[2], "weight": 9_999}])
    assert wheel.slices.get(fallback=True, removed=False).code == "bronze"
    # and less than was won there cannot be
    with refused(LoyaltyErrorCode.INVALID, "slices"):
        change(wheel, now, slices=[LAST_PRIZE[0] | {"stock": 0}, LAST_PRIZE[1]])


@db
@pytest.mark.parametrize(
    "given",
    [
        [SLICES[0] | {"weight": 99}, *SLICES[1:]],
        [SLICES[0] | {"code": "silver"}, *SLICES[1:]],
        [SLICES[0] | {"weight": 0}, SLICES[1] | {"weight": 1000}, *SLICES[2:]],
        [SLICES[0] | {"points": 0}, *SLICES[1:]],
        [SLICES[0] | {"reward_id": 10**9, "points": None}, *SLICES[1:]],
        [SLICES[0] | {"label": "x" * 65}, *SLICES[1:]],
        [SLICES[0] | {"translations": [{"language": "PL", "text": "x" * 65}]}, *SLICES[1:]],
        [*SLICES[:2], SLICES[2] | {"stock": 5}, SLICES[3]],
        [*SLICES[:2], SLICES[2] | {"fallback": False}, SLICES[3]],
    ],
)
def test_slices_that_are_refused(now, given):
    # given
    wheel = game(now)

    # when / then
    with refused(LoyaltyErrorCode.INVALID, "slices"), transaction.atomic():
        change(wheel, now, slices=given)
    assert [each.weight for each in wheel.slices.all()] == [100, 900, 3000, 6000]


@db
def test_a_prize_is_points_or_a_reward(now):
    # given
    reward = voucher()

    # when / then
    with refused(LoyaltyErrorCode.INVALID, "slices"), transaction.atomic():
        game(now, slices=[SLICES[0] | {"reward_id": reward.pk}, *SLICES[1:]])
    made = game(now, slices=[SLICES[0] | {"reward_id": reward.pk, "points": None}, *SLICES[1:]])
    assert made.slices.first().worth == 100
    # when it is taken out of the catalogue
    delete_reward(reward=reward)
    # then it is kept for the slice that names it
    reward.refresh_from_db()
    assert (reward.deleted, reward.active) == (True, False)
    with refused(LoyaltyErrorCode.INVALID, "slices"), transaction.atomic():
        change(made, now, slices=[SLICES[0] | {"reward_id": reward.pk, "points": None}, *SLICES[1:]])


@db
@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"conditions": " "}, "conditions"),
        ({"conditions_address": ""}, "conditions_address"),
        ({"least_age": 0}, "least_age"),
        ({"day_limit": 1001}, "day_limit"),
        ({"order_minimum": Decimal("0.001")}, "order_minimum"),
        ({"kind": "scratch"}, "kind"),
        ({"code": "other"}, "code"),
        ({"translations": [{"language": "PL", "name": "x" * 129}]}, "translations"),
    ],
)
def test_what_is_refused_of_a_game_that_is_on(now, fields, field):
    # given
    wheel = game(now)
    code = LoyaltyErrorCode.REQUIRED if "conditions" in field else LoyaltyErrorCode.INVALID

    # when / then
    with refused(code, field), transaction.atomic():
        change(wheel, now, **fields)


@db
def test_a_budget_is_not_below_what_was_spent(ada, shop, now):
    # given
    wheel = game(now, slices=LAST_PRIZE)
    play(ada, wheel, now, shop)

    # when / then
    with refused(LoyaltyErrorCode.INVALID, "budget"):
        change(wheel, now, budget=499)
    assert change(wheel, now, budget=500).budget == 500


@db
def test_a_game_that_was_played_is_kept(ada, shop, now):
    # given
    played, fresh = game(now), game(now, code="fresh")
    play(ada, played, now, shop)

    # when / then
    with refused(LoyaltyErrorCode.IN_USE, "id"):
        delete_game(game=played)
    delete_game(game=fresh)
    assert list(Game.objects.values_list("code", flat=True)) == ["wheel"]


@db
def test_the_database_refuses_weights_that_do_not_add_up(now):
    # given
    wheel = game(now)

    # when / then
    for change_it in (
        lambda: wheel.slices.filter(code="gold").update(weight=99),
        lambda: wheel.slices.filter(code="gold").delete(),
        lambda: wheel.slices.filter(fallback=True).update(fallback=False),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            _at_the_end(change_it)
    assert GameSlice.objects.count() == 4


def _at_the_end(change_it):
    """Change something and have checked what is checked when a transaction ends."""
    change_it()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


@db
def test_the_log_tells_what_the_operator_changed_and_no_seed(ada, shop, now):
    # given
    wheel = game(now)
    before = ProgramChange.objects.count()

    # when
    play(ada, wheel, now, shop)
    assert ProgramChange.objects.count() == before
    change(wheel, now, day_limit=2, slices=[SLICES[0] | {"stock": 3}, *SLICES[1:]])

    # then
    told = set(ProgramChange.objects.order_by("pk").values_list("object", "field", "before", "after")[before:])
    assert told == {("game wheel", "day_limit", None, "2"), ("game wheel", "stock (gold)", "1", "3")}
    everything = str(list(ProgramChange.objects.values_list()))
    assert all(bytes(day.seed).hex() not in everything for day in wheel.days.all())
