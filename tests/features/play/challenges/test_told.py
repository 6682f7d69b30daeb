"""Journeys begin when a challenge is done (rules 63 and 83)."""

from datetime import timedelta
from decimal import Decimal

from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun
from saleor_loyalty_plugin.features.play.challenges.told import told
from saleor_loyalty_plugin.features.play.models import ChallengeRun, ChallengeTranslation
from tests.features.messages.journeys.journeys import entered, journey

from .conftest import AUTUMN as NOW
from .playing import challenge

HOUR = timedelta(hours=1)


def test_a_challenge_that_is_done_is_told_once_though_it_is_undone_and_done_again(play, ada):
    # given: 50 points for two orders
    row = challenge(NOW, target=Decimal(2), badge="regular", badge_name="Regular")
    done = journey("challenge_done", since=NOW - HOUR)
    play.pay(ada, NOW)
    play.look(NOW)
    assert entered(done, NOW) == []

    # when
    second = play.pay(ada, NOW + HOUR)
    play.look(NOW + HOUR)

    # then
    occasions = entered(done, NOW + HOUR)
    assert occasions == [f"challenge:{ChallengeRun.objects.get().pk}"]
    facts = JourneyRun.objects.get().facts
    assert {name: value for name, value in facts.items() if value} == {
        "challenge_id": row.pk,
        "points": 50,
        "badge": "regular",
    }

    # when: it comes back, and another one is paid
    play.refund(second)
    play.look(NOW + 2 * HOUR)
    play.pay(ada, NOW + 3 * HOUR)
    play.look(NOW + 3 * HOUR)

    # then
    assert ChallengeRun.objects.get().given_at == NOW + 3 * HOUR
    assert entered(done, NOW + 3 * HOUR) == occasions


def test_who_is_not_among_the_winners_is_not_told(play, ada, grace):
    # given: one wins, and Grace was first
    challenge(NOW, target=Decimal(1), winners=1)
    done = journey("challenge_done", since=NOW - HOUR)
    play.pay(grace, NOW)
    play.pay(ada, NOW + HOUR)
    play.look(NOW + HOUR)

    # then
    assert len(entered(done, NOW + HOUR)) == 1
    assert JourneyRun.objects.get().member_id == grace.pk


def test_it_is_named_in_the_members_language_where_it_is_translated(db):
    # given
    row = challenge(NOW, badge="regular", badge_name="Regular")
    ChallengeTranslation.objects.create(challenge=row, language_code="PL", name="Trzy zamówienia")

    # then
    assert [told(row.pk, language).name for language in ("pl", "fi")] == ["Trzy zamówienia", "Three orders"]
    assert told(row.pk, "pl").badge == "Regular"
    assert told(0, "pl") is None
