"""Why points went or came back (rule 42)."""

from datetime import date
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.explaining.movements import (
    ORDER_IS_GONE,
    REWARD_GIVEN_UP,
    why_expired,
    why_restored,
    why_taken_back,
)
from saleor_loyalty_plugin.domain.words.sayings import LANGUAGES, say

from ..facts import state

REFUNDED = state(charged=Decimal("70.00"))


def said(told, language="en", **values):
    return say(told._replace(values={**told.values, **values}), language).replace("\u00a0", " ")


def test_what_is_taken_back_says_what_was_paid_back():
    assert said(why_taken_back(REFUNDED, earned=100, points=30)) == (
        "30 USD of 100 USD was paid back for an order that had earned 100 points: 30 points taken back."
    )
    assert said(why_taken_back(state(void=True), earned=70, points=70)) == (
        "An order that had earned 70 points was cancelled: 70 points taken back."
    )


@pytest.mark.parametrize(
    ("_case", "facts", "takes", "restored", "expected"),
    [
        ("cancelled", {"void": True}, 500, 500, "An order that took 500 points was cancelled: 9 points given back."),
        (
            "refunded",
            {"charged": Decimal("70.00")},
            500,
            150,
            "30 USD of 100 USD was paid back for an order that took 500 points: 9 points given back.",
        ),
        ("edited", {}, 300, 0, "An order was changed and takes fewer points: 9 points given back."),
        ("lost its reward", {}, 500, 500, "A reward was given up: 9 points given back."),
    ],
)
def test_what_comes_back_says_what_became_of_the_order(_case, facts, takes, restored, expected):
    assert said(why_restored(state(**facts), spent=500, takes=takes, restored=restored), points=9) == expected


def test_what_expired_says_since_when_it_could_be_spent():
    told = why_expired(available_on=date(2025, 1, 15), expired_on=date(2026, 1, 15), points=10)

    assert said(told) == "Points that could be spent from 2025-01-15 expired on 2026-01-15; left of them: 10 points."
    assert said(told, "pl") == "Punkty dostępne od 2025-01-15 wygasły 2026-01-15; pozostało z nich 10 punktów."


@pytest.mark.parametrize("told", [ORDER_IS_GONE, REWARD_GIVEN_UP])
def test_what_is_given_back_for_good_is_said_in_every_language(told):
    sentences = {said(told, language, points=500) for language in LANGUAGES}

    assert len(sentences) == 4
    assert all("500" in sentence for sentence in sentences)
