"""The file of past orders that the back-test reads, written from a real Saleor."""

import csv
import io
from decimal import Decimal

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from saleor.order.models import Order

from saleor_loyalty_plugin.backtest.orders_file import read_orders
from saleor_loyalty_plugin.host.orders import export


def exported(*arguments: str) -> list[dict[str, str]]:
    text = io.StringIO()
    call_command("loyalty_orders_export", "-", *arguments, stdout=text)
    return list(csv.DictReader(io.StringIO(text.getvalue())))


def test_a_paid_order_is_a_row(paid_order, customer_user):
    (row,) = exported()

    assert row == {
        "order_id": str(paid_order.number),
        "customer": str(customer_user.pk),
        "date": paid_order.created_at.isoformat(),
        "amount": "30.0000",
        "currency": "USD",
        "discount": "0.0000",
        "shipping": "10.0000",
        "refunded": "0.0000",
        "category": "default",
    }


def test_customers_by_their_address(paid_order, customer_user):
    assert [row["customer"] for row in exported("--email")] == [customer_user.email]


def test_a_refund_is_told_in_money(paid_order, shop, payment):
    # when 10.00 of 40.00 come back
    shop.update_transaction(payment, amountCharged="30.00", amountRefunded="10.00")

    # then
    assert exported()[0]["refunded"] == "10.0000"


def test_amounts_without_tax(paid_order):
    # given 30.00 and 10.00, of which a fifth is tax
    paid_order.lines.update(total_price_net_amount=Decimal(24), undiscounted_total_price_net_amount=Decimal(30))
    Order.objects.update(shipping_price_net_amount=Decimal(8))

    # when
    (row,) = exported("--net")

    # then
    assert (row["amount"], row["discount"], row["shipping"]) == ("24.0000", "6.0000", "8.0000")


def test_gift_cards_that_were_bought_are_not_goods(paid_order):
    paid_order.lines.update(is_gift_card=True)

    assert exported()[0]["amount"] == "0.0000"


def test_what_gift_cards_paid_counts_as_paid(paid_order):
    # given 40.00, of which a card paid 30.00; half of the other 10.00 comes back
    Order.objects.update(total_gross_amount=Decimal(10), total_charged_amount=Decimal(5))

    # when / then: half of 40.00
    assert exported()[0]["refunded"] == "20.0000"


def test_a_guests_order_has_no_customer(paid_order):
    Order.objects.update(user=None)

    assert exported()[0]["customer"] == ""
    assert exported("--email")[0]["customer"] == ""


def test_orders_that_never_earn_are_left_out(unpaid_order):
    assert exported() == []


@pytest.mark.parametrize("status", ["draft", "unconfirmed", "canceled", "expired"])
def test_orders_that_do_not_count_are_left_out(status, paid_order):
    Order.objects.update(status=status)

    assert exported() == []


def test_the_back_test_reads_what_was_written(paid_order, customer_user, tmp_path):
    # when
    call_command("loyalty_orders_export", str(tmp_path / "orders.csv"))
    orders = read_orders(tmp_path / "orders.csv", columns={})

    # then
    assert orders.frame.select("customer", "amount", "shipping", "currency", "category").rows() == [
        (str(customer_user.pk), 300_000, 100_000, "USD", "default")
    ]


def test_the_number_of_queries_does_not_grow_with_the_orders(paid_order, monkeypatch):
    # given
    with CaptureQueriesContext(connection) as for_one:
        exported()
    for number in range(5):
        copy = Order.objects.get(pk=paid_order.pk)
        copy.pk, copy.number, copy._state.adding = None, 1000 + number, True
        copy.id = None
        copy.save(force_insert=True)

    # when
    with CaptureQueriesContext(connection) as for_six:
        assert len(exported()) == 6

    # then
    assert len(for_six) == len(for_one)

    # when in pieces
    monkeypatch.setattr(export, "CHUNK", 2)

    # then
    assert len(exported()) == 6


def test_orders_of_a_period_alone(paid_order):
    # given
    Order.objects.update(created_at="2026-01-31T12:00:00Z")

    # when / then
    assert len(exported("--since", "2026-01-31", "--until", "2026-02-01")) == 1
    assert exported("--since", "2026-02-01") == []
    assert exported("--until", "2026-01-31") == []
    with pytest.raises(CommandError, match="--until today"):
        exported("--until", "today")
