"""A guest's order earns when its customer has an account that Saleor has matched it to (rule 9)."""

import pytest
from saleor.account.models import User
from saleor.core.tokens import account_confirm_token_generator, password_reset_token_generator
from saleor.site import AccountConfirmMode

from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward
from saleor_loyalty_plugin.tasks import sweep_users_task

from ..ledger import available, entries

ACCOUNT_REGISTER = """
mutation($input: AccountRegisterInput!) { accountRegister(input: $input) { errors { field code message } } }
"""
CONFIRM_ACCOUNT = """
mutation($email: String!, $token: String!, $password: String!) {
  confirmAccount(email: $email, token: $token, password: $password) { errors { field code message } }
}
"""
SET_PASSWORD = """
mutation($email: String!, $token: String!, $password: String!) {
  setPassword(email: $email, token: $token, password: $password) { errors { field code message } }
}
"""
GUEST = "guest@example.com"


@pytest.fixture
def guest_order(program, shop, make_checkout, api_client, site_settings):
    site_settings.account_confirm_merge_mode = AccountConfirmMode.REQUIRE_PASSWORD
    site_settings.save()
    checkout = make_checkout(email=GUEST)
    shop.pay(checkout, "40.00")
    return shop.complete(checkout, client=api_client)


@pytest.fixture
def guest(guest_order, shop, api_client, channel_USD):
    """Return the guest after they have registered, before they confirm that the address is theirs."""
    given = {
        "email": GUEST,
        "password": "Pass-word-1",
        "channel": channel_USD.slug,
        "redirectUrl": "https://www.example.com/confirm",
    }
    shop.run(ACCOUNT_REGISTER, client=api_client, input=given)
    return User.objects.get(email=GUEST)


def test_guest_order_earns_for_nobody(guest_order):
    # then
    assert guest_order.user is None
    assert (entries(), LoyaltyMember.objects.count()) == ([], 0)
    assert OrderAward.objects.get().member is None


def test_registration_makes_a_member_without_the_points_of_unproven_orders(guest):
    # when
    sweep_users_task()

    # then
    assert (available(guest), entries()) == (0, [])


def test_confirmed_account_gets_the_points_of_its_orders(guest, guest_order, shop, api_client):
    # when
    token = account_confirm_token_generator.make_token(guest)
    shop.run(CONFIRM_ACCOUNT, client=api_client, email=GUEST, token=token, password="Pass-word-1")

    # then
    guest_order.refresh_from_db()
    assert guest_order.user == guest
    assert entries(guest_order) == [("earn", 30)]
    assert available(guest) == 30


def test_account_confirmed_by_its_password_gets_the_points_with_the_next_sweep(guest, guest_order, shop, api_client):
    # given: Saleor tells nobody
    token = password_reset_token_generator.make_token(guest)
    shop.run(SET_PASSWORD, client=api_client, email=GUEST, token=token, password="Pass-word-2")
    guest_order.refresh_from_db()
    assert guest_order.user == guest
    assert entries() == []

    # when
    sweep_users_task()
    sweep_users_task()

    # then
    assert entries(guest_order) == [("earn", 30)]
    assert available(guest) == 30


def test_points_keep_the_terms_of_the_time_when_the_guest_ordered(guest, guest_order, program, shop, api_client):
    # given
    program(points_per_currency_unit="10")

    # when
    token = account_confirm_token_generator.make_token(guest)
    shop.run(CONFIRM_ACCOUNT, client=api_client, email=GUEST, token=token, password="Pass-word-1")

    # then
    assert available(guest) == 30
