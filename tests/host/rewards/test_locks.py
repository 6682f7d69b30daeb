"""What is locked when a claim ends, and in which order (models/locks.py)."""

from contextlib import closing

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.host.checkout import locks
from saleor_loyalty_plugin.host.databases import WRITER
from saleor_loyalty_plugin.tasks import sweep_holds_task

from .catalogue import claim, unclaim
from .elsewhere import IN_USE, refusal

MEMBERS = "saleor_loyalty_loyaltymember"


def locked_tables(queries) -> list[str]:
    statements = (query["sql"] for query in queries if "FOR UPDATE" in query["sql"])
    return [statement.split('FROM "')[1].split('"')[0] for statement in statements]


def test_codes_are_locked_before_the_member(filled, catalogue, standing):
    # given two codes of one reward
    reward = catalogue.voucher(cost=100)
    claim(filled, reward)
    claim(filled, reward)

    # when
    with CaptureQueriesContext(connections[WRITER]) as queries:
        unclaim(filled, reward)

    # then
    tables = locked_tables(queries)
    before, after = tables.index(MEMBERS), len(tables) - tables[::-1].index(MEMBERS)
    assert tables[:before] == ["checkout_checkout", "discount_voucher", "discount_vouchercode", "discount_vouchercode"]
    assert set(tables[before:after]) == {MEMBERS}
    assert standing() == (3000, 0, 0)


@pytest.mark.django_db(transaction=True)
def test_what_an_order_took_is_captured_before_another_member_is_locked(filled, catalogue, monkeypatch, standing):
    # given an order that nobody told the program of
    claim(filled, catalogue.free_shipping())
    monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)
    filled.complete()
    open_transactions = []
    capture = locks.capture

    def watched(order_id):
        open_transactions.append(connections[WRITER].in_atomic_block)
        return capture(order_id)

    monkeypatch.setattr(locks, "capture", watched)

    # when
    sweep_holds_task()

    # then the order's member was let go before anything was released
    assert open_transactions == [False]
    assert standing() == (2500, 0, 0)


@pytest.mark.django_db(transaction=True)
def test_nobody_waits_for_a_card_that_somebody_else_has_locked(filled, catalogue, takes_cards, standing):
    # given an order that is being made with the card
    reward = catalogue.gift_card("12.00")
    claim(filled, reward)
    another = connections[WRITER].copy()
    with closing(another), another.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute("SELECT id FROM giftcard_giftcard FOR UPDATE")

        # when
        refused = refusal(filled, reward)

    # then
    assert refused == IN_USE
    assert standing() == (2500, 0, 500)
    unclaim(filled, reward)
    assert standing() == (3000, 0, 0)
