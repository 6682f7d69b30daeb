"""Who wins, who is shown the votes, and which addresses are one (rule 91)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.voice.polls.rules.addresses import same_however_written
from saleor_loyalty_plugin.features.voice.polls.rules.showing import Showing, are_shown, is_over
from saleor_loyalty_plugin.features.voice.polls.rules.winning import winners

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("votes", "places", "expected"),
    [
        ({1: 10, 2: 10}, 1, {1, 2}),  # PL-05
        ({1: 10, 2: 9, 3: 9, 4: 1}, 2, {1, 2, 3}),
        ({1: 10, 2: 9}, 5, {1, 2}),
        ({1: 0, 2: 3}, 2, {2}),
        ({1: 0}, 1, set()),
        ({}, 1, set()),
    ],
)
def test_the_most_votes_win_and_who_ties_wins_too(votes, places, expected):
    assert winners(votes, places) == expected


@given(st.dictionaries(st.integers(), st.integers(0, 20)), st.integers(1, 5))
def test_nobody_who_lost_has_more_votes_than_who_won(votes, places):
    won = winners(votes, places)
    lost = [count for entry, count in votes.items() if entry not in won]
    assert all(votes[entry] > max([0, *lost]) for entry in won)
    assert len(won) >= min(places, sum(count > 0 for count in votes.values()))


def test_a_poll_is_over_at_the_moment_it_closes():  # PL-03
    assert not is_over(NOON, NOON - timedelta(seconds=1))
    assert is_over(NOON, NOON)
    assert not is_over(None, NOON)


def test_votes_are_shown_after_voting_or_at_the_end():  # PL-04
    shown = [
        are_shown(showing, over=over, voted=voted)
        for showing in Showing
        for over in (False, True)
        for voted in (False, True)
    ]
    assert shown == [False, True, True, True, False, False, True, True]


def test_an_address_is_the_same_however_it_is_written():
    one = same_however_written("Ul. Długa 5, m. 3", "00-950", "WARSZAWA", "PL")
    assert one == same_however_written("ul długa 5 m 3", "00-950", "Warszawa", "pl")
    assert one != same_however_written("ul długa 5 m 4", "00-950", "Warszawa", "PL")
    assert one != same_however_written("ul długa 5 m 3", "00-950", "Warszawa", "SK")
    assert same_however_written("", "00-950", "Warszawa", "PL") == ""
    assert same_however_written("Długa", "", "Warszawa", "PL") == ""
