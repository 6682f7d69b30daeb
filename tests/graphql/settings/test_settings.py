"""loyaltySettings and loyaltySettingsUpdate: every setting as a field, refused at its field."""

from dataclasses import fields

import pytest
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.graphql.settings.types import LoyaltySettings, LoyaltySettingsInput
from saleor_loyalty_plugin.host.program.settings import stored_settings
from saleor_loyalty_plugin.settings import ProgramSettings

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, may, without

QUERY = "{ loyaltySettings { active programName pointValue awardOn earnOnNet pendingDays problems } }"
MUTATION = """
mutation($input: LoyaltySettingsInput!) {
  loyaltySettingsUpdate(input: $input) {
    settings { active programName pointValue awardOn earnOnNet pendingDays qualificationBasis }
    errors { field code message }
  }
}
"""


@pytest.fixture
def staff(staff_api_client):
    return may(staff_api_client, "manage_discounts")


def test_there_is_a_field_for_every_setting():
    # then
    names = {setting.name for setting in fields(ProgramSettings)}
    assert set(LoyaltySettingsInput._meta.fields) == names
    assert set(LoyaltySettings._meta.fields) == names | {"active", "status", "problems"}


@BY_STAFF_AND_APPS
def test_who_manages_discounts_changes_settings_and_the_others_stay(caller, program, request):
    # given
    program(pending_days="14", program_name="Club")
    client = may(request.getfixturevalue(caller), "manage_discounts")

    # when
    found = answer(
        client,
        MUTATION,
        input={"pointValue": "0.02", "awardOn": "FULFILLED", "earnOnNet": True, "qualificationBasis": "SPEND"},
    )

    # then
    assert found == {
        "settings": {
            "active": True,
            "programName": "Club",
            "pointValue": 0.02,
            "awardOn": "FULFILLED",
            "earnOnNet": True,
            "pendingDays": 14,
            "qualificationBasis": "SPEND",
        },
        "errors": [],
    }
    settings = stored_settings()
    assert (settings.program_name, settings.award_on, settings.earn_on_net) == ("Club", "fulfilled", True)
    assert answer(client, QUERY)["pointValue"] == 0.02


def test_each_setting_that_is_refused_says_why_at_its_field(staff, program):
    # given
    program(program_name="Club")

    # when
    found = answer(staff, MUTATION, input={"pendingDays": 366, "pointValue": 0, "programName": "New", "timeZone": "X"})

    # then
    assert found["settings"] is None
    assert {error["field"]: error["code"] for error in found["errors"]} == {
        "pendingDays": "INVALID",
        "pointValue": "INVALID",
        "timeZone": "INVALID",
    }
    assert "Enter a whole number from 0 to 365." in [error["message"] for error in found["errors"]]
    assert stored_settings().program_name == "Club"


def test_a_currency_that_no_channel_has_is_refused(staff, program, channel_USD):
    found = answer(staff, MUTATION, input={"programCurrency": "EUR"})

    assert [(error["field"], error["code"]) for error in found["errors"]] == [("programCurrency", "INVALID")]


def test_null_is_refused(staff, program):
    found = answer(staff, MUTATION, input={"pointValue": None})

    assert [(error["field"], error["code"]) for error in found["errors"]] == [("pointValue", "REQUIRED")]


def test_a_program_that_was_never_on_is_prepared(staff):
    # when
    found = answer(staff, MUTATION, input={"programName": "Club"})

    # then
    assert (found["errors"], found["settings"]["programName"], found["settings"]["active"]) == ([], "Club", False)
    assert not PluginConfiguration.objects.get(identifier="saleor.loyalty").active


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_nobody_else_reads_or_changes_settings(caller, program, request):
    client = without(request.getfixturevalue(caller), "manage_discounts")

    assert_denied(client, QUERY)
    assert_denied(client, MUTATION, input={"programName": "Mine"})
