"""checkoutLoyaltyPointsApply and checkoutLoyaltyPointsRemove: who may, and what is refused."""

from decimal import Decimal

import graphene
import pytest
from django.utils import timezone

from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, Redemption
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings

from ..callers import answer, assert_denied, failures, id_of, may
from ..tiers.tiers import switch_off
from .checkouts import charge_taxes, of_customer

APPLY = """mutation($id: ID!, $points: Int!) {
  checkoutLoyaltyPointsApply(id: $id, points: $points) {
    checkout { totalPrice { gross { amount } } loyalty {
      redemption { points amount { amount } } redeemable { minPoints maxPoints step maxAmount { amount } }
      member { points { available held } }
    } }
    errors { field code message }
  }
}"""
REMOVE = """mutation($id: ID!) {
  checkoutLoyaltyPointsRemove(id: $id) {
    checkout { totalPrice { gross { amount } } loyalty { redemption { points } } }
    errors { field code message }
  }
}"""
REDEEMABLE = "query($id: ID!) { checkout(id: $id) { loyalty { redeemable { maxPoints maxAmount { amount } } } } }"


@pytest.fixture
def checkout(program, checkout_with_item, customer_user):
    """30.00 of a member with 600 points."""
    charge_taxes(checkout_with_item, "0")
    enroll(user_id=customer_user.pk, settings=ProgramSettings(), now=timezone.now())
    adjust_points(
        user_id=customer_user.pk,
        points=600,
        reason="test",
        idempotency_key="given",
        settings=ProgramSettings(),
        now=timezone.now(),
    )
    return of_customer(checkout_with_item, customer_user)


def test_the_customer_applies_and_removes(checkout, user_api_client):
    # when
    applied = answer(user_api_client, APPLY, id=id_of(checkout), points=500)

    # then
    assert applied["errors"] == []
    assert applied["checkout"] == {
        "totalPrice": {"gross": {"amount": 25.0}},
        "loyalty": {
            "redemption": {"points": 500, "amount": {"amount": 5.0}},
            "redeemable": {"minPoints": 100, "maxPoints": 600, "step": 1, "maxAmount": {"amount": 6.0}},
            "member": {"points": {"available": 100, "held": 500}},
        },
    }

    # when
    removed = answer(user_api_client, REMOVE, id=id_of(checkout))

    # then
    assert removed["checkout"] == {"totalPrice": {"gross": {"amount": 30.0}}, "loyalty": {"redemption": None}}


@pytest.mark.parametrize("caller", ["staff_api_client", "app_api_client"])
@pytest.mark.parametrize("permission", ["manage_checkouts", "handle_checkouts"])
def test_staff_and_apps_with_the_permission_do_it_for_the_customer(caller, permission, checkout, request):
    client = may(request.getfixturevalue(caller), permission)
    assert answer(client, APPLY, id=id_of(checkout), points=500)["checkout"]["totalPrice"]["gross"]["amount"] == 25.0
    assert answer(client, REMOVE, id=id_of(checkout))["errors"] == []


@pytest.mark.parametrize("caller", ["api_client", "user2_api_client", "staff_api_client", "app_api_client"])
def test_nobody_else_does(caller, checkout, request):
    client = request.getfixturevalue(caller)
    if caller in ("staff_api_client", "app_api_client"):
        client = may(client, "manage_users", "manage_discounts")
    assert_denied(client, APPLY, id=id_of(checkout), points=500)
    assert_denied(client, REMOVE, id=id_of(checkout))
    found = client.post_graphql(REDEEMABLE, {"id": id_of(checkout)}).json()
    bounds = ((found.get("data") or {}).get("checkout") or {}).get("loyalty")
    assert bounds is None or bounds["redeemable"] == {"maxPoints": 0, "maxAmount": {"amount": 0.0}}


@pytest.mark.parametrize(
    ("points", "code"),
    [
        (99, "BELOW_MINIMUM"),
        (0, "BELOW_MINIMUM"),
        (-500, "BELOW_MINIMUM"),
        (601, "INSUFFICIENT_POINTS"),
        (2_147_483_647, "INSUFFICIENT_POINTS"),
    ],
)
def test_numbers_that_are_refused(points, code, checkout, user_api_client):
    assert failures(user_api_client, APPLY, id=id_of(checkout), points=points) == [("points", code)]


def test_the_fewest_points_are_a_multiple_of_the_step(checkout, user_api_client, program):
    # given
    program(redeem_step="70", min_redeem_points="100")

    # when
    too_few = failures(user_api_client, APPLY, id=id_of(checkout), points=100)
    applied = answer(user_api_client, APPLY, id=id_of(checkout), points=140)

    # then
    assert too_few == [("points", "BELOW_MINIMUM")]
    assert (applied["errors"], applied["checkout"]["loyalty"]["redeemable"]["minPoints"]) == ([], 140)


def test_what_is_no_step_is_refused(checkout, user_api_client, program):
    program(redeem_step="50", min_redeem_points="50", max_redeem_percent="10")
    assert failures(user_api_client, APPLY, id=id_of(checkout), points=120) == [("points", "INVALID_STEP")]
    assert failures(user_api_client, APPLY, id=id_of(checkout), points=350) == [("points", "ABOVE_MAXIMUM")]
    applied = answer(user_api_client, APPLY, id=id_of(checkout), points=150)["checkout"]["loyalty"]
    assert applied["redeemable"] == {"minPoints": 50, "maxPoints": 300, "step": 50, "maxAmount": {"amount": 3.0}}


def test_what_is_refused_leaves_what_was_applied(checkout, user_api_client):
    answer(user_api_client, APPLY, id=id_of(checkout), points=500)
    for points in (99, 601):
        assert failures(user_api_client, APPLY, id=id_of(checkout), points=points)
    assert LoyaltyMember.objects.values_list("available", "held").get() == (100, 500)


def test_more_than_the_goods_cost_is_refused(checkout, user_api_client, customer_user):
    adjust_points(
        user_id=customer_user.pk,
        points=5000,
        reason="t",
        idempotency_key="k",
        settings=ProgramSettings(),
        now=timezone.now(),
    )
    assert failures(user_api_client, APPLY, id=id_of(checkout), points=3001) == [("points", "ABOVE_MAXIMUM")]
    assert answer(user_api_client, APPLY, id=id_of(checkout), points=3000)["errors"] == []


@pytest.mark.parametrize("wrong", ["", "nonsense", "Q2hlY2tvdXQ6MQ==", "foreign"])
@pytest.mark.parametrize(("mutation", "more"), [(APPLY, {"points": 500}), (REMOVE, {})])
def test_ids_that_are_refused(wrong, mutation, more, checkout, user_api_client, customer_user):
    checkout_id = graphene.Node.to_global_id("User", customer_user.pk) if wrong == "foreign" else wrong
    (failure,) = failures(user_api_client, mutation, id=checkout_id, **more)
    assert failure[0] == "id"


def test_a_checkout_without_a_customer_has_no_points(checkout, api_client):
    checkout.user = None
    checkout.save()
    assert failures(api_client, APPLY, id=id_of(checkout), points=500) == [("id", "NOT_A_MEMBER")]
    assert answer(api_client, REMOVE, id=id_of(checkout))["errors"] == []


def test_a_customer_who_is_not_a_member_has_none(checkout, user2_api_client, customer_user2):
    of_customer(checkout, customer_user2)
    assert failures(user2_api_client, APPLY, id=id_of(checkout), points=500) == [("id", "NOT_A_MEMBER")]


def test_where_the_channel_is_off_points_stay(checkout, user_api_client):
    ChannelTerms.objects.create(channel_id=checkout.channel_id, active=False)
    assert failures(user_api_client, APPLY, id=id_of(checkout), points=500) == [("id", "PROGRAM_INACTIVE")]


def test_while_the_program_is_off(checkout, user_api_client):
    switch_off()
    assert failures(user_api_client, APPLY, id=id_of(checkout), points=500) == [(None, "PROGRAM_INACTIVE")]
    assert failures(user_api_client, REMOVE, id=id_of(checkout)) == [(None, "PROGRAM_INACTIVE")]


def test_a_channels_own_value_counts(checkout, user_api_client):
    ChannelTerms.objects.create(channel_id=checkout.channel_id, point_value="0.02")
    applied = answer(user_api_client, APPLY, id=id_of(checkout), points=500)["checkout"]
    assert applied["totalPrice"]["gross"]["amount"] == 20.0
    assert applied["loyalty"]["redeemable"]["maxAmount"]["amount"] == 12.0
    assert Redemption.objects.get().point_value == Decimal("0.02")
    assert LoyaltyMember.objects.get().held == 500
