"""loyaltyMemberUpdate sets what features bring: all that is given, or nothing."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.graphql.members.profile import PROFILE_FIELDS
from saleor_loyalty_plugin.models import LoyaltyMember

from ..callers import answer, failures

MUTATION = """
mutation($input: LoyaltyMemberInput!) {
  loyaltyMemberUpdate(input: $input) { member { birthday { month day } } errors { field code message } }
}
"""
BIRTHDAY = {"month": 7, "day": 21}


@pytest.fixture
def asked(program, monkeypatch):
    """Note what the feature is asked to set, and set it."""
    seen = []
    birthday = PROFILE_FIELDS["birthday"]

    def apply(telling, value):
        seen.append((telling, value))
        return birthday.apply(telling, value)

    monkeypatch.setitem(PROFILE_FIELDS, "birthday", replace(birthday, apply=apply))
    return seen


def test_a_field_that_is_given_is_set_by_who_brings_it(asked, user_api_client, customer_user):
    # given
    before = timezone.now()

    # when
    found = answer(user_api_client, MUTATION, input={"birthday": BIRTHDAY})

    # then
    assert found == {"member": {"birthday": BIRTHDAY}, "errors": []}
    ((telling, value),) = asked
    assert (telling.user_id, telling.is_own, value) == (customer_user.pk, True, BIRTHDAY)
    assert before <= telling.now <= timezone.now()


def test_null_is_handed_on_and_what_is_not_given_is_left_alone(asked, user_api_client):
    # when
    answer(user_api_client, MUTATION, input={})
    answer(user_api_client, MUTATION, input={"birthday": None})

    # then
    assert [value for _, value in asked] == [None]


def test_a_refusal_takes_back_what_was_set_before_it(program, user_api_client, customer_user, monkeypatch):
    # given a field that is refused once its part is written, and a customer who would join by the update
    birthday = PROFILE_FIELDS["birthday"]

    def apply(telling, value):
        birthday.apply(telling, value)
        User.objects.filter(pk=telling.user_id).update(first_name="Set")
        raise LoyaltyError("Enter another day.", field="day")

    monkeypatch.setitem(PROFILE_FIELDS, "birthday", replace(birthday, apply=apply))

    # then
    assert failures(user_api_client, MUTATION, input={"birthday": BIRTHDAY}) == [("day", "INVALID")]
    customer_user.refresh_from_db()
    assert customer_user.first_name != "Set"
    assert not LoyaltyMember.objects.exists()


WITHOUT_FEATURES = """
import json
from saleor_loyalty_plugin.features import registry

registry.FEATURES = ()

import django

django.setup()

from saleor.graphql.api import schema
from saleor_loyalty_plugin.host.seams import installed

print(json.dumps({
    "problems": installed.problems,
    "profile": list(schema.get_type("LoyaltyMemberInput").fields),
}))
"""


def test_without_features_the_cores_own_field_is_there():
    # when a shop starts that has no features
    process = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", WITHOUT_FEATURES],
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        check=True,
    )

    # then
    found = json.loads(process.stdout.splitlines()[-1])
    assert found["problems"] == {}
    assert found["profile"] == ["timeZone"]
