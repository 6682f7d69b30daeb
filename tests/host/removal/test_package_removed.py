"""A shop with open checkouts from which the package was removed: Saleor's own prices, and deletions that work.

What happens after the removal happens in processes whose Python does not have the package.
"""

from decimal import Decimal

import pytest
from saleor.graphql.core.utils import to_global_id_or_none

from ..pricing.cart import decimal, gross
from ..shop import CHECKOUT_COMPLETE, TRANSACTION_CREATE
from .elsewhere import Elsewhere

READ = """query($id: ID!) { checkout(id: $id) {
  lines { id } totalPrice { gross { amount } } shippingPrice { gross { amount } }
} }"""
COMPLETE = CHECKOUT_COMPLETE.replace("order { id }", "order { total { gross { amount } } }")
CUSTOMER_DELETE = "mutation($id: ID!) { customerDelete(id: $id) { user { email } errors { field code message } } }"


@pytest.fixture
def elsewhere(transactional_db, filled):
    """Return a copy of the shop, made when it is asked for."""
    made = []

    def copy():
        made.append(Elsewhere())
        return made[0]

    yield copy
    for each in made:
        each.drop()


@pytest.fixture
def requests(filled, customer_user, shop):
    """What the shopper and the staff ask: the price, a payment, the order, and that the customer be deleted."""
    staff = shop.client.user.pk

    def of(amount):
        charged = {"amount": amount, "currency": "USD"}
        payment = {"id": filled.id, "transaction": {"name": "Card", "amountCharged": charged}}
        return {
            "read": (customer_user.pk, READ, {"id": filled.id}),
            "pay": (staff, TRANSACTION_CREATE, payment),
            "complete": (customer_user.pk, COMPLETE, {"id": filled.id}),
            "delete": (staff, CUSTOMER_DELETE, {"id": to_global_id_or_none(customer_user)}),
        }

    return of


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("options", [[], pytest.param(["--drop-tables", "--noinput"], marks=pytest.mark.long)])
def test_the_shop_sells_at_its_own_prices_and_deletes_customers(options, filled, requests, elsewhere, customer_user):
    # given
    asked = requests("40.00")
    assert filled.apply(3000).total == Decimal("10.00")
    copy = elsewhere()

    # when
    output = copy.manage("loyalty_uninstall", *options)

    # then
    assert output.endswith("The package can be removed.\n"), output
    assert (copy.left_of_us() == (0, 0, 0)) == bool(options)

    # when
    price, paid, order, deleted = copy.ask(asked["read"], asked["pay"], asked["complete"], asked["delete"])

    # then
    assert (gross(price["totalPrice"]), gross(price["shippingPrice"])) == (Decimal("40.00"), Decimal("10.00"))
    assert len(price["lines"]) == 1
    assert paid["errors"] == order["errors"] == deleted["errors"] == []
    assert decimal(order["order"]["total"]["gross"]["amount"]) == Decimal("40.00")
    assert deleted["user"]["email"] == customer_user.email

    # when the command is run once more
    again = copy.manage("loyalty_uninstall", *options)

    # then
    assert "nothing is left to remove" in again if options else again.endswith("The package can be removed.\n"), again


@pytest.mark.django_db(transaction=True)
def test_who_has_begun_to_pay_pays_what_they_were_told_also_without_the_package(filled, shop, requests, elsewhere):
    # given
    asked = requests("10.00")
    assert filled.apply(3000).total == Decimal("10.00")
    shop.pay(filled.checkout, "10.00")
    filled.let_prices_expire()
    copy = elsewhere()

    # when
    refused = copy.manage("loyalty_uninstall")
    forced = copy.manage("loyalty_uninstall", "--force")
    price, order = copy.ask(asked["read"], asked["complete"])

    # then
    assert f"\n  {filled.checkout.pk}\n" in refused
    assert forced.endswith("The package can be removed.\n"), forced
    assert gross(price["totalPrice"]) == Decimal("10.00")
    assert order["errors"] == []
    assert decimal(order["order"]["total"]["gross"]["amount"]) == Decimal("10.00")


@pytest.mark.django_db(transaction=True)
def test_customers_can_be_deleted_where_the_package_went_without_a_word(filled, requests, elsewhere):
    # given
    asked = requests("10.00")
    filled.apply(3000)
    copy = elsewhere()

    # when
    (deleted,) = copy.ask(asked["delete"])

    # then
    assert deleted["errors"] == []
    assert copy.manage("loyalty_uninstall").endswith("The package can be removed.\n")
