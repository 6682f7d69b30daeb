"""Codes, people who may be one, and what becomes of a referral (rules 92 and 93; cases RF of the peers)."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.company.referrals.rules.codes import LETTERS, SIZE, code_of, number_of
from saleor_loyalty_plugin.features.company.referrals.rules.judging import (
    Facts,
    FriendOrder,
    ReferralState,
    judge,
    order_that_counts,
)
from saleor_loyalty_plugin.features.company.referrals.rules.likeness import Person, alike, mailbox
from saleor_loyalty_plugin.features.company.referrals.rules.reasons import Reason

PAID = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def order(left="60.00", **facts):
    return FriendOrder(**{"order_id": uuid4(), "placed_at": PAID, "paid_at": PAID, "left": Decimal(left)} | facts)


def verdict(days=20, **facts):
    return judge(Facts(**{"now": PAID + days * DAY, "minimum": Decimal(50), "pending": 14 * DAY} | facts))


@given(st.integers(0, SIZE - 1))
def test_every_number_has_a_code_of_its_own(number):
    code = code_of(number)

    assert len(code) == 8
    assert set(code) <= set(LETTERS)
    assert number_of(code) == number


def test_a_code_may_be_typed_as_people_type():
    code = code_of(1)

    assert number_of(f" {code[:4].lower()}-{code[4:]} ") == 1
    assert number_of(code_of(7).replace("0", "o").replace("1", "l")) == 7


@pytest.mark.parametrize("code", ["", "SHORT", "UUUUUUUU", "TOO-LONG-A-CODE", "ÄÖÜ12345", "\x00" * 8])
def test_what_is_no_code_has_no_number(code):
    assert number_of(code) is None


def test_neighbours_have_codes_that_are_nothing_alike():
    first, second = code_of(100), code_of(101)

    assert sum(one == other for one, other in zip(first, second, strict=True)) < 4


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("anna@example.com", "anna+shop@example.com", True),
        ("j.doe@gmail.com", "jdoe@googlemail.com", True),
        ("J.Doe@Example.com", "j.doe@example.com", True),
        ("j.doe@example.com", "jdoe@example.com", False),
        ("anna@example.com", "anna@example.org", False),
    ],
)
def test_mailboxes_that_are_one(one, other, same):
    assert (mailbox(one) == mailbox(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "common"),
    [
        (
            {"addresses": ("Ul. Długa 5/7, 00-001 Warszawa",)},
            {"addresses": ("ul.Dluga 5 m. 7, 00-001 WARSZAWA",)},
            {Reason.SAME_ADDRESS},
        ),
        (
            {"addresses": ("ул. Ленина, д. 5, Москва",)},
            {"addresses": ("улица Ленина 5 МОСКВА",)},
            {Reason.SAME_ADDRESS},
        ),
        ({"addresses": ("Długa 5, Warszawa PL",)}, {"addresses": ("Długa 6, Warszawa PL",)}, set()),
        ({"addresses": ("Warszawa PL",)}, {"addresses": ("Warszawa PL",)}, set()),
        ({"phones": ("+48 600 100 200",)}, {"phones": ("600-100-200",)}, {Reason.SAME_PHONE}),
        ({"phones": ("",)}, {"phones": ("",)}, set()),
        ({"last_names": ("Müller", "")}, {"last_names": ("MULLER",)}, {Reason.SAME_LAST_NAME}),
        ({"last_names": ("",)}, {"last_names": ("",)}, set()),
    ],
)
def test_what_two_people_have_in_common(one, other, common):
    assert alike(Person(email="a@a.test", **one), Person(email="b@b.test", **other)) == common


@pytest.mark.parametrize(("left", "state"), [("49.99", ReferralState.REFUSED), ("50.00", ReferralState.PENDING)])
def test_an_order_below_the_minimum_does_not_count(left, state):
    assert verdict(order=order(left)).state == state


def test_the_referrer_waits_until_the_time_for_returns_is_over():
    bought = order()

    early, due = verdict(days=13, order=bought), verdict(days=14, order=bought)

    assert (early.state, early.friend_due, early.referrer_due) == (ReferralState.PENDING, True, False)
    assert (due.friend_due, due.referrer_due) == (True, True)


@pytest.mark.parametrize("settled", [False, True])
def test_a_refund_in_full_takes_it_back_before_and_after(settled):
    taken = verdict(order=order("0", refunded=True), settled=settled)

    assert (taken.state, taken.friend_due, taken.referrer_due) == (ReferralState.TAKEN_BACK, False, False)


def test_a_refund_of_a_part_refuses_it_only_before_the_prize():
    refunded = order("40.00")

    assert verdict(order=refunded).reasons == {Reason.BELOW_MINIMUM}
    assert verdict(order=refunded, settled=True).state == ReferralState.REWARDED


def test_what_is_noticed_holds_it_and_refuses_nothing():
    flags = frozenset({Reason.SAME_ADDRESS})

    held = verdict(order=order(), flags=flags)
    approved = verdict(order=order(), flags=flags, approved=flags)

    assert (held.state, held.reasons, held.friend_due, held.referrer_due) == (ReferralState.REVIEW, flags, False, False)
    assert approved.referrer_due


def test_an_order_cancelled_after_the_prize_is_for_staff_and_takes_nothing_back_by_itself():
    cancelled = order(void=True)

    held = verdict(order=cancelled, settled=True)
    approved = verdict(order=cancelled, settled=True, approved=frozenset({Reason.ORDER_CANCELLED}))
    refused = verdict(order=cancelled, settled=True, refused_by_staff=True)

    assert (held.state, held.reasons, held.referrer_due) == (
        ReferralState.REVIEW,
        {Reason.ORDER_CANCELLED},
        True,
    )
    assert approved.state == ReferralState.REWARDED
    assert (refused.state, refused.referrer_due, refused.friend_due) == (ReferralState.TAKEN_BACK, False, False)


def test_over_the_limit_the_friend_still_has_theirs():
    limited = verdict(order=order(), settled=True, limited=True)

    assert (limited.state, limited.reasons) == (ReferralState.REFUSED, {Reason.LIMIT_REACHED})
    assert (limited.friend_due, limited.referrer_due) == (True, False)


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ({}, True),
        ({"order": order("0", refunded=True)}, True),
        ({"order": order("1.00")}, True),
        ({"flags": frozenset({Reason.MANY_FRIENDS})}, False),
        ({"ordered_before": True}, False),
        ({"refused_by_staff": True}, False),
    ],
)
def test_a_friend_who_is_thanked_for_coming_keeps_it_whatever_they_order(facts, due):
    assert verdict(friend_at_once=True, **facts).friend_due is due


def test_the_first_order_that_was_paid_counts_and_none_that_is_void():
    first = order(paid_at=None, placed_at=PAID - DAY)
    second, cancelled = order(), order(placed_at=PAID - 2 * DAY, void=True)

    assert order_that_counts([second, first, cancelled]) == second
    assert order_that_counts([first, cancelled]) == first
    assert order_that_counts([cancelled]) is None
