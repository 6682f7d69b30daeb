"""To whom something with restrictions is open, and from when on to everybody."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.tiers.access import Access, Opening, opening

NOW = datetime(2026, 5, 1, tzinfo=UTC)
SOON, LATER, BEFORE = (NOW + timedelta(days=days) for days in (1, 9, -1))
THRESHOLDS = {"bronze": Decimal(0), "silver": Decimal(500), "gold": Decimal(2000)}


def found(*accesses, reached=None):
    threshold = None if reached is None else THRESHOLDS[reached]
    return opening([Access(*access) for access in accesses], thresholds=THRESHOLDS, reached=threshold, now=NOW)


def test_what_has_no_restriction_is_open_to_everybody():
    assert found() == Opening(is_open=True)


@pytest.mark.parametrize(("reached", "is_open"), [(None, False), ("bronze", False), ("silver", True), ("gold", True)])
def test_it_is_open_to_the_tier_and_above(reached, is_open):
    assert found(("silver",), reached=reached) == Opening(is_open, "silver", None)


def test_of_several_restrictions_the_highest_holds():
    assert found(("silver",), ("gold",), reached="silver") == Opening(False, "gold", None)


def test_what_is_over_is_no_restriction():
    assert found(("gold", BEFORE), ("silver", NOW)) == Opening(is_open=True)
    assert found(("gold", BEFORE), ("silver",)) == Opening(False, "silver", None)


def test_everybody_may_once_all_are_over():
    assert found(("gold", SOON), ("silver", LATER)).opens_at == LATER
    assert found(("gold", SOON), ("silver",)).opens_at is None


def test_a_tier_that_is_not_there_is_reached_by_nobody():
    assert found(("platinum", SOON), ("silver",), reached="gold") == Opening(False, None, None)
    assert found(("platinum", SOON), reached="gold") == Opening(False, None, SOON)
