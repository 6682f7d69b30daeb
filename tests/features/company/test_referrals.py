"""A friend is brought and orders: who gets what and when, what takes it back, and what refuses or holds it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.company.models import Referral
from saleor_loyalty_plugin.features.company.referrals.rules.likeness import Person
from saleor_loyalty_plugin.features.company.referrals.selectors import Summary, summaries, waiting
from saleor_loyalty_plugin.features.company.referrals.services.deciding import decide
from saleor_loyalty_plugin.features.company.referrals.services.forgetting import forget_addresses, forget_people
from saleor_loyalty_plugin.features.company.referrals.services.naming import name_referrer
from saleor_loyalty_plugin.features.company.referrals.services.terms import update_terms
from saleor_loyalty_plugin.models import ClaimState, LoyaltyMember, Redemption
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.adjustments import adjust_points
from tests.services.ledger import entries, tables

from .friends import PENDING, SETTINGS, available, bring, have, join, name, open_terms, voucher

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


def refused(act):
    with pytest.raises(LoyaltyError) as error:
        act()
    return error.value.field, error.value.code


def test_a_friend_orders_and_both_have_their_points(ada, grace, shop, terms, now):
    # given
    referral = name(grace, ada, shop, now)
    order = shop.place(grace, now + DAY)

    # when
    bought = bring(referral, shop, now + DAY), available(ada, grace)
    waited = bring(referral, shop, now + DAY + PENDING), available(ada, grace)

    # then
    assert referral.order_id == order
    assert bought == (("pending", []), [0, 100])
    assert waited == (("rewarded", []), [200, 100])
    assert summaries([ada.pk]) == {ada.pk: Summary(friends=1, rewarded=1, points=200)}


def test_an_order_that_is_paid_and_looked_at_again_and_again_gives_once(ada, grace, shop, terms, now):
    # given
    referral = name(grace, ada, shop, now)
    shop.place(grace, now + DAY)

    # when
    for days in (1, 15, 15, 16):
        bring(referral, shop, now + days * DAY)

    # then
    assert available(ada, grace) == [200, 100]
    assert [kind for kind, *_ in entries(ada)] == ["bonus"]


@pytest.mark.parametrize("refunded_after", [3, 20])
def test_a_refund_in_full_takes_both_back_before_and_after(refunded_after, ada, grace, shop, terms, now):
    # given
    referral = name(grace, ada, shop, now)
    order = shop.place(grace, now)
    for days in (0, 14, 20):
        if days >= refunded_after:
            shop.refund(order)
        bring(referral, shop, now + days * DAY)

    # when
    shop.refund(order)
    state = bring(referral, shop, now + 30 * DAY)

    # then
    assert state == ("taken_back", [])
    assert available(ada, grace) == [0, 0]
    assert have(referral) == {"friend": False, "referrer": False}


def test_what_was_spent_meanwhile_is_owed(ada, grace, shop, terms, now):
    # given
    referral = name(grace, ada, shop, now)
    order = shop.place(grace, now)
    bring(referral, shop, now + PENDING)
    adjust_points(
        user_id=ada.user_id, points=-150, reason="Spent", idempotency_key="1", settings=SETTINGS, now=now + PENDING
    )

    # when
    shop.refund(order)
    bring(referral, shop, now + PENDING + DAY)

    # then
    assert available(ada) == [-150]


def test_a_refund_that_brings_the_order_below_the_minimum_refuses_it(ada, grace, shop, terms, now):
    referral = name(grace, ada, shop, now)
    order = shop.place(grace, now)
    first = bring(referral, shop, now)
    shop.change(order, left=Decimal("40.00"))

    assert first == ("pending", [])
    assert bring(referral, shop, now + PENDING) == ("refused", ["below_minimum"])
    assert available(ada, grace) == [0, 0]


def test_a_cancelled_order_does_not_count_and_the_next_one_does(ada, grace, shop, terms, now):
    # given
    referral = name(grace, ada, shop, now)
    first = shop.place(grace, now)
    bring(referral, shop, now)
    shop.change(first, void=True)
    without = bring(referral, shop, now + DAY), available(grace)

    # when
    shop.place(grace, now + 2 * DAY)

    # then
    assert without == (("named", []), [0])
    assert bring(referral, shop, now + 2 * DAY + PENDING) == ("rewarded", [])


def test_vouchers_are_prizes_too_and_are_taken_back_unless_they_were_used(ada, grace, shop, hands, now):
    # given
    reward = voucher(quantity=2)
    open_terms(now, friend_points=None, friend_reward_id=reward.pk, referrer_points=None, referrer_reward_id=reward.pk)
    referral = name(grace, ada, shop, now)
    order = shop.place(grace, now)
    bring(referral, shop, now + PENDING, hands)
    theirs = Redemption.objects.get(member=grace)
    Redemption.objects.filter(pk=theirs.pk).update(used_at=now + PENDING)
    reward.refresh_from_db()
    was_claimed = reward.claimed

    # when
    shop.refund(order)
    hands.busy = True
    bring(referral, shop, now + 20 * DAY, hands)
    waits = have(referral)
    hands.busy = False
    bring(referral, shop, now + 20 * DAY + MINUTE, hands)

    # then
    reward.refresh_from_db()
    assert (was_claimed, reward.claimed, len(hands.made)) == (2, 1, 2)
    assert waits == {"friend": False, "referrer": True}
    assert have(referral) == {"friend": False, "referrer": False}
    states = {claim.member_id: claim.claim_state for claim in Redemption.objects.all()}
    assert states == {ada.pk: ClaimState.GIVEN_UP, grace.pk: ClaimState.USED}


def test_a_prize_of_which_none_is_left_waits(ada, grace, shop, hands, now):
    # given
    reward = voucher(quantity=1, claimed=1)
    open_terms(now, referrer_points=None, referrer_reward_id=reward.pk)
    referral = name(grace, ada, shop, now)
    shop.place(grace, now)

    # when
    assert refused(lambda: bring(referral, shop, now + PENDING, hands)) == (
        "reward",
        LoyaltyErrorCode.REWARD_UNAVAILABLE,
    )
    type(reward).objects.update(quantity=2)

    # then
    assert bring(referral, shop, now + PENDING, hands) == ("rewarded", [])
    assert have(referral) == {"friend": True, "referrer": True}


def test_a_prize_that_cannot_be_given_leaves_the_other_one_alone(ada, grace, shop, hands, now):
    # given a voucher for coming, of which none is left
    reward = voucher(quantity=1, claimed=1)
    open_terms(now, friend_points=None, friend_reward_id=reward.pk, friend_at_once=True)
    referral = name(grace, ada, shop, now)
    order = shop.place(grace, now)
    unavailable = ("reward", LoyaltyErrorCode.REWARD_UNAVAILABLE)

    # then
    assert refused(lambda: bring(referral, shop, now + PENDING, hands)) == unavailable
    assert (available(ada), have(referral)) == ([200], {"friend": False, "referrer": True})

    # when
    shop.refund(order)

    # then
    assert refused(lambda: bring(referral, shop, now + PENDING, hands)) == unavailable
    assert (available(ada), have(referral)) == ([0], {"friend": False, "referrer": False})


def test_a_friend_may_be_thanked_for_coming(ada, grace, shop, now):
    open_terms(now, friend_at_once=True)
    referral = name(grace, ada, shop, now)

    assert bring(referral, shop, now) == ("named", [])
    assert available(ada, grace) == [0, 100]


def test_over_the_limit_of_a_month_the_friend_still_has_theirs(ada, shop, now):
    # given two of a month, which begins anew in February
    open_terms(now, month_limit=2)
    friends = [join(f"friend {number}", now) for number in range(4)]
    referrals = [name(friend, ada, shop, now) for friend in friends]
    for friend in friends:
        shop.place(friend, now)
    january, february = now + PENDING, now + timedelta(days=17)

    # when
    states = [bring(referral, shop, january)[0] for referral in referrals[:3]]
    states.append(bring(referrals[3], shop, february)[0])

    # then
    assert referrals[2].reasons == ["limit_reached"]
    assert states == ["rewarded", "rewarded", "refused", "rewarded"]
    assert available(ada, *friends) == [600, 100, 100, 100, 100]


def test_who_is_suspended_waits_and_who_has_left_gets_nothing(ada, grace, shop, terms, now):
    # given
    referral = name(grace, ada, shop, now)
    shop.place(grace, now)
    LoyaltyMember.objects.filter(pk=ada.pk).update(suspended_at=now)
    LoyaltyMember.objects.filter(pk=grace.pk).update(left_at=now)

    # when
    suspended = bring(referral, shop, now + PENDING)

    # then nobody looks again and again
    assert (suspended, waiting(now=now + PENDING, after=0, limit=9)) == (("pending", []), [])

    # when
    LoyaltyMember.objects.filter(pk=ada.pk).update(suspended_at=None)

    # then
    assert waiting(now=now + PENDING, after=0, limit=9) == [referral.pk]
    assert bring(referral, shop, now + PENDING) == ("rewarded", [])
    assert available(ada, grace) == [200, 0]


def test_while_nothing_is_awarded_prizes_wait(ada, grace, shop, terms, now):
    referral = name(grace, ada, shop, now)
    shop.place(grace, now)

    stopped = bring(referral, shop, now + PENDING, settings=replace(SETTINGS, earning_active=False))

    assert (stopped, available(ada, grace)) == (("pending", []), [0, 0])
    assert bring(referral, shop, now + PENDING) == ("rewarded", [])


@pytest.mark.parametrize("email", ["ada+shop@example.com", "ADA@example.com"])
def test_the_same_mailbox_is_refused_with_the_reason_kept(email, ada, shop, terms, now):
    other = join("other", now)
    type(other.user).objects.filter(pk=other.user_id).update(email=email)

    referral = name(other, ada, shop, now)

    assert (referral.accepted, referral.state, referral.reasons) == (False, "refused", ["same_mailbox"])
    assert bring(referral, shop, now) == ("refused", ["same_mailbox"])


def test_oneself_is_refused_by_the_database_as_well(ada, shop, terms, now):
    referral = name(ada, ada, shop, now)

    assert (referral.state, referral.reasons) == ("refused", ["oneself"])
    with pytest.raises(IntegrityError), transaction.atomic():
        Referral.objects.update(accepted=True)


def test_who_has_ordered_before_is_refused_also_as_a_guest(ada, grace, shop, terms, now):
    # given
    margaret = join("margaret", now)
    shop.place(grace, now - DAY, paid_at=None)
    shop.place_as_guest("margaret@example.com", now - 700 * DAY)

    # when
    reasons = [name(friend, ada, shop, now).reasons for friend in (grace, margaret)]

    # then
    assert reasons == [["ordered_before"], ["ordered_before"]]


def test_an_order_that_turns_up_later_refuses_it_then(ada, grace, shop, terms, now):
    referral = name(grace, ada, shop, now)
    shop.place_as_guest("grace@example.com", now - MINUTE)
    shop.place(grace, now + DAY)

    assert bring(referral, shop, now + 2 * PENDING) == ("refused", ["ordered_before"])


def test_a_second_referrer_is_refused_and_the_first_stays(ada, grace, shop, terms, now):
    margaret = join("margaret", now)
    first, second = name(grace, ada, shop, now), name(grace, margaret, shop, now)
    again = name(grace, ada, shop, now + DAY)

    assert second.reasons == ["referred_already"]
    assert (again.pk, again.named_at) == (first.pk, now)


def test_circles_are_refused_however_long(ada, grace, shop, terms, now):
    margaret = join("margaret", now)
    name(grace, ada, shop, now)
    name(margaret, grace, shop, now)

    assert name(ada, margaret, shop, now).reasons == ["circle"]


def test_a_code_is_given_within_30_days_of_registering(ada, grace, shop, terms, now):
    late = now + timedelta(days=30, seconds=1)

    assert refused(lambda: name(grace, ada, shop, late)) == ("code", LoyaltyErrorCode.INVALID)
    assert name(grace, ada, shop, late - MINUTE).accepted


@pytest.mark.parametrize(
    ("code", "answer"), [("00000000", LoyaltyErrorCode.NOT_FOUND), ("no code", LoyaltyErrorCode.NOT_FOUND)]
)
def test_a_code_that_nobody_has_changes_nothing(code, answer, ada, shop, terms, now):
    before = tables()

    act = lambda: name_referrer(friend=ada, code=code, shop=shop, at=now)  # noqa: E731

    assert refused(act) == ("code", answer)
    assert tables() == before


def test_nobody_is_brought_while_no_terms_are_open(ada, grace, shop, now):
    assert refused(lambda: name(grace, ada, shop, now)) == ("code", LoyaltyErrorCode.PROGRAM_INACTIVE)


def test_a_household_is_held_for_staff_who_decide(ada, grace, shop, terms, now, clerk):
    # given
    for member in (ada, grace):
        shop.people[member.user_id] = Person(email="", addresses=("Long Street 5, Leeds",), last_names=("Byron",))
    referral = name(grace, ada, shop, now)
    shop.place(grace, now)
    held = bring(referral, shop, now + PENDING), available(ada, grace)

    # when
    decide(referral=referral, approve=True, note="Sisters", actor=Actor(user_id=clerk.pk), now=now + PENDING)

    # then
    assert held == (("review", ["same_address", "same_last_name"]), [0, 0])
    assert bring(referral, shop, now + PENDING) == ("rewarded", [])
    assert (referral.note, referral.decided_by_id, available(ada, grace)) == ("Sisters", clerk.pk, [200, 100])


def test_what_the_order_shows_holds_it_as_well(ada, grace, shop, terms, now):
    referral = name(grace, ada, shop, now)
    shop.place(grace, now)
    for member in (ada, grace):
        shop.people[member.user_id] = Person(email="", phones=("+44 20 7946 0000",))

    assert bring(referral, shop, now) == ("review", ["same_phone"])


def test_staff_refuse_and_what_was_given_goes_back(ada, grace, shop, terms, now):
    # given an order that was cancelled after the prize
    referral = name(grace, ada, shop, now)
    order = shop.place(grace, now)
    bring(referral, shop, now + PENDING)
    shop.change(order, void=True)
    held = bring(referral, shop, now + 20 * DAY), available(ada, grace)

    # when
    decide(referral=referral, approve=False, note="Never sent", actor=Actor(app="crm"), now=now + 20 * DAY)

    # then
    assert held == (("review", ["order_cancelled_after_the_prize"]), [200, 100])
    assert bring(referral, shop, now + 20 * DAY) == ("taken_back", ["refused_by_staff"])
    assert available(ada, grace) == [0, 0]
    again = {"referral": referral, "note": "Why not", "actor": Actor(app="crm"), "now": now}
    assert refused(lambda: decide(approve=True, **again)) == ("id", LoyaltyErrorCode.INVALID)


def test_what_nothing_holds_needs_no_approval_and_a_decision_needs_a_note(ada, grace, shop, terms, now):
    referral = name(grace, ada, shop, now)
    facts = {"referral": referral, "approve": True, "actor": Actor(app="crm"), "now": now}

    assert refused(lambda: decide(note="Fine", **facts)) == ("id", LoyaltyErrorCode.INVALID)
    assert refused(lambda: decide(note=" ", **facts)) == ("note", LoyaltyErrorCode.REQUIRED)


def test_the_eleventh_claim_from_one_address_and_the_sixth_friend_of_a_day_are_held(ada, shop, terms, now):
    # given
    friends = [join(f"friend {number}", now) for number in range(12)]
    referrers = [join(f"referrer {number}", now) for number in range(6)]

    # when twelve come from one address, and six to one member
    from_one = [
        name(friend, referrers[number % 6], shop, now, named_from="somewhere") for number, friend in enumerate(friends)
    ]
    to_one = [name(join(f"late {number}", now), ada, shop, now) for number in range(6)]

    # then
    assert [row.reasons for row in from_one] == [[]] * 10 + [["many_claims_from_one_address"]] * 2
    assert [row.reasons for row in to_one] == [[]] * 5 + [["many_friends_in_a_day"]]


def test_addresses_are_forgotten_after_7_days_and_notes_with_the_customer(ada, grace, shop, terms, now):
    # given
    referral = name(grace, ada, shop, now, named_from="somewhere")
    Referral.objects.update(note="Sisters")

    # when
    forget_addresses(now=now + 6 * DAY)
    kept = Referral.objects.get().named_from
    forget_addresses(now=now + 7 * DAY)
    forget_people()
    before = Referral.objects.get().note
    grace.user.delete()
    forget_people(member_ids=[grace.pk])

    # then
    assert (kept, before) == ("somewhere", "Sisters")
    referral.refresh_from_db()
    assert (referral.named_from, referral.note, referral.state) == ("", "", "named")


def test_a_friend_who_was_deleted_after_the_order_still_brings_the_prize(ada, grace, shop, terms, now):
    referral = name(grace, ada, shop, now)
    shop.place(grace, now)
    bring(referral, shop, now)
    grace.user.delete()

    assert bring(referral, shop, now + PENDING) == ("rewarded", [])
    assert available(ada) == [200]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"friend_points": 0}, "friend_points"),
        ({"referrer_points": 2**31}, "referrer_points"),
        ({"month_limit": 0}, "month_limit"),
        ({"minimum_order": Decimal(0)}, "minimum_order"),
        ({"minimum_order": Decimal("1.005")}, "minimum_order"),
        ({"friend_reward_id": 0}, "friend_reward_id"),
        ({"active": True, "friend_points": None, "referrer_points": None}, "active"),
    ],
)
def test_terms_that_cannot_be_are_refused_on_their_field(fields, field, terms, now):
    before = tables()

    assert refused(lambda: update_terms(fields=fields, fraction_digits=2, now=now)) == (field, LoyaltyErrorCode.INVALID)
    assert tables() == before


def test_a_prize_is_points_or_a_reward(terms, now):
    fields = {"friend_reward_id": voucher().pk}

    assert refused(lambda: update_terms(fields=fields, fraction_digits=2, now=now))[0] == "friend_reward_id"


def test_who_was_named_keeps_what_they_were_promised(ada, grace, shop, terms, now):
    referral = name(grace, ada, shop, now)
    shop.place(grace, now)
    update_terms(
        fields={"active": False, "friend_points": 1, "minimum_order": Decimal(1000)}, fraction_digits=2, now=now
    )

    assert bring(referral, shop, now + PENDING) == ("rewarded", [])
    assert available(ada, grace) == [200, 100]
