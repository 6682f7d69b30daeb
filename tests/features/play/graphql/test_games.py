"""Games through the API: set up, shown with their chances, played, and checked the day after (rules 86 to 88)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.domain.draws import commitment_of, drawn
from saleor_loyalty_plugin.features.play.games.models import Game, GameDay, GamePlay
from saleor_loyalty_plugin.models import LoyaltyMember, Redemption, Reward
from tests.graphql.callers import answer, failures, id_of, queries_of

from ..games.fair import SEED, Shop, change, game, give_points, play

CREATE = """
mutation($input: LoyaltyGameInput!) { loyaltyGameCreate(input: $input) {
  game { id code kind active name conditions conditionsAddress channels { slug } budget spent returnPercent
    slices { code label weight stock won fallback reward { name } }
    translations { language name } } errors { field code message } } }
"""
UPDATE = """
mutation($id: ID!, $input: LoyaltyGameInput!) { loyaltyGameUpdate(id: $id, input: $input) {
  game { dayLimit slices { code chancePercent } } errors { field code message } } }
"""
DELETE = "mutation($id: ID!) { loyaltyGameDelete(id: $id) { game { code } errors { field code message } } }"
SHOWN = """
query($slug: String!) { loyaltyGames(channel: $slug) {
  code kind name(language: PL) conditions(language: PL) pointsCost playsLeft freePlaysLeft withoutPurchase isOver
  today { commitment seed }
  slices { label(language: PL) chancePercent points left reward { name } } } }
"""
PLAY = """
mutation($id: ID!, $word: String, $key: String) { loyaltyGamePlay(game: $id, word: $word, idempotencyKey: $key) {
  play { number weights position day play word memberId commitment points pointsPaid
    slice { code points chancePercent } claim { voucherCode } }
  member { id points { available } plays(game: $id) }
  errors { field code message } } }
"""
DRAWS = """
query($from: Date!, $to: Date!) { loyaltyDraws(from: $from, to: $to) { day commitment seed game { code } } }
"""
OF_GAME = """
query($day: Date!, $game: ID) { loyaltyDraws(from: $day, to: $day, game: $game) { game { code } } }
"""
ALL = """
query($filter: LoyaltyGameFilterInput) { loyaltyAllGames(first: 9, filter: $filter) {
  totalCount edges { node { code averagePoints figures { plays members pointsPaid } } } } }
"""
ONE = "query($id: ID, $code: String) { loyaltyGame(id: $id, code: $code) { code active } }"
PLAYED = """
query($id: ID!, $day: Date!) { loyaltyMember { id played(game: $id, day: $day) { play number word memberId } } }
"""
SLICES = [
    {"code": "gold", "label": "Gold", "weight": 100, "points": 1000, "stock": 1},
    {"code": "silver", "label": "Silver", "weight": 900, "points": 100},
    {"code": "bronze", "label": "Bronze", "weight": 3000, "points": 10, "fallback": True},
    {"code": "nothing", "label": "Nothing", "weight": 6000},
]
INPUT = {"code": "wheel", "kind": "WHEEL", "name": "Wheel", "slices": SLICES}
CONDITIONS = {"conditions": "For everybody.", "conditionsAddress": "https://example.com/wheel"}


@pytest.fixture
def wheel(program):
    return game(timezone.now())


def test_a_game_is_set_up_and_shown_with_the_chances_as_they_are(program, staff, user_api_client, channel_USD):
    # given
    fields = INPUT | CONDITIONS
    fields |= {"channels": [id_of(channel_USD)], "active": True, "pointsCost": 50, "budget": 5000}
    fields |= {"translations": [{"language": "PL", "name": "Koło", "conditions": "Dla każdego."}]}
    fields["slices"] = [*SLICES[:3], SLICES[3] | {"translations": [{"language": "PL", "text": "Nic"}]}]

    # when
    created = answer(staff, CREATE, input=fields)

    # then of 50 points 1000 x 1 % + 100 x 9 % + 10 x 30 % = 22 come back
    assert created["errors"] == []
    made = created["game"]
    assert (made["returnPercent"], made["budget"], made["spent"]) == (44.0, 5000, 0)
    assert made["slices"][0]["weight"] == 100
    (shown,) = answer(user_api_client, SHOWN, slug=channel_USD.slug)
    assert (shown["name"], shown["conditions"], shown["kind"]) == ("Koło", "Dla każdego.", "WHEEL")
    assert [each["chancePercent"] for each in shown["slices"]] == [1.0, 9.0, 30.0, 60.0]
    assert shown["slices"][3]["label"] == "Nic"
    assert (shown["withoutPurchase"], shown["today"]["seed"]) == (False, None)
    assert len(shown["today"]["commitment"]) == 64
    # when the gold is gone
    Game.objects.get().slices.filter(code="gold").update(won=1)
    (shown,) = answer(user_api_client, SHOWN, slug=channel_USD.slug)
    # then
    assert [each["chancePercent"] for each in shown["slices"]] == [0.0, 9.0, 31.0, 60.0]
    assert [each["left"] for each in shown["slices"]] == [0, None, None, None]


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"slices": [SLICES[0], *SLICES[2:]]}, "slices"),
        ({"slices": [each | {"fallback": False} for each in SLICES]}, "slices"),
        ({"slices": [each | {"fallback": True} for each in SLICES]}, "slices"),
        ({"slices": []}, "slices"),
        ({"active": True}, "conditions"),
        ({"active": True, "conditions": "For everybody."}, "conditionsAddress"),
        ({"conditionsAddress": "javascript:alert(1)"}, "conditionsAddress"),
        ({"pointsCost": 0}, "pointsCost"),
        ({"orderMinimum": -1}, "orderMinimum"),
        ({"code": "A wheel"}, "code"),
        ({"name": " "}, "name"),
    ],
)
def test_what_is_wrong_is_told_on_its_field_and_nothing_is_made(staff, changed, field):
    assert [found for found, _ in failures(staff, CREATE, input=INPUT | changed)] == [field]


def test_a_game_is_played_and_checked_the_day_after(wheel, member, user_api_client):
    # given
    (day,) = wheel.days.filter(day=timezone.now().date())

    # when
    answered = answer(user_api_client, PLAY, id=id_of(wheel, "LoyaltyGame"), word="tea", key="one")
    again = answer(user_api_client, PLAY, id=id_of(wheel, "LoyaltyGame"), word="tea", key="one")

    # then
    play = answered["play"]
    assert answered["errors"] == []
    assert again["play"] == play
    assert (play["play"], play["word"], play["memberId"]) == (0, "tea", answered["member"]["id"])
    assert play["weights"] == [100, 900, 3000, 6000]
    assert play["commitment"] == day.commitment == commitment_of(SEED)
    assert answered["member"]["plays"] == 2
    # when the day is over
    yesterday = _over(day)
    (revealed,) = answer(user_api_client, DRAWS, **{"from": yesterday, "to": yesterday})
    (told,) = answer(user_api_client, PLAYED, id=id_of(wheel, "LoyaltyGame"), day=yesterday)["played"]
    # then everybody can recompute it
    assert revealed == {"day": yesterday, "commitment": day.commitment, "seed": SEED.hex(), "game": {"code": "wheel"}}
    number = drawn(
        bytes.fromhex(revealed["seed"]), word=told["word"], member=told["memberId"], play=told["play"], total=10_000
    )
    assert number == told["number"] == play["number"]


def _over(day: GameDay) -> str:
    """Have a day and what was drawn on it be yesterday's; return its date."""
    before = timedelta(days=1)
    plays = list(GamePlay.objects.all().values())
    moved = GameDay(
        game_id=day.game_id,
        day=day.day - before,
        seed=bytes(day.seed),
        commitment=day.commitment,
        opens_at=day.opens_at - before,
        closes_at=day.closes_at - before,
        announced_at=day.announced_at - before,
    )
    moved.save()
    for each in plays:
        facts = each | {"id": None, "day_id": moved.pk, "idempotency_key": None}
        GamePlay.objects.create(**facts)
    return moved.day.isoformat()


def test_no_answer_has_a_seed_before_its_day_is_over(wheel, member, user_api_client, staff):
    # given
    today = timezone.now().date()
    days = {"from": (today - timedelta(days=1)).isoformat(), "to": (today + timedelta(days=7)).isoformat()}

    # when
    draws = answer(user_api_client, DRAWS, **days)

    # then the commitments of today and of seven days to come are there
    assert [each["day"] for each in draws] == [(today + timedelta(days=ahead)).isoformat() for ahead in range(8)]
    assert all(each["seed"] is None and len(each["commitment"]) == 64 for each in draws)
    assert answer(staff, DRAWS, **days) == draws
    assert "errors" in user_api_client.post_graphql(DRAWS, {"from": "2020-01-01", "to": "2026-01-01"}).json()


def test_a_code_is_won(wheel, member, user_api_client, channel_USD):
    # given
    reward = Reward.objects.create(name="5 off", kind="voucher", points_cost=100, channel_id=channel_USD.pk, amount=5)
    prize = {"code": "code", "label": "5 off", "weight": 10_000, "reward_id": reward.pk}
    change(wheel, timezone.now(), slices=[prize, {"code": "else", "label": "-", "weight": 0, "fallback": True}])

    # when
    answered = answer(user_api_client, PLAY, id=id_of(wheel, "LoyaltyGame"))

    # then
    assert answered["play"]["claim"]["voucherCode"] == Redemption.objects.get().given["voucher_code"]
    wheel.refresh_from_db()
    assert wheel.spent == 100
    # when the channel's loyalty is off, or the channel gone
    channel_USD.delete()
    answered = answer(user_api_client, PLAY, id=id_of(wheel, "LoyaltyGame"))
    assert answered["play"]["weights"] == [0, 10_000]


def test_refusals_name_the_field_and_change_nothing(wheel, member, user_api_client, staff):
    # given
    the_game = id_of(wheel, "LoyaltyGame")
    change(wheel, timezone.now(), plays_a_day=None, points_cost=10)

    # when / then
    assert failures(user_api_client, PLAY, id=the_game) == [("game", "INSUFFICIENT_POINTS")]
    assert failures(user_api_client, PLAY, id=the_game, word="a:b") == [("word", "INVALID")]
    assert failures(user_api_client, PLAY, id=the_game, key=" ") == [("idempotencyKey", "INVALID")]
    assert failures(user_api_client, PLAY, id=id_of(member, "LoyaltyGame")[:-2]) == [("game", "GRAPHQL_ERROR")]
    change(wheel, timezone.now(), active=False)
    assert failures(user_api_client, PLAY, id=the_game) == [("game", "NOT_FOUND")]


def test_the_operator_changes_switches_off_and_deletes(wheel, member, user_api_client, staff, channel_USD):
    # given
    the_game = id_of(wheel, "LoyaltyGame")

    # when / then
    updated = answer(staff, UPDATE, id=the_game, input={"dayLimit": 1})
    assert updated["game"]["dayLimit"] == 1
    answer(user_api_client, PLAY, id=the_game)
    assert failures(user_api_client, PLAY, id=the_game) == [("game", "ABOVE_MAXIMUM")]
    assert failures(staff, DELETE, id=the_game) == [("id", "IN_USE")]
    answer(staff, UPDATE, id=the_game, input={"active": False})
    assert answer(user_api_client, SHOWN, slug=channel_USD.slug) == []
    assert len(answer(staff, SHOWN, slug=channel_USD.slug)) == 1
    other = game(timezone.now(), code="other", active=False)
    assert answer(staff, DELETE, id=id_of(other, "LoyaltyGame"))["game"] == {"code": "other"}


def test_staff_list_the_games_of_every_channel_with_how_often_they_are_played(wheel, member, staff):
    # given 50 points for a play of one, and another that is off
    now = timezone.now()
    give_points(member, 100, now)
    change(wheel, now, plays_a_day=None, points_cost=50, slices=[each | {"stock": None} for each in SLICES])
    game(now, code="cards", name="Cards", active=False, channels=[0])
    play(member, wheel, now, Shop())

    # when
    found = answer(staff, ALL)
    off = answer(staff, ALL, filter={"active": False})
    searched = answer(staff, ALL, filter={"search": "WHE"})

    # then 1000 x 1 % + 100 x 9 % + 10 x 30 %
    assert [edge["node"] for edge in found["edges"]] == [
        {"code": "wheel", "averagePoints": 22.0, "figures": {"plays": 1, "members": 1, "pointsPaid": 50}},
        {"code": "cards", "averagePoints": 22.0, "figures": {"plays": 0, "members": 0, "pointsPaid": 0}},
    ]
    assert [edge["node"]["code"] for edge in off["edges"]] == ["cards"]
    assert [edge["node"]["code"] for edge in searched["edges"]] == ["wheel"]
    assert answer(staff, ONE, code="cards") == {"code": "cards", "active": False}
    assert answer(staff, ONE, id=id_of(wheel, "LoyaltyGame")) == {"code": "wheel", "active": True}


def test_draws_are_asked_of_one_game(wheel, api_client):
    # given
    other = game(timezone.now(), code="cards")
    today = timezone.now().date().isoformat()

    # when / then
    assert len(answer(api_client, OF_GAME, day=today)) == 2
    assert answer(api_client, OF_GAME, day=today, game=id_of(other, "LoyaltyGame")) == [{"game": {"code": "cards"}}]


def test_shoppers_see_nothing_while_the_program_is_off(wheel, user_api_client, channel_USD, inactive):
    # when
    inactive()

    # then
    assert answer(user_api_client, SHOWN, slug=channel_USD.slug) == []
    assert failures(user_api_client, PLAY, id=id_of(wheel, "LoyaltyGame")) == [(None, "PROGRAM_INACTIVE")]


def test_many_games_cost_as_many_queries_as_one(wheel, member, user_api_client, channel_USD):
    # given
    def ask():
        return answer(user_api_client, SHOWN, slug=channel_USD.slug)

    ask()
    with_one = queries_of(ask)

    # when
    for number in range(3):
        game(timezone.now(), code=f"other-{number}")

    # then
    assert queries_of(ask) == with_one
    assert [each["playsLeft"] for each in ask()] == [3] * 4


def test_points_count_as_plays_where_the_game_takes_them(member, user_api_client, channel_USD):
    # given
    give_points(LoyaltyMember.objects.get(), 250, timezone.now())
    game(timezone.now(), points_cost=100, plays_a_day=1)

    # when
    (shown,) = answer(user_api_client, SHOWN, slug=channel_USD.slug)

    # then
    assert (shown["playsLeft"], shown["freePlaysLeft"]) == (3, 1)
