"""Customers join when Saleor tells of them, and are forgotten when it deletes them."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.core.tokens import account_delete_token_generator
from saleor.graphql.core.utils import to_global_id_or_none

from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.tasks import forget_task, sweep_users_task

from ..ledger import available, entries

CUSTOMER_CREATE = """
mutation($input: UserCreateInput!) { customerCreate(input: $input) { user { id } errors { field code message } } }
"""
ACCOUNT_UPDATE = """
mutation { accountUpdate(input: {firstName: "Ada"}) { errors { field code message } } }
"""
LOYALTY_ENROLL = "mutation { loyaltyEnroll { errors { field code message } } }"
CUSTOMER_BULK_DELETE = """
mutation($ids: [ID!]!) { customerBulkDelete(ids: $ids) { count errors { field code message } } }
"""
ACCOUNT_DELETE = "mutation($token: String!) { accountDelete(token: $token) { errors { field code message } } }"


@pytest.fixture
def member(paid_order, customer_user, staff_user):
    """30 points earned and 5 given by hand."""
    now, settings = timezone.now(), ProgramSettings()
    adjust_points(
        user_id=customer_user.pk,
        points=5,
        reason="For Leslie's patience",
        idempotency_key="1",
        settings=settings,
        now=now,
        actor_id=staff_user.pk,
    )
    return LoyaltyMember.objects.get()


def delete_by_staff(shop, customer):
    shop.act("customerDelete", customer)


def delete_many_by_staff(shop, customer):
    shop.run(CUSTOMER_BULK_DELETE, ids=[to_global_id_or_none(customer)])


def test_customer_whom_staff_create_is_a_member(program, shop):
    # given
    program(welcome_points="50")

    # when
    shop.run(CUSTOMER_CREATE, input={"email": "new@example.com"})

    # then
    assert available(User.objects.get(email="new@example.com")) == 50


def test_customer_joins_by_themself_where_the_program_says_so(program, shop, user_api_client):
    # given
    program(auto_enroll="false")

    # when
    shop.run(CUSTOMER_CREATE, input={"email": "new@example.com"})
    shop.run(ACCOUNT_UPDATE, client=user_api_client)

    # then
    assert not LoyaltyMember.objects.exists()


def test_orders_of_who_has_not_joined_are_left_alone_until_they_join(
    program, shop, user_api_client, customer_user, order_generator, reconciled
):
    # given
    program(auto_enroll="false")
    orders = [order_generator(user=customer_user) for _ in range(5)]

    # when
    for _sign_in in range(3):
        shop.run(ACCOUNT_UPDATE, client=user_api_client)
        sweep_users_task()

    # then
    assert reconciled == []

    # when
    shop.run(LOYALTY_ENROLL, client=user_api_client)

    # then
    assert sorted(reconciled) == sorted(order.pk for order in orders)


def test_customer_from_before_the_program_joins_with_the_first_change(program, shop, user_api_client, customer_user):
    # when
    shop.run(ACCOUNT_UPDATE, client=user_api_client)
    shop.run(ACCOUNT_UPDATE, client=user_api_client)

    # then
    assert LoyaltyMember.objects.get().user == customer_user


def test_staff_do_not_join_with_a_change_of_their_account(program, shop, staff_api_client):
    # when
    shop.run(ACCOUNT_UPDATE, client=staff_api_client)

    # then
    assert not LoyaltyMember.objects.exists()


@pytest.mark.parametrize("delete", [delete_by_staff, delete_many_by_staff])
def test_customer_whom_staff_delete_is_forgotten_and_the_ledger_stays(delete, member, shop, customer_user):
    # when
    delete(shop, customer_user)

    # then
    assert_forgotten(member)


def test_customer_who_deletes_the_account_is_forgotten_and_the_ledger_stays(
    member, shop, customer_user, user_api_client
):
    # when
    token = account_delete_token_generator.make_token(customer_user)
    shop.run(ACCOUNT_DELETE, client=user_api_client, token=token)

    # then
    assert_forgotten(member)


def test_deletion_that_nobody_told_of_is_found_by_the_task(member, customer_user):
    # given
    customer_user.orders.update(user=None)
    customer_user.delete()

    # when
    forget_task()

    # then
    assert_forgotten(member)


def test_deleted_staff_are_removed_from_what_they_did(member, shop, staff_user, customer_user):
    # when
    staff_user.delete()

    # then
    assert entries() == [("earn", 30), ("adjustment", 5)]
    adjustment = LoyaltyTransaction.objects.get(kind="adjustment")
    assert (adjustment.actor, adjustment.reason) == (None, "For Leslie's patience")


def test_others_are_not_forgotten_with_a_deleted_customer(member, shop, customer_user2):
    # given
    enroll(user_id=customer_user2.pk, settings=ProgramSettings(), now=timezone.now() - timedelta(days=1))

    # when
    delete_by_staff(shop, customer_user2)

    # then
    assert LoyaltyTransaction.objects.get(kind="adjustment").reason == "For Leslie's patience"


def assert_forgotten(member):
    member.refresh_from_db()
    assert member.user is None
    assert (member.available, entries()) == (35, [("earn", 30), ("adjustment", 5)])
    assert set(LoyaltyTransaction.objects.values_list("reason", flat=True)) == {""}
