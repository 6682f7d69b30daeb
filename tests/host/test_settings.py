"""The plugin's page in the Dashboard: what it accepts, refuses and shows (its API is pluginUpdate)."""

import pytest
from saleor.graphql.tests.utils import assert_no_permission, get_graphql_content
from saleor.plugins.models import PluginConfiguration

from .ledger import entries
from .plugin_page import PLUGIN_UPDATE, shown, update

PROGRAM = '{ loyaltyProgram(channel: "main") { name pointsPerCurrencyUnit pointValueAmount } }'


def settings_of(fields):
    return [(name, field) for name, field in fields.items() if field["type"] != "OUTPUT"]


def stored():
    (configuration,) = PluginConfiguration.objects.filter(identifier="saleor.loyalty")
    return configuration.active, {field["name"]: field.get("value") for field in configuration.configuration}


def test_fields_and_defaults_are_those_of_the_documentation(operator):
    # when
    fields = shown(operator)

    # then
    assert [(name, field["type"], field["value"]) for name, field in settings_of(fields)] == [
        ("program_name", "STRING", "Loyalty"),
        ("award_on", "STRING", "paid"),
        ("points_per_currency_unit", "STRING", "1"),
        ("point_value", "STRING", "0.01"),
        ("earn_on_shipping", "BOOLEAN", "false"),
        ("earn_on_net", "BOOLEAN", "false"),
        ("pending_days", "STRING", "0"),
        ("expires_after_days", "STRING", "365"),
        ("expiry_rounding", "STRING", "none"),
        ("inactivity_days", "STRING", "0"),
        ("min_redeem_points", "STRING", "100"),
        ("redeem_step", "STRING", "1"),
        ("max_redeem_percent", "STRING", "100"),
        ("qualification_basis", "STRING", "points"),
        ("qualification_window", "STRING", "rolling_12_months"),
        ("downgrade_grace_days", "STRING", "30"),
        ("auto_enroll", "BOOLEAN", "true"),
        ("welcome_points", "STRING", "0"),
        ("birthday_points", "STRING", "0"),
        ("hold_minutes", "STRING", "1440"),
        ("earning_active", "BOOLEAN", "true"),
        ("spending_active", "BOOLEAN", "true"),
        ("adjust_limit_per_day", "STRING", "0"),
        ("time_zone", "STRING", "UTC"),
        ("program_currency", "STRING", ""),
        ("margin_percent", "STRING", "40"),
        ("program_holdout_percent", "STRING", "0"),
        ("dashboard_origins", "STRING", ""),
        ("message_way", "STRING", "none"),
        ("sender_name", "STRING", ""),
        ("sender_address", "STRING", ""),
        ("quiet_hours", "STRING", "21:00-09:00"),
        ("messages_per_week", "STRING", "2"),
        ("referral_pending_days", "STRING", "14"),
        ("gifts_per_month", "STRING", "0"),
        ("reviews_need_approval", "BOOLEAN", "true"),
        ("review_points", "STRING", "0"),
    ]
    assert list(fields)[:3] == ["problem_1", "status", "figures"]
    assert all(field["label"] and field["helpText"] for field in fields.values())


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        ("program_name", "   ", "programName"),
        ("program_name", "x" * 65, "programName"),
        ("award_on", "shipped", "awardOn"),
        ("points_per_currency_unit", "0", "pointsPerCurrencyUnit"),
        ("points_per_currency_unit", "-1", "pointsPerCurrencyUnit"),
        ("points_per_currency_unit", "1.00001", "pointsPerCurrencyUnit"),
        ("points_per_currency_unit", "1e3", "pointsPerCurrencyUnit"),
        ("points_per_currency_unit", "NaN", "pointsPerCurrencyUnit"),
        ("points_per_currency_unit", "1.000,50", "pointsPerCurrencyUnit"),
        ("point_value", "0,0", "pointValue"),
        ("point_value", "0.0000001", "pointValue"),
        ("point_value", "", "pointValue"),
        ("earn_on_shipping", "", "earnOnShipping"),
        ("earn_on_net", "", "earnOnNet"),
        ("auto_enroll", "", "autoEnroll"),
        ("pending_days", "366", "pendingDays"),
        ("pending_days", "1.5", "pendingDays"),
        ("pending_days", "١", "pendingDays"),
        ("expires_after_days", "3651", "expiresAfterDays"),
        ("expires_after_days", "-1", "expiresAfterDays"),
        ("min_redeem_points", "0", "minRedeemPoints"),
        ("redeem_step", "0", "redeemStep"),
        ("max_redeem_percent", "0", "maxRedeemPercent"),
        ("max_redeem_percent", "101", "maxRedeemPercent"),
        ("qualification_basis", "money", "qualificationBasis"),
        ("qualification_window", "forever", "qualificationWindow"),
        ("downgrade_grace_days", "366", "downgradeGraceDays"),
        ("welcome_points", "-5", "welcomePoints"),
        ("birthday_points", "ten", "birthdayPoints"),
        ("hold_minutes", "9", "holdMinutes"),
        ("earning_active", "", "earningActive"),
        ("spending_active", "", "spendingActive"),
        ("adjust_limit_per_day", "-1", "adjustLimitPerDay"),
        ("time_zone", "Europe/Atlantis", "timeZone"),
        ("program_currency", "euro", "programCurrency"),
        ("program_currency", "JPY", "programCurrency"),
        ("margin_percent", "101", "marginPercent"),
        ("program_holdout_percent", "51", "programHoldoutPercent"),
        ("dashboard_origins", "dashboard.example.com", "dashboardOrigins"),
        ("dashboard_origins", "https://dashboard.example.com/dashboard/", "dashboardOrigins"),
        ("dashboard_origins", "https://one.example.com; script-src *", "dashboardOrigins"),
    ],
)
def test_wrong_value_is_refused_on_its_field_and_nothing_changes(name, value, field, operator):
    # given
    update(operator, active=True, pending_days="14", program_name="Club")
    before = stored()

    # when
    answer = update(operator, active=False, **{"program_name": "Other", "redeem_step": "5", name: value})

    # then
    assert [(error["field"], error["code"]) for error in answer["errors"]] == [(field, "PLUGIN_MISCONFIGURED")]
    assert answer["errors"][0]["message"].startswith(f"{shown(operator)[name]['label']}: Enter ")
    assert answer["plugin"] is None
    assert stored() == before
    assert {name: field["value"] for name, field in shown(operator).items()}["pending_days"] == "14"


def test_wrong_values_are_refused_together(operator):
    # when
    answer = update(operator, active=True, pending_days="x", award_on="never", point_value="0.02")

    # then
    assert {(error["field"], error["code"]) for error in answer["errors"]} == {
        ("pendingDays", "PLUGIN_MISCONFIGURED"),
        ("awardOn", "PLUGIN_MISCONFIGURED"),
    }
    # and each message says all: the Dashboard shows one, without its field
    assert {error["message"] for error in answer["errors"]} == {
        "Award points when an order is: Enter one of: paid, fulfilled. "
        "Days until points can be spent: Enter a whole number from 0 to 365."
    }
    # and nothing is kept of it
    assert not PluginConfiguration.objects.filter(identifier="saleor.loyalty").exists()


@pytest.mark.parametrize(
    ("_case", "value", "rate"),
    [("comma", "0,5", 0.5), ("point", "0.5", 0.5), ("spaces", " 2 ", 2.0), ("four places", "1.0001", 1.0001)],
)
def test_change_works_at_once(_case, value, rate, operator, api_client, channel_USD):
    # given
    update(operator, active=True, program_name="Club")

    # when
    answer = update(operator, points_per_currency_unit=value)

    # then
    assert answer["errors"] == []
    content = get_graphql_content(api_client.post_graphql(PROGRAM))
    assert content["data"]["loyaltyProgram"] == {
        "name": "Club",
        "pointsPerCurrencyUnit": rate,
        "pointValueAmount": 0.01,
    }


@pytest.mark.parametrize(("value", "points"), [("true", 40), ("false", 30), ("True", 40)])
def test_boolean_is_what_the_dashboard_sends(value, points, operator, shop, checkout_of_customer):
    # given
    assert update(operator, active=True, earn_on_shipping=value)["errors"] == []

    # when
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)

    # then
    assert entries() == [("earn", points)]


def test_status_is_not_stored_when_somebody_sends_one(operator):
    # when
    assert update(operator, active=True, status="All is well")["errors"] == []

    # then
    assert shown(operator)["status"]["value"].startswith("Active since ")
    assert stored()[1].get("status") in (None, "")


def test_unknown_field_is_not_stored(operator):
    # when
    assert update(operator, active=True, surprise="1")["errors"] == []

    # then
    assert "surprise" not in stored()[1]


@pytest.mark.parametrize("client", ["api_client", "user_api_client", "staff_api_client", "app_api_client"])
def test_settings_need_the_permission_for_plugins(client, request, db):
    # given
    client = request.getfixturevalue(client)

    # when
    response = client.post_graphql(PLUGIN_UPDATE, {"active": True, "configuration": []})

    # then
    assert_no_permission(response)
    assert not PluginConfiguration.objects.exists()
