"""Rewards that staff give without points (rule 96)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.company.gifts.models import Gift
from saleor_loyalty_plugin.features.company.gifts.selectors import Allowance, allowance_of
from saleor_loyalty_plugin.features.company.gifts.services import forget_notes
from saleor_loyalty_plugin.models import ClaimState, LoyaltyMember, Redemption, Reward, RewardKind, Tier
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.spending.claims import take_claim_back
from tests.services.ledger import entries, tables

from .friends import SETTINGS, available, voucher
from .giving import give

STAFF = Actor(app="crm")


def refusal(act):
    before = tables()
    with pytest.raises(LoyaltyError) as error:
        act()
    assert tables() == before
    return error.value.field, error.value.code


def test_a_gift_is_a_claim_that_costs_nothing(ada, hands, now, clerk):
    # given
    reward = voucher(quantity=1)

    # when
    claim = give(ada, reward, Actor(user_id=clerk.pk), hands, now)

    # then
    gift = Gift.objects.get(claim=claim)
    assert (claim.points, claim.claim_state, claim.reward_name) == (0, ClaimState.KEPT, "5 off")
    assert (gift.note, gift.cost, gift.actor_id) == ("Sorry for the delay", 100, clerk.pk)
    assert (entries(ada), available(ada), Reward.objects.get().claimed) == ([], [0], 1)


def test_a_gift_need_not_be_in_the_catalogue_nor_in_reach_of_the_members_tier(ada, hands, now):
    reward = voucher(active=False, tier=Tier.objects.get(code="gold"))

    assert give(ada, reward, STAFF, hands, now).claim_state == ClaimState.KEPT


def test_the_same_key_gives_once(ada, grace, hands, now):
    reward = voucher()
    first, again = [give(ada, reward, STAFF, hands, now, key="one") for _ in range(2)]

    assert (first.pk, len(hands.made)) == (again.pk, 1)
    conflict = ("idempotency_key", LoyaltyErrorCode.UNIQUE)
    assert refusal(lambda: give(grace, reward, STAFF, hands, now, key="one")) == conflict
    assert refusal(lambda: give(ada, reward, STAFF, hands, now, key="one", note="Another")) == conflict


def test_a_gift_that_is_taken_back_moves_no_points_and_is_there_again(ada, hands, now):
    # given
    reward = voucher(quantity=1)
    claim = give(ada, reward, STAFF, hands, now, gifts_per_month=100)

    # when
    is_back = take_claim_back(claim_id=claim.pk, reason="A mistake", actor=STAFF, now=now)
    again = take_claim_back(claim_id=claim.pk, reason="A mistake", actor=STAFF, now=now)

    # then
    assert (is_back, again) == (True, False)
    assert Redemption.objects.get().claim_state == ClaimState.GIVEN_UP
    assert (entries(ada), Reward.objects.get().claimed) == ([], 0)
    assert give(ada, reward, STAFF, hands, now, gifts_per_month=100).claim_state == ClaimState.KEPT


def test_a_month_has_a_budget_for_each_who_gives(ada, hands):
    # given
    reward = voucher()
    last_of_june = datetime(2026, 6, 30, 21, 59, tzinfo=UTC)
    settings = {"gifts_per_month": 250, "time_zone": "Europe/Warsaw"}
    for _ in range(2):
        give(ada, reward, STAFF, hands, last_of_june, **settings)

    # when
    third = refusal(lambda: give(ada, reward, STAFF, hands, last_of_june, **settings))

    # then another one gives, and the same one in July, which is two hours earlier in Warsaw
    assert third == ("reward", LoyaltyErrorCode.ABOVE_MAXIMUM)
    give(ada, reward, Actor(app="other"), hands, last_of_june, **settings)
    give(ada, reward, STAFF, hands, last_of_june + timedelta(minutes=1), **settings)
    assert Gift.objects.count() == 4


def test_gifts_count_for_what_is_given_by_hand_in_a_day(ada, hands, now):
    reward = voucher()
    give(ada, reward, STAFF, hands, now, adjust_limit_per_day=150)

    assert refusal(lambda: give(ada, reward, STAFF, hands, now, adjust_limit_per_day=150)) == (
        "reward",
        LoyaltyErrorCode.ABOVE_MAXIMUM,
    )


def test_whoever_gives_is_told_what_is_left(ada, hands, now, clerk):
    # given
    actor, limits = Actor(user_id=clerk.pk), {"gifts_per_month": 250, "adjust_limit_per_day": 300}
    give(ada, voucher(), actor, hands, now, **limits)
    returned = give(ada, voucher(), actor, hands, now, **limits)

    # when
    take_claim_back(claim_id=returned.pk, reason="A mistake", actor=STAFF, now=now)

    # then what was taken back can be given again this month; the day counts it, as it does adjustments
    left = [
        allowance_of(actor, settings=replace(SETTINGS, **limits), now=at)
        for at in (now, now + timedelta(days=1), now + timedelta(days=31))
    ]
    assert left == [Allowance(250, 150, 300, 100), Allowance(250, 150, 300, 300), Allowance(250, 250, 300, 300)]
    assert allowance_of(STAFF, settings=replace(SETTINGS, **limits), now=now) == Allowance(250, 250, 300, 300)
    assert allowance_of(actor, settings=SETTINGS, now=now) == Allowance(None, None, None, None)


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        ({"note": "  "}, ("note", LoyaltyErrorCode.REQUIRED)),
        ({"note": "x" * 1001}, ("note", LoyaltyErrorCode.INVALID)),
        ({"key": ""}, ("idempotency_key", LoyaltyErrorCode.INVALID)),
    ],
)
def test_what_cannot_be_kept_is_refused_on_its_field(facts, answer, ada, hands, now):
    reward = voucher()

    assert refusal(lambda: give(ada, reward, STAFF, hands, now, **facts)) == answer


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"quantity": 0}, LoyaltyErrorCode.REWARD_UNAVAILABLE),
        ({"deleted": True}, LoyaltyErrorCode.REWARD_UNAVAILABLE),
        ({"kind": RewardKind.FREE_SHIPPING, "amount": None, "channel_id": None}, LoyaltyErrorCode.INVALID),
    ],
)
def test_a_reward_that_cannot_be_given_is_refused(facts, code, ada, hands, now):
    reward = voucher(**facts)

    assert refusal(lambda: give(ada, reward, STAFF, hands, now)) == ("reward", code)


def test_who_is_suspended_or_no_member_gets_none(ada, grace, hands, now):
    # given
    reward = voucher()
    LoyaltyMember.objects.filter(pk=ada.pk).update(suspended_at=now)
    LoyaltyMember.objects.filter(pk=grace.pk).update(left_at=now)

    # then
    assert refusal(lambda: give(ada, reward, STAFF, hands, now)) == ("user", LoyaltyErrorCode.MEMBER_SUSPENDED)
    assert refusal(lambda: give(grace, reward, STAFF, hands, now)) == ("user", LoyaltyErrorCode.NOT_A_MEMBER)


def test_notes_go_with_the_customer(ada, grace, hands, now):
    # given
    for member in (ada, grace):
        give(member, voucher(), STAFF, hands, now)
    ada.user.delete()

    # when
    forget_notes()

    # then
    notes = dict(Gift.objects.values_list("claim__member_id", "note"))
    assert notes == {ada.pk: "", grace.pk: "Sorry for the delay"}
