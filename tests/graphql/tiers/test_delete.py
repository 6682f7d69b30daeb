"""loyaltyTierDelete: staff and apps with MANAGE_DISCOUNTS delete a tier that nobody is in."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.models import OrderAward, Reward, Tier, TierChange

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, failures, id_of, may, without
from .tiers import buy, member, tier, tier_id

MUTATION = """
mutation($id: ID!) {
  loyaltyTierDelete(id: $id) { tier { id code name threshold } errors { field code message } }
}
"""


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts")


@BY_STAFF_AND_APPS
def test_who_manages_discounts_deletes_a_tier_nobody_is_in(caller, program, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")
    gold_id = tier_id("gold")

    # when
    found = answer(client, MUTATION, id=gold_id)

    # then
    assert found == {"tier": {"id": gold_id, "code": "gold", "name": "Gold", "threshold": 2000.0}, "errors": []}
    assert list(Tier.objects.values_list("code", flat=True)) == ["bronze", "silver"]


def test_orders_and_the_history_keep_the_code_of_a_deleted_tier(staff, customer_user):
    # given somebody who was in gold once
    member(customer_user, "gold")
    buy(customer_user, "100.00")
    former = member(customer_user, "bronze")
    TierChange.objects.create(
        member=former, tier=tier("gold"), tier_code="gold", reason="qualified", since=timezone.now()
    )

    # when
    answer(staff, MUTATION, id=tier_id("gold"))

    # then
    assert list(OrderAward.objects.values_list("tier__name", "tier_code", "earned")) == [(None, "gold", 150)]
    assert list(TierChange.objects.values_list("tier__name", "tier_code")) == [(None, "gold")]


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_nobody_else_deletes_a_tier(caller, program, request):
    assert_denied(without(request.getfixturevalue(caller), "manage_discounts"), MUTATION, id=tier_id("gold"))


def test_the_lowest_tier_is_not_deleted(staff):
    assert failures(staff, MUTATION, id=tier_id("bronze")) == [("id", "TIER_IN_USE")]


@pytest.mark.parametrize(
    "facts",
    [
        {"code": "gold"},
        {"assigned": "gold"},
        {"assigned": "gold", "until": timezone.now() + timedelta(days=365)},
        {"code": "gold", "assigned": "silver"},
    ],
)
def test_a_tier_that_a_member_is_in_or_assigned_to_is_not_deleted(facts, staff, customer_user):
    # given
    member(customer_user, **facts)

    # then
    assert failures(staff, MUTATION, id=tier_id("gold")) == [("id", "TIER_IN_USE")]


def test_a_tier_that_a_reward_is_for_is_not_deleted(staff):
    # given
    Reward.objects.create(name="Mug", kind="free_shipping", points_cost=100, tier=tier("gold"))

    # then
    assert failures(staff, MUTATION, id=tier_id("gold")) == [("id", "TIER_IN_USE")]


def test_a_reward_out_of_the_catalogue_keeps_no_tier(staff):
    # given
    gone = Reward.objects.create(name="Mug", kind="free_shipping", points_cost=100, tier=tier("gold"), deleted=True)

    # when
    found = answer(staff, MUTATION, id=tier_id("gold"))

    # then
    gone.refresh_from_db()
    assert (found["errors"], gone.tier) == ([], None)
    assert list(Tier.objects.values_list("code", flat=True)) == ["bronze", "silver"]


@pytest.mark.parametrize(
    ("tier_global_id", "code"),
    [
        ("TG95YWx0eVRpZXI6MA==", "NOT_FOUND"),  # LoyaltyTier:0
        ("TG95YWx0eVRpZXI6Z29sZA==", "GRAPHQL_ERROR"),  # LoyaltyTier:gold
        ("", "NOT_FOUND"),
        ("gold", "GRAPHQL_ERROR"),
    ],
)
def test_a_tier_that_does_not_exist_is_not_deleted(tier_global_id, code, staff):
    assert failures(staff, MUTATION, id=tier_global_id) == [("id", code)]


def test_the_id_of_something_else_is_refused(staff, customer_user):
    assert failures(staff, MUTATION, id=id_of(customer_user)) == [("id", "GRAPHQL_ERROR")]


def test_a_tier_is_deleted_before_the_program_was_ever_switched_on(staff_api_client, db):
    # given
    client = may(staff_api_client, "manage_discounts")

    # when
    found = answer(client, MUTATION, id=tier_id("gold"))

    # then
    assert found["errors"] == []
    assert not Tier.objects.filter(code="gold").exists()
