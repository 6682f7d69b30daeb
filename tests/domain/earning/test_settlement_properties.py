"""What holds for any lots, any debt and any moment: a settlement moves points and loses none."""

from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.lots import LotState
from saleor_loyalty_plugin.domain.settlement import Settlement, settle

from ..facts import day, lots_of_a_member


@st.composite
def members(draw) -> tuple[list[LotState], int]:
    """Draw a member's lots and available points as a ledger can hold them: who owes has nothing released left."""
    lots = draw(lots_of_a_member())
    released = sum(lot.remaining for lot in lots if lot.released)
    return lots, released or -draw(st.integers(0, 200))


def apply(lots: list[LotState], settlement: Settlement) -> list[LotState]:
    """Return the lots as they are after a settlement."""
    used = {lot.lot_id: 0 for lot in lots}
    for use in [*settlement.debt_covered, *settlement.expired]:
        used[use.lot_id] += use.points
    released = {use.lot_id for use in settlement.released}
    return [
        lot._replace(remaining=lot.remaining - used[lot.lot_id], released=lot.released or lot.lot_id in released)
        for lot in lots
    ]


@given(member=members(), now=st.integers(0, 45))
def test_points_only_leave_by_expiring(member, now):
    lots, available = member

    settlement = settle(lots, available=available, now=day(now))

    expired = sum(use.points for use in settlement.expired)
    assert settlement.available_change + settlement.pending_change == -expired
    assert bool(settlement) is bool(settlement.released or settlement.expired)


@given(member=members(), now=st.integers(0, 45))
def test_afterwards_the_lots_say_what_the_balance_says(member, now):
    # given
    lots, available = member
    pending = sum(lot.remaining for lot in lots if not lot.released)

    # when
    settlement = settle(lots, available=available, now=day(now))

    # then
    after = apply(lots, settlement)
    assert all(lot.remaining >= 0 for lot in after)
    assert sum(lot.remaining for lot in after if not lot.released) == pending + settlement.pending_change
    released = sum(lot.remaining for lot in after if lot.released)
    assert released == max(available + settlement.available_change, 0)


@given(member=members(), now=st.integers(0, 45))
def test_settling_again_changes_nothing(member, now):
    lots, available = member
    settlement = settle(lots, available=available, now=day(now))

    again = settle(apply(lots, settlement), available=available + settlement.available_change, now=day(now))

    assert again == Settlement()


@given(member=members(), first=st.integers(0, 45), later=st.integers(0, 45))
def test_it_does_not_matter_how_often_one_settles_on_the_way(member, first, later):
    # given
    lots, available = member
    at_once = settle(lots, available=available, now=day(first + later))

    # when
    on_the_way = settle(lots, available=available, now=day(first))
    rest = settle(apply(lots, on_the_way), available=available + on_the_way.available_change, now=day(first + later))

    # then
    assert on_the_way.available_change + rest.available_change == at_once.available_change
    assert on_the_way.pending_change + rest.pending_change == at_once.pending_change
    assert apply(apply(lots, on_the_way), rest) == apply(lots, at_once)


@given(member=members(), now=st.integers(0, 45))
def test_a_debt_is_filled_as_far_as_released_points_reach(member, now):
    lots, available = member

    settlement = settle(lots, available=available, now=day(now))

    released = sum(use.points for use in settlement.released)
    assert sum(use.points for use in settlement.debt_covered) == min(max(-available, 0), released)
