"""Many at once, on PostgreSQL (rule 88): never more prizes than there are, never more plays than somebody has."""

from collections import Counter
from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.features.play.games.models import GamePlay
from tests.services.ledger import entries
from tests.services.threads import raised, together

from .fair import LAST_PRIZE, change, game, give_points, join, play, slices, voucher

pytestmark = pytest.mark.django_db(transaction=True)


def test_fifty_members_for_the_last_prize(now, shop):
    # given
    people = [join(f"member {number}", now) for number in range(50)]
    wheel = game(now, slices=LAST_PRIZE)

    # when
    plays = together(*[partial(play, member, wheel, now, shop) for member in people])

    # then one has it, and all others what was published for that
    assert raised(plays) == []
    assert Counter(each.slice.code for each in plays) == {"prize": 1, "else": 49}
    assert Counter(tuple(each.weights) for each in plays) == {(10_000, 0): 1, (0, 10_000): 49}
    assert slices(wheel) == {"prize": (1, 1), "else": (49, None)}
    assert sorted(points for member in people for _, points, _ in entries(member)) == [1] * 49 + [500]


def test_fifty_members_for_the_last_code_of_a_reward(now, shop):
    # given a reward that is in the catalogue too, of which one is left
    people = [join(f"member {number}", now) for number in range(50)]
    prize = {"code": "prize", "label": "5 off", "weight": 10_000, "reward_id": voucher(quantity=1).pk}
    wheel = game(now, slices=(prize, LAST_PRIZE[1]))

    # when
    plays = together(*[partial(play, member, wheel, now, shop) for member in people])

    # then
    assert raised(plays) == []
    assert Counter(each.slice.code for each in plays) == {"prize": 1, "else": 49}
    assert len(shop.made) == 1


def test_one_member_with_twenty_tabs_for_one_play(ada, now, shop):
    # given
    wheel = game(now, plays_a_day=1, slices=LAST_PRIZE)

    # when
    plays = together(*[partial(play, ada, wheel, now, shop) for _ in range(20)])

    # then
    refusals = raised(plays)
    assert len(refusals) == 19
    assert {error.code for error in refusals} == {LoyaltyErrorCode.ABOVE_MAXIMUM}
    assert entries(ada) == [("bonus", 500, 500)]
    assert GamePlay.objects.count() == 1


def test_one_member_with_twenty_tabs_and_one_key(ada, now, shop):
    # given
    give_points(ada, 100, now)
    wheel = game(now, plays_a_day=None, points_cost=10)

    # when
    plays = together(*[partial(play, ada, wheel, now, shop, key="one") for _ in range(20)])

    # then
    assert raised(plays) == []
    assert len({each.pk for each in plays}) == 1
    assert [kind for kind, *_ in entries(ada)].count("redemption") == 1


def test_plays_are_numbered_without_a_gap_whoever_comes_at_once(ada, now, shop):
    # given
    wheel = game(now, plays_a_day=12)

    # when
    plays = together(*[partial(play, ada, wheel, now, shop) for _ in range(12)])

    # then
    assert raised(plays) == []
    assert sorted(each.play for each in plays) == list(range(12))


def test_the_operator_changes_the_slices_while_members_play(now, shop):
    # given
    people = [join(f"member {number}", now) for number in range(10)]
    wheel = game(now, slices=LAST_PRIZE)
    other = [dict(LAST_PRIZE[1], weight=4_000), {"code": "new", "label": "New", "weight": 6_000, "points": 2}]

    # when
    works = [partial(play, member, wheel, now, shop) for member in people]
    outcomes = together(*works, partial(change, wheel, now, slices=other))

    # then each was drawn by slices that belong together
    assert raised(outcomes) == []
    assert {sum(each.weights) for each in outcomes[:10]} == {10_000}


def test_a_play_takes_twelve_queries(ada, now, shop):
    # given the dearest: paid with points, and points are won
    give_points(ada, 100, now)
    wheel = game(now, plays_a_day=None, points_cost=10, slices=LAST_PRIZE)

    # when
    with CaptureQueriesContext(connection) as captured:
        play(ada, wheel, now, shop, key="one", word="tea")

    # then
    statements = [each["sql"] for each in captured if each["sql"] not in ("BEGIN", "COMMIT")]
    assert len(statements) == 12, "\n".join(statements)
    # when nothing is paid and won
    change(wheel, now, plays_a_day=1, slices=[{"code": "no", "label": "-", "weight": 10_000, "fallback": True}])
    with CaptureQueriesContext(connection) as captured:
        play(ada, wheel, now, shop)
    assert len([each for each in captured if each["sql"] not in ("BEGIN", "COMMIT")]) == 4
