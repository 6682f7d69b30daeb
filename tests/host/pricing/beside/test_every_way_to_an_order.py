"""However an order comes about, it carries the tier's discount; and nothing afterwards changes it."""

from decimal import Decimal

import graphene
import pytest
from saleor.checkout.tasks import trigger_automatic_checkout_completion_task
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order.models import Order

from saleor_loyalty_plugin.models import Tier

from ..cart import ADDRESS, Cart
from ..goods import PERCENTAGE
from ..orders import assert_adds_up, read_order

CREATE_FROM_CHECKOUT = """mutation($id: ID!) {
  orderCreateFromCheckout(id: $id) { order { id } errors { field code message } }
}"""
PAYMENT_CREATE = """mutation($id: ID!, $input: PaymentInput!) {
  checkoutPaymentCreate(id: $id, input: $input) { payment { id } errors { field code message } }
}"""
DRAFT_CREATE = """mutation($input: DraftOrderCreateInput!) {
  draftOrderCreate(input: $input) { order { id } errors { field code message } }
}"""


class Ways:
    """Each takes the amount that is paid and returns the id of the order."""

    def __init__(self, cart, shop, app_api_client) -> None:
        self.cart, self.shop, self.app_client = cart, shop, app_api_client

    def unpaid(self, amount: str) -> str:
        return self.cart.complete()

    def transaction(self, amount: str) -> str:
        self._paid_only()
        self.shop.pay(self.cart.checkout, amount)
        return self.cart.complete()

    def payment(self, amount: str) -> str:
        self._paid_only()
        payment = {"gateway": "mirumee.payments.dummy", "token": "token", "amount": amount}
        self.cart.run(PAYMENT_CREATE, id=self.cart.id, input=payment)
        return self.cart.complete()

    def app(self, amount: str) -> str:
        answer = self.cart.run(CREATE_FROM_CHECKOUT, client=self.app_client, id=self.cart.id)
        return answer["order"]["id"]

    def automatic(self, amount: str) -> str:
        self._paid_only(automatically_complete_fully_paid_checkouts=True, automatic_completion_delay=0)
        self.shop.pay(self.cart.checkout, amount)
        trigger_automatic_checkout_completion_task()
        return to_global_id_or_none(Order.objects.get())

    def _paid_only(self, **fields) -> None:
        for name, value in (fields | {"allow_unpaid_orders": False}).items():
            setattr(self.cart.channel, name, value)
        self.cart.channel.save()


@pytest.fixture
def ways(cart, shop, app_api_client, permission_handle_checkouts):
    app_api_client.app.permissions.add(permission_handle_checkouts)
    return Ways(cart, shop, app_api_client)


@pytest.fixture
def filled(cart, goods):
    """140.00, of which silver leaves 133.00 and gold 126.00; delivery is free."""
    cart.open((goods.sell("60.00"), 1), (goods.sell("40.00"), 2))
    cart.deliver()
    return cart


EVERY_WAY = ["unpaid", "transaction", "payment", "app", "automatic"]


@pytest.mark.parametrize("way", EVERY_WAY)
def test_the_order_has_the_members_prices(way, filled, ways, shop):
    # given / when
    order = read_order(shop.client, getattr(ways, way)("133.00"))

    # then
    assert order.lines == [Decimal("57.00"), Decimal("76.00")]
    assert (order.total, order.delivery, order.undiscounted_total) == (Decimal("133.00"), 0, Decimal("140.00"))
    assert order.tier_rows == [
        (Decimal("3.00"), "Silver: 5 %", "Silver: 5 %"),
        (Decimal("4.00"), "Silver: 5 %", "Silver: 5 %"),
    ]
    assert order.discounts == {}
    assert_adds_up(order)


@pytest.mark.parametrize("way", EVERY_WAY)
def test_the_order_has_what_changed_since_anybody_looked(way, filled, goods, member, ways, shop):
    # given: the shopper pays what they saw, but where Saleor takes the exact amount only
    goods.voucher(PERCENTAGE, "10")
    filled.add_code()
    member.tier = Tier.objects.get(code="gold")
    member.save()
    filled.let_prices_expire()

    # when
    order = read_order(shop.client, getattr(ways, way)("113.40" if way == "payment" else "119.70"))

    # then: 10 % of 126.00 for the voucher
    assert order.lines == [Decimal("48.60"), Decimal("64.80")]
    assert [row[0] for row in order.tier_rows] == [Decimal("6.00"), Decimal("8.00")]
    assert order.discounts == {"VOUCHER": Decimal("12.60")}
    assert order.total == Decimal("113.40")
    assert_adds_up(order)


def test_an_order_of_nothing_needs_no_payment(channel, cart, goods, silver, place):
    # given
    channel.allow_unpaid_orders = False
    channel.order_mark_as_paid_strategy = "transaction_flow"
    channel.save()
    silver(discount_percent=Decimal(100))
    cart.open((goods.sell("60.00"), 1))
    cart.deliver()

    # when
    order = place(cart)

    # then
    assert (order.total, order.undiscounted_total) == (0, Decimal("60.00"))
    assert [row[0] for row in order.tier_rows] == [Decimal("60.00")]


def test_a_voucher_for_once_per_customer_survives_the_making_of_the_order(filled, goods, member, ways, shop):
    # given: Saleor counts the voucher as used before it computes this order's prices
    goods.voucher(PERCENTAGE, "10", apply_once_per_customer=True)
    filled.add_code()
    member.tier = Tier.objects.get(code="gold")
    member.save()
    filled.let_prices_expire()

    # when
    order = read_order(shop.client, ways.app("0"))

    # then
    assert order.discounts == {"VOUCHER": Decimal("13.30")}
    assert order.total == Decimal("112.70")
    assert_adds_up(order)


def test_refunds_leave_the_prices_alone(filled, shop):
    # given
    transaction = shop.pay(filled.checkout, "133.00")
    order_id = filled.complete()
    before = read_order(shop.client, order_id)

    # when
    shop.update_transaction(transaction, amountCharged="100.00", amountRefunded="33.00")
    partly = read_order(shop.client, order_id)
    shop.update_transaction(transaction, amountCharged="0.00", amountRefunded="133.00")
    fully = read_order(shop.client, order_id)

    # then
    assert before.total == Decimal("133.00")
    assert before == partly == fully


def test_an_order_that_waits_for_staff_keeps_its_prices_when_it_is_confirmed(channel, filled, shop, silver):
    # given
    channel.automatically_confirm_all_new_orders = False
    channel.save()
    order_id = filled.complete()
    silver(discount_percent=Decimal(50))

    # when
    before = read_order(shop.client, order_id)
    shop.act("orderConfirm", Order.objects.get(pk=graphene.Node.from_global_id(order_id)[1]))
    after = read_order(shop.client, order_id)

    # then
    assert (before.raw["status"], after.raw["status"]) == ("UNCONFIRMED", "UNFULFILLED")
    assert before.total == after.total == Decimal("133.00")
    assert before.tier_rows == after.tier_rows


def test_a_draft_order_by_staff_has_no_discount_of_the_tier(channel, goods, member, shop):
    # given
    lines = [{"variantId": to_global_id_or_none(goods.sell("60.00")), "quantity": 2}]
    draft = {
        "user": to_global_id_or_none(member.user),
        "channelId": to_global_id_or_none(channel),
        "lines": lines,
        "shippingAddress": ADDRESS,
        "billingAddress": ADDRESS,
    }

    # when
    order = read_order(shop.client, shop.run(DRAFT_CREATE, input=draft)["order"]["id"])

    # then
    assert order.raw["origin"] == "DRAFT"
    assert (order.lines, order.tier_rows) == ([Decimal("120.00")], [])
    assert order.total == order.undiscounted_total == Decimal("120.00")


@pytest.mark.parametrize("expired", [False, True])
@pytest.mark.parametrize("way", ["unpaid", "app"])
def test_a_guest_who_gives_a_members_address_pays_what_guests_pay(
    way, expired, channel, goods, member, api_client, app_api_client, permission_handle_checkouts, shop
):
    # given: Saleor gives the order to the account with this e-mail address, whoever typed it
    app_api_client.app.permissions.add(permission_handle_checkouts)
    guest = Cart(api_client, channel)
    guest.open((goods.sell("60.00"), 1), (goods.sell("40.00"), 2), email=member.user.email)
    shown = guest.deliver()
    if expired:
        guest.let_prices_expire()

    # when
    order = read_order(shop.client, getattr(Ways(guest, shop, app_api_client), way)("150.00"))

    # then
    assert shown.total == order.total == order.undiscounted_total == Decimal("150.00")
    assert (order.lines, order.delivery, order.tier_rows) == (
        [Decimal("60.00"), Decimal("80.00")],
        Decimal("10.00"),
        [],
    )
    assert Order.objects.get().user == member.user
    assert_adds_up(order)
