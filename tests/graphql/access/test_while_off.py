"""The table asked again while the program is off: staff and apps prepare it and look at it, shoppers see none of it."""

from string import Template

import pytest

from saleor_loyalty_plugin.host.program.settings import switch_off

from .rows import ACCESS, QUESTIONS
from .table import ALLOWED, NOTHING, REFUSED
from .test_table import ask, callers, expected_outcome, taken_back, world

__all__ = ("callers", "world")

# What happens in a checkout, and what customers do for themselves: that is off for everybody.
RUNNING = (
    "Checkout.",
    "CheckoutLoyalty.",
    "LoyaltyClaim.member",
    "LoyaltyClaim.voucherCode (in a checkout)",
    "LoyaltyClaim.checkoutLine",
    "LoyaltyEarningStep.campaign",
    "LoyaltyRewardClaim.",
    "Mutation.checkoutLoyalty",
    "Mutation.loyaltyAmbassadorAccept",
    "Mutation.loyaltyAmbassadorApply",
    "Mutation.loyaltyAmbassadorLeave",
    "Mutation.loyaltyEnroll",
    "Mutation.loyaltyEventAsk",
    "Mutation.loyaltyEventCancel",
    "Mutation.loyaltyEventRegister",
    "Mutation.loyaltyGamePlay",
    "Mutation.loyaltyLeave",
    "Mutation.loyaltyPollEnter",
    "Mutation.loyaltyPollVote",
    "Mutation.loyaltyProduct",
    "Mutation.loyaltyReferralUse",
    "Mutation.loyaltyReviewCreate",
    "Mutation.loyaltyRewardClaim",
    "Mutation.loyaltyRewardUnclaim",
    "Mutation.loyaltySurveyAnswer",
    "Mutation.loyaltySurveyAsk",
    "LoyaltyReview.",
    "LoyaltyVariant.",
    "Product.loyalty",
    "ProductVariant.loyalty",
    "Query.loyaltyRewards (affordable)",
)


@pytest.fixture
def off(world):
    """Switch the program off once everything is there."""
    switch_off()
    return world


def outcomes(row, world, callers):
    query = Template(QUESTIONS[row]).substitute(world)
    for caller in callers:
        with taken_back(query):
            yield caller, ask(caller, query)


def test_who_may_everything_prepares_and_reads_everything(off, callers):
    # given
    mighty = [caller for caller in callers if caller.name in ("app with all permissions", "staff of this channel")]
    rows = [row for row in ACCESS if not row.startswith(RUNNING)]

    # when
    found = [(row, caller, outcome) for row in rows for caller, outcome in outcomes(row, off, mighty)]

    # then
    assert len(found) > 40
    assert [
        (row, caller.name, outcome) for row, caller, outcome in found if outcome != expected_outcome(row, caller)
    ] == []


def test_shoppers_and_staff_without_a_permission_are_told_and_change_nothing(off, callers):
    # given
    others = [caller for caller in callers if not caller.permissions]
    assert {caller.kind for caller in others} == {"anonymous", "owner", "stranger", "staff", "app"}

    # when
    found = [(row, caller, outcome) for row in ACCESS for caller, outcome in outcomes(row, off, others)]

    # then
    told = [(row, caller.name, outcome) for row, caller, outcome in found if outcome == ALLOWED]
    assert told == []


def test_nothing_runs_whoever_asks(off, callers):
    # given
    rows = [row for row in ACCESS if row.startswith(RUNNING)]

    # when
    found = [(row, caller, outcome) for row in rows for caller, outcome in outcomes(row, off, callers)]

    # then
    ran = [
        (row, caller.name, outcome)
        for row, caller, outcome in found
        if outcome not in (NOTHING, REFUSED, "PROGRAM_INACTIVE")
    ]
    assert ran == []
