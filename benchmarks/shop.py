"""The demo's shop in this process, with the program switched on."""

from io import StringIO
from uuid import UUID, uuid4

from django.core.management import call_command
from django.test import Client
from saleor.account.models import User
from saleor.order.models import Order, OrderLine, get_order_number

from demo.api import Api
from demo.shops.saleor_shop import SaleorShop
from demo.shops.setup_shop import set_up_shop

from .logins import SHOPPER, STAFF


class InProcessApi(Api):
    """Saleor's own view without a network, so that its queries can be counted."""

    def send(self, body: bytes, headers: dict[str, str]) -> bytes:
        client = Client(SERVER_NAME="127.0.0.1")
        return client.post("/graphql/", body, content_type="application/json", headers=headers).content


def open_shop() -> SaleorShop:
    """Set the shop up with one shopper, who is a member."""
    staff_user = User.objects.create(email=STAFF[0], is_active=True, is_staff=True, is_superuser=True)
    staff_user.set_password(STAFF[1])
    staff_user.save()
    call_command("loyalty_enable", stdout=StringIO())
    staff, shopper = InProcessApi("/graphql/"), InProcessApi("/graphql/")
    staff.sign_in(*STAFF)
    shop = SaleorShop(shopper=shopper, staff=staff, variants=set_up_shop(staff), login=SHOPPER)
    shop.join()
    return shop


def copies_of(number: int, copies: int) -> list[UUID]:
    """Make copies of a paid order that the program has not seen, and return their ids."""
    order = Order.objects.get(number=number)
    lines = list(order.lines.all())
    orders, new_lines = [], []
    for _ in range(copies):
        copied = Order.objects.get(pk=order.pk)
        copied.pk, copied.number, copied.checkout_token = uuid4(), get_order_number(), ""
        orders.append(copied)
        for line in lines:
            new_line = OrderLine.objects.get(pk=line.pk)
            new_line.pk, new_line.order = uuid4(), copied
            new_lines.append(new_line)
    Order.objects.bulk_create(orders)
    OrderLine.objects.bulk_create(new_lines)
    return [copied.pk for copied in orders]
