"""What metadata says about who may use or buy something."""

from datetime import UTC, datetime, timedelta

import pytest

from saleor_loyalty_plugin.domain.tiers.access import Access, access_of

MOMENT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize("metadata", [None, {}, {"other": "gold"}, {"loyalty.tier": ""}, {"loyalty.tier": "  "}])
def test_without_a_tier_it_is_for_everybody(metadata):
    assert access_of(metadata) is None


@pytest.mark.parametrize("code", ["gold", " Gold ", "GOLD"])
def test_a_tier_closes_it(code):
    assert access_of({"loyalty.tier": code}) == Access("gold")


@pytest.mark.parametrize(
    "text", ["2026-03-01T09:00:00+00:00", "2026-03-01T09:00:00Z", "2026-03-01T11:00+02:00", "2026-03-01T09:00"]
)
def test_early_access_ends_to_the_second(text):
    access = access_of({"loyalty.tier": "gold", "loyalty.early_access_until": text})
    assert access == Access("gold", MOMENT)
    assert not access.is_open(MOMENT - timedelta(seconds=1))
    assert access.is_open(MOMENT)


@pytest.mark.parametrize("text", ["soon", "2026-13-01", "", None, "1 March"])
def test_a_time_that_cannot_be_read_opens_nothing(text):
    access = access_of({"loyalty.tier": "gold", "loyalty.early_access_until": text})
    assert access == Access("gold")
    assert not access.is_open(MOMENT)
