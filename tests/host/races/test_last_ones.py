"""Many members ask two servers at once for the last of something: never more than there is (rules 88, 93 and 95).

Two tries of each in `make test-long`; `make test-races` makes 200.
"""

import os
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.core.jwt import create_access_token

from saleor_loyalty_plugin.features.company.models import EventSeat, Referral
from saleor_loyalty_plugin.features.company.referrals.rules.codes import code_of
from saleor_loyalty_plugin.features.play.games.models import GamePlay
from saleor_loyalty_plugin.models import LoyaltyMember, ProgramProblem
from tests.features.company.events.meetings import event
from tests.features.company.friends import open_terms
from tests.features.play.games.fair import LAST_PRIZE, game
from tests.graphql.callers import id_of
from tests.graphql.members.members import join
from tests.services.invariants import check_ledger, check_proof

from .test_many_clients import number_of_deadlocks

pytestmark = [pytest.mark.long, pytest.mark.django_db(transaction=True)]

TRIES = int(os.environ.get("LOYALTY_RACE_TRIES", "2"))
PLAY = """mutation($id: ID!) {
  loyaltyGamePlay(game: $id) { play { slice { code } } errors { field code } }
}"""
REGISTER = """mutation($id: ID!) {
  loyaltyEventRegister(event: $id) { event { mine } errors { field code } }
}"""
NAME = """mutation($code: String!) {
  loyaltyReferralUse(code: $code) { referral { state reasons } errors { field code } }
}"""


@pytest.fixture
def ask(program, loaded):
    """Send requests of members together, each to one of two servers; return the answers in their order."""
    deadlocks = number_of_deadlocks()
    running = [loaded.start(), loaded.start()]

    def send(requests):
        with ThreadPoolExecutor(len(requests)) as pool:
            sent = [
                pool.submit(running[number % 2].ask, token, query, **variables)
                for number, (token, query, variables) in enumerate(requests)
            ]
            return [each.result(timeout=120) for each in sent]

    yield send
    loaded.stop_serving()
    check_ledger()
    check_proof()
    assert number_of_deadlocks() == deadlocks
    assert not ProgramProblem.objects.exists()


def members(names: Iterable[str]) -> list[tuple[LoyaltyMember, str]]:
    """Return new members, each with the token of who has just signed in."""
    users = [User.objects.create(email=f"{name}@example.com") for name in names]
    return [(join(user), create_access_token(user)) for user in users]


def codes(answers) -> Counter:
    return Counter(error["code"] for answer in answers for error in answer["errors"])


def test_fifty_members_for_the_last_prize(ask):
    # given
    tokens = [token for _, token in members(f"m{number}" for number in range(50))]
    for tried in range(TRIES):
        wheel = game(timezone.now(), code=f"wheel{tried}", slices=LAST_PRIZE)

        # when
        answers = ask([(token, PLAY, {"id": id_of(wheel, "LoyaltyGame")}) for token in tokens])

        # then
        assert codes(answers) == {}
        assert Counter(answer["play"]["slice"]["code"] for answer in answers) == {"prize": 1, "else": 49}


def test_one_member_with_twenty_tabs_for_one_play(ask):
    # given
    ((member, token),) = members(["ada"])
    for tried in range(1, TRIES + 1):
        wheel = game(timezone.now(), code=f"wheel{tried}", plays_a_day=1, slices=LAST_PRIZE)

        # when
        answers = ask([(token, PLAY, {"id": id_of(wheel, "LoyaltyGame")})] * 20)

        # then
        assert codes(answers) == {"ABOVE_MAXIMUM": 19}
        assert GamePlay.objects.filter(slice__game=wheel).count() == 1
        member.refresh_from_db()
        assert member.available == 500 * tried


def test_forty_members_for_ten_seats(ask):
    # given
    tokens = [token for _, token in members(f"m{number}" for number in range(40))]
    for _ in range(TRIES):
        tasting = event(timezone.now(), seats=10)

        # when
        answers = ask([(token, REGISTER, {"id": id_of(tasting, "LoyaltyEvent")}) for token in tokens])

        # then
        assert codes(answers) == {}
        assert Counter(answer["event"]["mine"] for answer in answers) == {"SEAT": 10, "WAITING": 30}
        assert EventSeat.objects.filter(event=tasting, state="seat").count() == 10


def test_two_friends_who_name_each_other(ask):
    open_terms(timezone.now())
    for tried in range(TRIES):
        # given
        (one, token), (other, others_token) = members([f"one{tried}", f"other{tried}"])

        # when
        answers = ask(
            [(token, NAME, {"code": code_of(other.pk)}), (others_token, NAME, {"code": code_of(one.pk)})],
        )

        # then one of the two is brought, never both, never neither
        assert Referral.objects.filter(friend__in=[one, other], accepted=True).count() == 1
        assert Referral.objects.filter(friend__in=[one, other], reasons=["circle"]).count() == 1
        assert sum(bool(answer["errors"]) for answer in answers) == 1
