"""The settings as the Dashboard sends them: accepted as documented, else refused by field."""

from dataclasses import asdict
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.orders import AwardOn
from saleor_loyalty_plugin.settings import ProgramSettings, SettingsError

DEFAULTS = {
    "program_name": "Loyalty",
    "award_on": AwardOn.PAID,
    "points_per_currency_unit": Decimal(1),
    "point_value": Decimal("0.01"),
    "earn_on_shipping": False,
    "earn_on_net": False,
    "pending_days": 0,
    "expires_after_days": 365,
    "min_redeem_points": 100,
    "redeem_step": 1,
    "max_redeem_percent": 100,
    "qualification_basis": "points",
    "qualification_window": "rolling_12_months",
    "downgrade_grace_days": 30,
    "auto_enroll": True,
    "welcome_points": 0,
    "birthday_points": 0,
    "hold_minutes": 1440,
    "earning_active": True,
    "spending_active": True,
    "adjust_limit_per_day": 0,
    "time_zone": "UTC",
    "program_currency": "",
    "margin_percent": 40,
    "program_holdout_percent": 0,
    "dashboard_origins": "",
    "message_way": "none",
    "sender_name": "",
    "sender_address": "",
    "quiet_hours": "21:00-09:00",
    "messages_per_week": 2,
    "expiry_rounding": "none",
    "inactivity_days": 0,
    "referral_pending_days": 14,
    "gifts_per_month": 0,
    "reviews_need_approval": True,
    "review_points": 0,
}


@pytest.mark.parametrize("configuration", [{}, dict.fromkeys(DEFAULTS), {"status": "active", "unknown": "1"}])
def test_a_field_that_is_missing_has_its_documented_default(configuration):
    assert asdict(ProgramSettings.parse(configuration)) == DEFAULTS


def test_the_defaults_as_the_dashboard_sends_them_are_accepted():
    sent = {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in DEFAULTS.items()}

    assert ProgramSettings.parse(sent) == ProgramSettings()


@pytest.mark.parametrize(
    ("field", "sent", "parsed"),
    [
        ("program_name", "x", "x"),
        ("program_name", "  Coffee Club  ", "Coffee Club"),
        ("program_name", "Ö" * 64, "Ö" * 64),
        ("award_on", "paid", AwardOn.PAID),
        ("award_on", " fulfilled ", AwardOn.FULFILLED),
        ("points_per_currency_unit", "0.5", Decimal("0.5")),
        ("points_per_currency_unit", "0,5", Decimal("0.5")),
        ("points_per_currency_unit", " 10 ", Decimal(10)),
        ("points_per_currency_unit", "0.0001", Decimal("0.0001")),
        ("points_per_currency_unit", "1000000", Decimal(1_000_000)),
        ("point_value", "0,000001", Decimal("0.000001")),
        ("point_value", "2", Decimal(2)),
        ("point_value", "1000000000", Decimal(1_000_000_000)),
        ("earn_on_shipping", "true", True),
        ("earn_on_shipping", "false", False),
        ("earn_on_net", " True ", True),
        ("auto_enroll", "FALSE", False),
        ("auto_enroll", False, False),
        ("pending_days", "0", 0),
        ("pending_days", "365", 365),
        ("expires_after_days", "0", 0),
        ("expires_after_days", " 3650 ", 3650),
        ("min_redeem_points", "1", 1),
        ("redeem_step", "500", 500),
        ("max_redeem_percent", "1", 1),
        ("max_redeem_percent", "100", 100),
        ("qualification_basis", "spend", "spend"),
        ("qualification_basis", "orders", "orders"),
        ("qualification_window", "calendar_year", "calendar_year"),
        ("qualification_window", "lifetime", "lifetime"),
        ("downgrade_grace_days", "365", 365),
        ("welcome_points", "250", 250),
        ("birthday_points", "007", 7),
        ("hold_minutes", "10", 10),
        ("earning_active", "false", False),
        ("spending_active", False, False),
        ("adjust_limit_per_day", "5000", 5000),
        ("time_zone", " Europe/Warsaw ", "Europe/Warsaw"),
        ("program_currency", " eur ", "EUR"),
        ("program_currency", " ", ""),
        ("margin_percent", "0", 0),
        ("program_holdout_percent", "50", 50),
        ("dashboard_origins", "  ", ""),
        ("message_way", " email ", "email"),
        ("sender_name", " Café Klub ", "Café Klub"),
        ("sender_address", " club@mail.example.com ", "club@mail.example.com"),
        ("quiet_hours", " 22:30-06:00 ", "22:30-06:00"),
        ("quiet_hours", "", ""),
        ("messages_per_week", "0", 0),
        (
            "dashboard_origins",
            " HTTPS://D.Example.com  http://localhost:9000 ",
            "https://d.example.com http://localhost:9000",
        ),
    ],
)
def test_an_acceptable_value_is_read(field, sent, parsed):
    assert getattr(ProgramSettings.parse({field: sent}), field) == parsed


NO_NUMBER = ["", " ", "1,000.5", "1.000,5", "1 000", "1e3", "NaN", "Infinity", "-1", "+1", "٣", "½", "1.", ".5", "1_0"]
NO_NUMBER += ["0x10", "1" * 13, "ten", "true", True, "1\x00"]
RANGES = {
    "pending_days": (0, 365),
    "expires_after_days": (0, 3650),
    "min_redeem_points": (1, 1_000_000_000),
    "margin_percent": (0, 100),
    "program_holdout_percent": (0, 50),
    "referral_pending_days": (0, 365),
    "gifts_per_month": (0, 1_000_000_000),
    "review_points": (0, 1_000_000_000),
    "redeem_step": (1, 1_000_000_000),
    "max_redeem_percent": (1, 100),
    "downgrade_grace_days": (0, 365),
    "welcome_points": (0, 1_000_000_000),
    "birthday_points": (0, 1_000_000_000),
    "hold_minutes": (10, 1_000_000_000),
    "adjust_limit_per_day": (0, 1_000_000_000),
}


def problems_of(**configuration) -> dict[str, str]:
    with pytest.raises(SettingsError) as refused:
        ProgramSettings.parse(configuration)
    return refused.value.problems


@pytest.mark.parametrize("field", RANGES)
def test_a_whole_number_is_refused_outside_its_range_and_in_any_other_form(field):
    # given
    least, most = RANGES[field]
    wrong = [*NO_NUMBER, str(least - 1), str(most + 1), "20.0", "20,0"]

    # when
    refused = [problems_of(**{field: sent}) for sent in wrong]

    # then
    assert refused == [{field: f"Enter a whole number from {least} to {most}."}] * len(wrong)


@pytest.mark.parametrize(
    "sent", ["", " ", "Europe", "Europe/Atlantis", "../UTC", "/etc/localtime", "UTC\x00", "x" * 5000, "+02:00", True]
)
def test_a_time_zone_is_one_by_name(sent):
    message = "Enter the name of a time zone, such as Europe/Warsaw or UTC."
    assert problems_of(time_zone=sent) == {"time_zone": message}


@pytest.mark.parametrize(("field", "places"), [("points_per_currency_unit", 4), ("point_value", 6)])
def test_a_decimal_is_refused_with_too_many_places_and_in_any_other_form(field, places):
    # given
    wrong = [*NO_NUMBER, "0." + "0" * places + "1", "1." + "0" * (places + 1)]

    # when
    refused = [problems_of(**{field: sent}) for sent in wrong]

    # then
    message = f"Enter a number above 0 with at most {places} decimal places, such as 0.5 or 0,5."
    assert refused == [{field: message}] * len(wrong)


@pytest.mark.parametrize("sent", ["0", "0.0", "0,0000"])
def test_a_rate_and_a_value_are_above_zero(sent):
    assert problems_of(point_value=sent) == {"point_value": "Enter a number above 0."}
    assert problems_of(points_per_currency_unit=sent) == {"points_per_currency_unit": "Enter a number above 0."}


@pytest.mark.parametrize("field", ["earn_on_shipping", "earn_on_net", "auto_enroll"])
@pytest.mark.parametrize("sent", ["", " ", "yes", "1", "0", 1, 0, "on", "truefalse"])
def test_a_switch_is_true_or_false(field, sent):
    assert problems_of(**{field: sent}) == {field: "Enter true or false."}


@pytest.mark.parametrize(
    ("field", "choices"),
    [
        ("award_on", "paid, fulfilled"),
        ("qualification_basis", "points, spend, orders"),
        ("qualification_window", "rolling_12_months, calendar_year, lifetime"),
    ],
)
@pytest.mark.parametrize("sent", ["", "PAID", "Points", "paid, fulfilled", "never"])
def test_a_choice_is_one_of_those_documented(field, choices, sent):
    assert problems_of(**{field: sent}) == {field: f"Enter one of: {choices}."}


@pytest.mark.parametrize("sent", ["", "   ", "x" * 65, "Club\x00", "half a smile \ud83d"])
def test_a_name_has_one_to_64_characters(sent):
    assert problems_of(program_name=sent) == {"program_name": "Enter 1 to 64 characters."}


def test_every_field_that_is_wrong_is_named_at_once():
    # given
    configuration = {"program_name": "", "point_value": "1e3", "pending_days": "366", "redeem_step": "5"}

    # when
    with pytest.raises(SettingsError) as refused:
        ProgramSettings.parse(configuration)

    # then
    assert list(refused.value.problems) == ["program_name", "point_value", "pending_days"]
    assert str(refused.value) == (
        "program_name: Enter 1 to 64 characters.; "
        "point_value: Enter a number above 0 with at most 6 decimal places, such as 0.5 or 0,5.; "
        "pending_days: Enter a whole number from 0 to 365."
    )


@pytest.mark.parametrize("sent", ["1000000000.000001", "10000000000", "999999999999", "999999999999,999999"])
def test_a_point_value_that_a_redemption_cannot_hold_is_refused(sent):
    # then
    assert problems_of(point_value=sent) == {"point_value": "Enter a number above 0, 1000000000 at most."}


@pytest.mark.parametrize(
    ("field", "sent"),
    [
        ("message_way", "sms"),
        ("message_way", ""),
        ("sender_name", "Club\r\nBcc: all@example.com"),
        ("sender_name", "x" * 65),
        ("sender_address", "club"),
        ("sender_address", "club@example.com\nBcc: all@example.com"),
        ("sender_address", "club@example.com, all@example.com"),
        ("quiet_hours", "21-9"),
        ("quiet_hours", "09:00-09:00"),
        ("messages_per_week", "51"),
        ("messages_per_week", "-1"),
    ],
)
def test_what_messages_cannot_be_sent_by_is_refused_on_its_field(field, sent):
    with pytest.raises(SettingsError) as refused:
        ProgramSettings.parse({field: sent})

    assert list(refused.value.problems) == [field]
