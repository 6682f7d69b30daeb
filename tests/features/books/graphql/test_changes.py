"""loyaltyChanges: who changed what in the program, the newest first."""

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.features.books.models import ProgramChange
from saleor_loyalty_plugin.host.program.settings import PLUGIN_ID
from saleor_loyalty_plugin.models import Tier
from tests.graphql.callers import STRANGERS, answer, assert_denied, id_of, may, without

QUERY = """
query($filter: LoyaltyChangeFilterInput, $first: Int = 20) {
  loyaltyChanges(first: $first, filter: $filter) {
    totalCount edges { node { at actor { email } app object field before after } }
  }
}
"""
UPDATE_TIER = """
mutation($id: ID!, $name: String!) {
  loyaltyTierUpdate(
    id: $id, input: { name: $name, descriptionTranslations: [{ language: FI, description: "Kulta" }] }
  ) { errors { field } }
}
"""
UPDATE_TERMS = """
mutation($channel: ID!) {
  loyaltyChannelTermsUpdate(channel: $channel, input: { pointValue: 0.02 }) { errors { field } }
}
"""
UPDATE_SETTINGS = """
mutation($id: ID!, $value: String!) {
  pluginUpdate(id: $id, input: { configuration: [{ name: "pending_days", value: $value }] }) { errors { field } }
}
"""


OUR_UPDATE_SETTINGS = """
mutation($value: Int!) { loyaltySettingsUpdate(input: { pendingDays: $value }) { errors { field } } }
"""


@pytest.fixture
def gold(program):
    return Tier.objects.get(code="gold")


@pytest.fixture
def fresh(gold):
    """The log from here on: what made the shop is in it too."""
    return ProgramChange.objects.latest("pk").pk


def logged(client, **filtered) -> list[tuple]:
    edges = answer(client, QUERY, filter=filtered)["edges"]
    nodes = [edge["node"] for edge in edges]
    return [
        (
            node["actor"]["email"] if node["actor"] else node["app"],
            node["object"],
            node["field"],
            node["before"],
            node["after"],
        )
        for node in nodes
    ]


def test_a_change_of_a_tier_is_told_with_its_texts(staff_api_client, gold, fresh):
    # given
    staff = may(staff_api_client, "manage_discounts")

    # when
    answer(staff, UPDATE_TIER, id=id_of(gold, "LoyaltyTier"), name="Gold and more")

    # then
    email = staff_api_client.user.email
    assert logged(staff, object="tier gold")[:2] == [
        (email, "tier gold", "description (fi)", None, "Kulta"),
        (email, "tier gold", "name", "Gold", "Gold and more"),
    ]
    assert logged(staff, object="tier", field="name", actor=id_of(staff_api_client.user))[0][3:] == (
        "Gold",
        "Gold and more",
    )


def test_an_app_is_told_by_its_name(app_api_client, gold, channel_USD, fresh):
    # given
    app = may(app_api_client, "manage_discounts")

    # when
    answer(app, UPDATE_TERMS, channel=id_of(channel_USD))

    # then
    name = app_api_client.app.identifier or app_api_client.app.name
    told = logged(app, object=f"terms of channel {channel_USD.pk}", field="point_value")
    assert told == [(name, f"terms of channel {channel_USD.pk}", "point_value", None, "0.020000")]


@pytest.mark.parametrize(
    ("mutation", "variables"),
    [(UPDATE_SETTINGS, {"id": PLUGIN_ID, "value": "9"}), (OUR_UPDATE_SETTINGS, {"value": 9})],
)
def test_who_saves_the_settings_is_told(mutation, variables, staff_api_client, gold):
    # given
    staff = may(staff_api_client, "manage_plugins", "manage_discounts")

    # when
    answer(staff, mutation, **variables)

    # then
    who, what, field, _, after = logged(staff, object="settings")[0]
    assert (who, what, field, after) == (staff_api_client.user.email, "settings", "pending_days", "9")


def test_a_refused_change_is_not_told(staff_api_client, gold, fresh):
    # given
    staff = may(staff_api_client, "manage_plugins", "manage_discounts")

    # when
    staff.post_graphql(UPDATE_TIER, {"id": id_of(gold, "LoyaltyTier"), "name": ""})
    staff.post_graphql(UPDATE_SETTINGS, {"id": PLUGIN_ID, "value": "many"})

    # then
    assert ProgramChange.objects.latest("pk").pk == fresh


def test_a_command_is_told_as_one_and_what_nobody_told_of_as_unknown(staff_api_client, gold):
    # given
    staff = may(staff_api_client, "manage_discounts")

    # when
    call_command("loyalty_disable")
    Tier.objects.filter(pk=gold.pk).update(name="Au")

    # then
    assert logged(staff, object="settings")[0] == ("command line", "settings", "active", "true", "false")
    assert logged(staff, object="tier gold")[0] == ("unknown", "tier gold", "name", "Gold", "Au")


def test_a_log_is_not_rewritten_but_for_who_is_deleted(staff_api_client, gold):
    # given
    answer(may(staff_api_client, "manage_discounts"), UPDATE_TIER, id=id_of(gold, "LoyaltyTier"), name="Gold!")
    row = ProgramChange.objects.filter(field="name", after="Gold!").get()

    # then
    for forbidden in (lambda: ProgramChange.objects.filter(pk=row.pk).update(after="Gold?"), row.delete):
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
            forbidden()

    # when
    staff_api_client.user.delete()

    # then
    row = ProgramChange.objects.filter(field="name", after="Gold!").get()
    assert (row.actor_id, row.app) == (None, "")


@pytest.mark.parametrize("caller", [*STRANGERS, "staff_api_client", "app_api_client"])
def test_nobody_else_reads_it(caller, program, request):
    assert_denied(without(request.getfixturevalue(caller), "manage_discounts"), QUERY)
