"""A code that a journey makes is for its member alone (rule 64)."""

from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.checkout.models import Checkout
from saleor.discount.models import Voucher
from saleor.order.models import Order

from saleor_loyalty_plugin.features.audience.tasks import read_orders_task
from saleor_loyalty_plugin.features.messages.host.journeys.costs import keep_used_codes
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyGift
from saleor_loyalty_plugin.models import ChannelTerms
from tests.features.merging import merge
from tests.features.messages.journeys.journeys import PERCENT, journey
from tests.graphql.members.members import join
from tests.host.checkout.cart import RedeemingCart
from tests.host.pricing.cart import ADD_CODE, COMPLETE, mutation

from .journeys import let_in, move

EMAIL = mutation("checkoutEmailUpdate", "$email: String!", "email: $email")
ATTACH = "mutation($id: ID!) { checkoutCustomerAttach(id: $id) { checkout { id } errors { field code message } } }"


@pytest.fixture
def code(filled, member, manager):
    """The code that a member was sent: 10 %."""
    of = journey("joined", steps=[PERCENT])
    let_in(of, timezone.now())
    move(timezone.now(), manager)
    return JourneyGift.objects.get().voucher_code


@pytest.fixture
def guest(api_client, channel, goods, member):
    """Open a guest's basket of 30.00 and delivery for 10.00, with an e-mail address."""

    def open_with(email):
        basket = RedeemingCart(api_client, channel)
        basket.open((goods.sell("10.00"), 3), email=email)
        basket.deliver()
        return basket

    return open_with


def test_it_works_where_the_member_is_signed_in(filled, code):
    assert filled.add_code(code).total == Decimal("37.00")


def test_it_works_in_a_guests_checkout_with_the_members_address(guest, code, customer_user):
    # given whoever comes from a mail, and writes the address their own way
    basket = guest(customer_user.email.upper())

    # when
    prices = basket.add_code(code)
    basket.complete()

    # then
    assert prices.total == Decimal("37.00")
    assert Order.objects.get().voucher_code == code


@pytest.mark.parametrize("signed_in", [False, True])
def test_nobody_else_can_use_it(signed_in, guest, code, user2_api_client, channel, goods):  # AC-08
    # given: as of a reward's code (rule 108) they are told that it is another's
    basket = guest("grace@example.com")
    if signed_in:
        basket.run(ATTACH, client=user2_api_client, id=basket.id)

    # when
    errors = basket.attempt(ADD_CODE, id=basket.id, code=code)["errors"]

    # then
    assert [(error["field"], error["message"]) for error in errors] == [
        ("promoCode", "This voucher was made for another customer.")
    ]


def test_it_is_that_of_the_account_that_the_members_was_made_one_with(guest, code, customer_user):
    # given
    heir = User.objects.create(email="ada@work.example.com", is_active=True)
    merge(customer_user.loyalty_member, join(heir), timezone.now())
    basket = guest(heir.email)

    # when
    prices = basket.add_code(code)

    # then
    assert prices.total == Decimal("37.00")


def test_it_is_taken_off_when_the_address_becomes_anothers(guest, code, customer_user):  # AC-13
    # given
    basket = guest(customer_user.email)
    basket.add_code(code)

    # when
    basket.run(EMAIL, id=basket.id, email="grace@example.com")
    basket.read()
    prices = basket.read()

    # then
    assert (prices.total, prices.raw["voucherCode"], prices.discount) == (Decimal("40.00"), None, 0)
    assert basket.checkout.voucher_code is None


def test_it_stays_where_another_address_is_the_members_too(guest, code, customer_user):
    # given
    basket = guest(customer_user.email)
    basket.add_code(code)

    # when
    basket.run(EMAIL, id=basket.id, email=customer_user.email.title())

    # then
    assert basket.read().total == Decimal("37.00")


def test_it_is_taken_off_when_the_customer_becomes_another(guest, code, customer_user, user2_api_client):
    # given
    basket = guest(customer_user.email)
    basket.add_code(code)

    # when
    basket.run(ATTACH, client=user2_api_client, id=basket.id)

    # then
    assert basket.read(client=user2_api_client).total == Decimal("40.00")


def test_no_order_is_made_with_it_for_somebody_else(guest, code, customer_user):
    # given somebody who changes the address where nobody notices, while the prices hold
    basket = guest(customer_user.email)
    basket.add_code(code)
    Checkout.objects.update(email="grace@example.com")

    # when
    errors = basket.attempt(COMPLETE, id=basket.id)["errors"]
    total = basket.read().total

    # then
    assert [error["message"] for error in errors] == ["This voucher was made for another customer."]
    assert (Order.objects.count(), total) == (0, Decimal("40.00"))


def test_a_code_of_a_customer_who_was_deleted_is_nobodys(guest, code, customer_user):
    # given
    basket, email = guest(customer_user.email), customer_user.email
    customer_user.delete()

    # when
    errors = basket.attempt(ADD_CODE, id=basket.id, code=code)["errors"]

    # then
    assert email
    assert [error["field"] for error in errors] == ["promoCode"]


def test_an_amount_is_converted_for_other_channels(filled, member, manager, other_channel, channel_USD):
    # given a channel whose rate is a quarter of the program's
    ChannelTerms.objects.create(channel_id=other_channel.pk, points_per_currency_unit="0.25")
    let_in(journey("joined", steps=[{"voucher": {"amount": Decimal(10), "valid_days": 3}}]), timezone.now())

    # when
    move(timezone.now(), manager)

    # then
    values = Voucher.objects.get().channel_listings.values_list("currency", "discount_value")
    assert dict(values) == {"USD": 10, "PLN": 40}


def test_it_costs_what_it_took_off_the_order_that_used_it(filled, code, shop):
    # given
    filled.add_code(code)
    filled.complete()
    before = keep_used_codes(after=0, limit=10), JourneyGift.objects.get().taken
    order = Order.objects.get()
    shop.pay(order, str(order.total_gross_amount))
    read_orders_task()

    # when
    keep_used_codes(after=0, limit=10)

    # then
    gift = JourneyGift.objects.get()
    assert before == (None, None)
    assert (gift.order_id, gift.taken) == (order.pk, Decimal("3.000"))
