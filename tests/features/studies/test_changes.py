"""A program file's content with changes, and what is refused of them."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.features.studies.rules.changes import Changes, Switchable, changed
from saleor_loyalty_plugin.features.studies.rules.refusals import BacktestRefused

TODAY = {
    "point_value": Decimal("0.01"),
    "tiers": {"bronze": {"threshold": 0}, "silver": {"threshold": 500, "earn_multiplier": 2}},
    "currencies": {"USD": {"point_value": 1}},
    "campaigns": {"weekend": {"factor": 2}},
}
SHOP = {
    "weekend": Switchable(table={"factor": 2}),
    "spring": Switchable(table={"per_order": 10}),
    "vip": Switchable(table={"factor": 3}, beyond="it is for a segment"),
}


def refused(changes, data=TODAY):
    with pytest.raises(BacktestRefused) as error:
        changed(data, changes, SHOP)
    return [(each.field, each.path, each.code.name) for each in error.value.refusals]


def test_what_is_not_named_stays():
    # when
    data = changed(
        TODAY,
        Changes(
            settings={"pending_days": 14},
            tiers={"silver": {"threshold": 300}, "gold": {"threshold": 900}},
            currencies={"PLN": {"point_value": Decimal("0.04")}},
            campaigns={"weekend": False, "spring": True},
        ),
        SHOP,
    )

    # then
    assert data == {
        "point_value": Decimal("0.01"),
        "pending_days": 14,
        "tiers": {
            "bronze": {"threshold": 0},
            "silver": {"threshold": 300, "earn_multiplier": 2},
            "gold": {"threshold": 900},
        },
        "currencies": {"USD": {"point_value": 1}, "PLN": {"point_value": Decimal("0.04")}},
        "campaigns": {"spring": {"per_order": 10}},
    }
    assert changed(TODAY, Changes(), SHOP) == TODAY


def test_a_campaign_that_the_file_has_keeps_its_table():
    assert changed({"campaigns": {"weekend": {"factor": 5}}}, Changes(campaigns={"weekend": True}), SHOP) == {
        "campaigns": {"weekend": {"factor": 5}}
    }


def test_a_file_without_tiers_has_those_of_a_new_installation():
    assert set(changed({}, Changes(tiers={"silver": {"threshold": 300}}), SHOP)["tiers"]) == {
        "bronze",
        "silver",
        "gold",
    }


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (Changes(settings={"pending_days": None}), ("settings", "pending_days", "REQUIRED")),
        (Changes(tiers={"silver": {"threshold": None}}), ("tiers", "tiers.silver.threshold", "REQUIRED")),
        (Changes(campaigns={"gone": True}), ("campaigns", "campaigns.gone", "NOT_FOUND")),
        (Changes(campaigns={"vip": True}), ("campaigns", "campaigns.vip", "INVALID")),
    ],
)
def test_what_is_refused_names_its_place(changes, expected):
    assert refused(changes) == [expected]


def test_what_is_switched_off_need_not_be_there():
    assert changed(TODAY, Changes(campaigns={"gone": False, "vip": False}), SHOP) == TODAY


def test_a_place_is_the_fields_that_changed_it():
    # given
    changes = Changes(settings={"pending_days": 1}, tiers={"silver": {}}, campaigns={"weekend": True})

    # when / then
    assert changes.field_of("pending_days") == "settings"
    assert changes.field_of("tiers.silver.threshold") == "tiers"
    assert changes.field_of("tiers.gold.threshold") == "program"
    assert changes.field_of("campaigns.weekend") == "campaigns"
    assert changes.field_of("currencies.USD.point_value") == "program"


def test_what_is_no_table_is_left_to_who_reads_the_whole():
    assert changed({"tiers": 5}, Changes(tiers={"silver": {"threshold": 1}}), SHOP)["tiers"] == {
        "silver": {"threshold": 1}
    }
