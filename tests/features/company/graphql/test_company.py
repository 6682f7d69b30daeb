"""Referrals and gifts through the API: codes, the list for staff, decisions, terms and gifts (rules 92, 93 and 96)."""

from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.features.company.models import Gift, Referral
from saleor_loyalty_plugin.features.company.referrals.rules.codes import code_of
from saleor_loyalty_plugin.features.company.referrals.services.terms import update_terms
from saleor_loyalty_plugin.models import Reward
from tests.graphql.callers import answer, assert_denied, failures, id_of, may, queries_of, tables
from tests.graphql.members.members import join
from tests.saleor_features import index_for_search

USE = """
mutation($code: String!) { loyaltyReferralUse(code: $code) {
  referral { state reasons } errors { field code message } } }
"""
MINE = "{ loyaltyMember { referral { code friends rewarded points leftThisMonth } } }"
LIST = """
query($filter: LoyaltyReferralFilterInput) { loyaltyReferrals(first: 10, filter: $filter) {
  edges { node { id referrer { user { email } } friend { user { email } } state reasons note decidedAt
    decidedBy { email } rewardedFrom prizes { side points reward { name } given } } } totalCount } }
"""
DECIDE = """
mutation($id: ID!, $approve: Boolean!, $note: String!) {
  loyaltyReferralDecide(id: $id, approve: $approve, note: $note) {
  referral { state reasons note } errors { field code message } } }
"""
TERMS = """
mutation($input: LoyaltyReferralTermsInput!) { loyaltyReferralTermsUpdate(input: $input) {
  terms { active friendPoints friendReward { name } referrerPoints referrerReward { name } minimumOrder monthLimit
    pendingDays currency }
  errors { field code message } } }
"""
SHOWN = """
query($slug: String!) { loyaltyProgram(channel: $slug) { referral { referrerPoints friendReward { name } } } }
"""
CANCEL = """
mutation($id: ID!) { loyaltyClaimCancel(id: $id, reason: "Twice") { claim { state } errors { field code message } } }
"""
GIFT = """
mutation($user: ID!, $reward: ID!, $note: String!, $key: String) {
  loyaltyGift(user: $user, reward: $reward, note: $note, idempotencyKey: $key) {
    claim { id state points voucherCode } member { points { available } } errors { field code message } } }
"""
ALLOWANCE = "{ loyaltyGiftAllowance { monthLimit leftThisMonth dayLimit leftToday } }"
ALL_REWARDS = "{ loyaltyAllRewards(first: 10, filter: { kinds: [VOUCHER] }) { edges { node { name } } } }"


@pytest.fixture
def referrer(program):
    return join(User.objects.create(email="ada@example.com"))


@pytest.fixture
def terms(program):
    fields = {"active": True, "friend_points": 100, "referrer_points": 200, "friend_at_once": True, "month_limit": 3}
    update_terms(fields=fields, fraction_digits=2, now=timezone.now())


@pytest.fixture
def newcomer(customer_user):
    User.objects.filter(pk=customer_user.pk).update(date_joined=timezone.now())
    return customer_user


@pytest.fixture
def reward(channel_USD):
    return Reward.objects.create(
        name="5 off", kind="voucher", points_cost=100, channel_id=channel_USD.pk, amount=Decimal(5), active=False
    )


def test_a_friend_gives_a_code_and_the_referrer_sees_that_somebody_came(
    newcomer, referrer, terms, user_api_client, staff
):
    # when
    used = answer(user_api_client, USE, code=code_of(referrer.pk))
    again = answer(user_api_client, USE, code=code_of(referrer.pk).lower())
    mine = answer(user_api_client, MINE)["referral"]

    # then
    assert used == again == {"referral": {"state": "NAMED", "reasons": []}, "errors": []}
    assert mine == {
        "code": code_of(newcomer.loyalty_member.pk),
        "friends": 0,
        "rewarded": 0,
        "points": 0,
        "leftThisMonth": 3,
    }
    assert newcomer.loyalty_member.available == 100
    (edge,) = answer(staff, LIST)["edges"]
    assert (edge["node"]["referrer"]["user"]["email"], edge["node"]["friend"]["user"]["email"]) == (
        "ada@example.com",
        newcomer.email,
    )


def test_ones_own_code_is_refused_on_its_field_and_kept_for_staff(newcomer, member, terms, user_api_client, staff):
    # when
    used = answer(user_api_client, USE, code=code_of(member.pk))

    # then
    assert used["referral"] is None
    assert [(error["field"], error["code"]) for error in used["errors"]] == [("code", "INVALID")]
    (edge,) = answer(staff, LIST, filter={"states": ["REFUSED"]})["edges"]
    assert edge["node"]["reasons"] == ["oneself"]
    assert answer(staff, LIST, filter={"states": ["REVIEW", "NAMED"]})["totalCount"] == 0


@pytest.mark.parametrize("code", ["", "nobody's", "00000000", "x" * 9999])
def test_a_code_that_nobody_has_changes_nothing(code, newcomer, member, terms, user_api_client):
    before = tables()

    assert failures(user_api_client, USE, code=code) == [("code", "NOT_FOUND")]
    assert tables() == before


def test_what_holds_a_referral_is_for_staff_alone_who_decide(
    newcomer, referrer, address, terms, user_api_client, staff
):
    # given
    newcomer.addresses.add(address)
    referrer.user.addresses.add(address.get_copy())
    used = answer(user_api_client, USE, code=code_of(referrer.pk))
    before = newcomer.loyalty_member.available
    (edge,) = answer(staff, LIST, filter={"states": ["REVIEW"]})["edges"]

    # when
    decided = answer(staff, DECIDE, id=edge["node"]["id"], approve=True, note="Sisters")

    # then
    assert used["referral"] == {"state": "REVIEW", "reasons": []}
    assert "same_address" in edge["node"]["reasons"]
    assert decided["referral"] == {"state": "NAMED", "reasons": [], "note": "Sisters"}
    index_for_search(newcomer)
    (shown,) = [edge["node"] for edge in answer(staff, LIST, filter={"search": newcomer.email})["edges"]]
    assert (shown["decidedAt"] is None, shown["decidedBy"]) == (False, {"email": staff.user.email})
    assert shown["prizes"] == [
        {"side": "FRIEND", "points": 100, "reward": None, "given": True},
        {"side": "REFERRER", "points": 200, "reward": None, "given": False},
    ]
    assert shown["rewardedFrom"] is None
    assert answer(staff, LIST, filter={"search": "nobody@example.com"})["edges"] == []
    newcomer.loyalty_member.refresh_from_db()
    assert (before, newcomer.loyalty_member.available) == (0, 100)
    assert failures(staff, DECIDE, id=edge["node"]["id"], approve=False, note=" ") == [("note", "REQUIRED")]


def test_the_list_asks_the_same_number_of_queries_however_long_it_is(program, terms, staff):
    def make(first, last):
        for number in range(first, last):
            pair = [join(User.objects.create(email=f"{who}{number}@example.com")) for who in ("a", "b")]
            referral = Referral.objects.create(
                referrer=pair[0],
                friend=pair[1],
                accepted=True,
                state="named",
                named_at=timezone.now(),
                decided_by=pair[0].user,
            )
            reward = Reward.objects.create(name="5 off", kind="voucher", points_cost=1, amount=Decimal(5))
            referral.prizes.create(side="referrer", reward=reward)

    make(0, 2)
    answer(staff, LIST)
    few = queries_of(lambda: answer(staff, LIST))
    make(2, 9)

    assert queries_of(lambda: answer(staff, LIST)) == few


def test_terms_are_set_and_shown_to_shoppers_while_they_are_open(program, reward, staff, api_client, channel_USD):
    # given
    closed = answer(api_client, SHOWN, slug=channel_USD.slug)["referral"]
    fields = {
        "active": True,
        "friendReward": id_of(reward, "LoyaltyReward"),
        "referrerPoints": 200,
        "minimumOrder": "50.00",
    }

    # when
    saved = answer(staff, TERMS, input=fields)

    # then
    assert closed is None
    assert saved["terms"] == {
        "active": True,
        "friendPoints": None,
        "friendReward": {"name": "5 off"},
        "referrerPoints": 200,
        "referrerReward": None,
        "minimumOrder": 50.0,
        "monthLimit": None,
        "pendingDays": 14,
        "currency": "USD",
    }
    seen = answer(api_client, SHOWN, slug=channel_USD.slug)["referral"]
    assert seen == {"referrerPoints": 200, "friendReward": {"name": "5 off"}}


@pytest.mark.parametrize(
    ("fields", "refused"),
    [
        ({"active": True}, ("active", "INVALID")),
        ({"active": None}, ("active", "REQUIRED")),
        ({"friendReward": "TG95YWx0eVJld2FyZDow"}, ("friendReward", "NOT_FOUND")),
        ({"referrerPoints": 0}, ("referrerPoints", "INVALID")),
        ({"minimumOrder": "0.001"}, ("minimumOrder", "INVALID")),
        ({"monthLimit": -1}, ("monthLimit", "INVALID")),
    ],
)
def test_terms_that_cannot_be_are_refused_on_their_field(fields, refused, program, staff):
    assert failures(staff, TERMS, input=fields) == [refused]


def test_staff_give_a_reward_which_the_member_can_use_and_staff_can_take_back(member, reward, staff):
    # given
    given = {"user": id_of(member.user), "reward": id_of(reward, "LoyaltyReward"), "note": "Sorry", "key": "one"}

    # when
    first, again = (answer(staff, GIFT, **given) for _ in range(2))

    # then
    assert first["errors"] == []
    assert first["claim"] == again["claim"]
    assert (first["claim"]["state"], first["claim"]["points"]) == ("KEPT", 0)
    assert len(first["claim"]["voucherCode"]) > 5
    assert (Gift.objects.get().note, Gift.objects.get().actor) == ("Sorry", staff.user)
    assert answer(staff, CANCEL, id=first["claim"]["id"])["claim"] == {"state": "GIVEN_UP"}


def test_staff_are_told_what_they_may_still_give_and_may_read_what_there_is(member, reward, staff_api_client, program):
    # given
    client = may(staff_api_client, "manage_users")
    program(gifts_per_month="250")
    given = {"user": id_of(member.user), "reward": id_of(reward, "LoyaltyReward"), "note": "Sorry", "key": "one"}

    # when
    answer(client, GIFT, **given)

    # then
    assert answer(client, ALLOWANCE) == {
        "monthLimit": 250,
        "leftThisMonth": 150,
        "dayLimit": None,
        "leftToday": None,
    }
    assert answer(client, ALL_REWARDS)["edges"] == [{"node": {"name": "5 off"}}]


@pytest.mark.parametrize(
    ("facts", "refused"),
    [
        ({"note": "  "}, ("note", "REQUIRED")),
        ({"reward": "x"}, ("reward", "GRAPHQL_ERROR")),
        ({"user": "VXNlcjow"}, ("user", "NOT_FOUND")),
        ({"key": ""}, ("idempotencyKey", "INVALID")),
    ],
)
def test_a_gift_that_cannot_be_is_refused_on_its_field(facts, refused, member, reward, staff):
    before = tables()
    given = {"user": id_of(member.user), "reward": id_of(reward, "LoyaltyReward"), "note": "Sorry"} | facts

    assert failures(staff, GIFT, **given) == [refused]
    assert tables() == before


def test_who_manages_discounts_alone_gives_nothing(member, reward, staff_api_client):
    client = may(staff_api_client, "manage_discounts")

    assert_denied(client, GIFT, user=id_of(member.user), reward=id_of(reward, "LoyaltyReward"), note="Sorry")
