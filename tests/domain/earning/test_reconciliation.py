"""The points to post for an order (rules 11, 13 and 28)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.reconciliation import difference

points = st.integers(0, 1000)


@pytest.mark.parametrize(
    ("_case", "due", "earned", "expired", "posted"),
    [
        ("an award", 100, 0, 0, 100),
        ("the same event again", 100, 100, 0, 0),
        ("30.00 of 100.00 refunded", 70, 100, 0, -30),
        ("another 70.00 refunded", 0, 70, 0, -70),
        ("charged again after the refund", 100, 70, 0, 30),
        ("all expired unused before the refund", 0, 100, 100, 0),
        ("20 expired, 80 were spent, all refunded", 0, 100, 20, -80),
        ("20 expired, the refund asks for 10", 90, 100, 20, 0),
        ("20 expired, the refund asks for 30", 70, 100, 20, -10),
        ("20 expired, and nothing was refunded", 100, 100, 20, 0),
        ("nothing was ever due", 0, 0, 0, 0),
    ],
)
def test_the_difference_between_what_is_due_and_what_the_ledger_holds(_case, due, earned, expired, posted):
    assert difference(due=due, earned=earned, expired=expired) == posted


@given(due=points, earned=points, expired=points)
def test_posting_the_difference_leaves_nothing_to_post(due, earned, expired):
    posted = difference(due=due, earned=earned, expired=min(expired, earned))

    assert difference(due=due, earned=earned + posted, expired=min(expired, earned)) == 0


@given(due=points, earned=points, expired=points)
def test_points_are_given_only_below_what_is_due_and_taken_only_above(due, earned, expired):
    posted = difference(due=due, earned=earned, expired=min(expired, earned))

    assert (posted > 0) is (due > earned)
    assert posted >= 0 or due < earned


@given(due=points, earned=points, expired=points)
def test_never_more_is_taken_than_the_member_still_had_of_the_order(due, earned, expired):
    expired = min(expired, earned)

    posted = difference(due=due, earned=earned, expired=expired)

    assert posted >= -(earned - expired)
    assert earned + posted >= 0


@given(due=points, earned=points)
def test_without_expiry_the_ledger_ends_at_what_is_due(due, earned):
    assert earned + difference(due=due, earned=earned, expired=0) == due


@pytest.mark.parametrize("field", ["due", "earned", "expired"])
@pytest.mark.parametrize("value", [1.0, "1", True, None])
def test_figures_are_whole_numbers(field, value):
    with pytest.raises(TypeError, match=f"{field} must be an int"):
        difference(**{"due": 1, "earned": 1, "expired": 1, field: value})
