"""One chain of batches at a time, and what a sweep reads is bounded by an index."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone
from freezegun import freeze_time
from saleor.account.models import User
from saleor.order.models import Order

from saleor_loyalty_plugin import tasks
from saleor_loyalty_plugin.host import evaluation
from saleor_loyalty_plugin.host.orders.sweep import Position, orders_after, users_after
from saleor_loyalty_plugin.models import TaskLease
from saleor_loyalty_plugin.services.sweeps.leases import LEASE


@pytest.fixture
def many_orders(program, order_generator):
    """Twenty orders, three minutes apart."""
    made = [order_generator() for _ in range(20)]
    for index, order in enumerate(made):
        Order.objects.filter(pk=order.pk).update(updated_at=timezone.now() - timedelta(minutes=3 * (25 - index)))
    return made


@pytest.fixture
def queue(monkeypatch):
    """Keep the next batches of the sweep of orders, two orders each, for a worker who is busy."""
    waiting = []
    monkeypatch.setattr(tasks, "BATCH", 2)
    monkeypatch.setattr(tasks.sweep_orders_task, "delay", lambda *arguments: waiting.append(arguments))
    return waiting


def work(queue, batches=100):
    for _batch in range(batches):
        if queue:
            tasks.sweep_orders_task(*queue.pop(0))


def test_beats_that_come_while_a_chain_lasts_join_none(many_orders, reconciled, queue):
    # when
    for _beat in range(3):
        tasks.sweep_orders_task()
        work(queue, batches=2)
    work(queue)

    # then
    assert reconciled == [order.pk for order in many_orders]
    assert not TaskLease.objects.exists()


def test_a_chain_of_a_worker_that_was_killed_is_begun_anew(many_orders, reconciled, queue):
    # given
    now = timezone.now()
    tasks.sweep_orders_task()
    lost = queue.pop()

    # when
    with freeze_time(now + LEASE - timedelta(seconds=1)):
        tasks.sweep_orders_task()
    assert queue == []
    with freeze_time(now + LEASE + timedelta(seconds=1)):
        tasks.sweep_orders_task()

        # and the batch that was lost comes after all
        queue.append(lost)
        work(queue)

    # then: it goes on where that chain ended, and a little before
    order_ids = [order.pk for order in many_orders]
    assert reconciled == [*order_ids[:2], *order_ids[1:]]


def test_a_batch_that_fails_leaves_the_next_beat_a_free_way(program, monkeypatch):
    # given
    def fail(**kwargs):
        raise RuntimeError("out of order")

    monkeypatch.setattr(tasks, "sweep_orders", fail)

    # when
    with pytest.raises(RuntimeError):
        tasks.sweep_orders_task()

    # then
    assert not TaskLease.objects.exists()


def test_a_changed_tier_has_everybody_looked_at_anew_and_a_beat_does_not(program, monkeypatch):
    # given
    looked_at, queue = [], []
    monkeypatch.setattr(tasks.evaluate_tiers_task, "delay", lambda *arguments: queue.append(arguments))
    monkeypatch.setattr(evaluation, "members_after", lambda after, limit: [after + 1] if after < 2 else [])
    monkeypatch.setattr(evaluation, "evaluate_batch", lambda *, after, **kwargs: looked_at.append(after))
    tasks.evaluate_tiers_task(periodic=True)

    # when
    tasks.evaluate_tiers_task(periodic=True)
    tasks.evaluate_tiers_task()
    while queue:
        tasks.evaluate_tiers_task(*queue.pop(0))

    # then
    assert looked_at == [0, 0, 1, 2]


def plan(rows):
    """Return the nodes of a query's plan, where sequential scans cost too much."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("SET LOCAL enable_bitmapscan = off")
        query, parameters = rows[:500].query.sql_with_params()
        cursor.execute(f"EXPLAIN (FORMAT JSON) {query}", parameters)
        found = cursor.fetchone()[0]
    node, nodes = (json.loads(found) if isinstance(found, str) else found)[0]["Plan"], []
    while node:
        nodes.append(node)
        node = node.get("Plans", [None])[0]
    return nodes


@pytest.mark.parametrize(("rows_after", "model", "last_id"), [(orders_after, Order, uuid4()), (users_after, User, 7)])
def test_a_batch_is_read_from_where_the_last_one_ended(rows_after, model, last_id, db):
    # when
    nodes = plan(rows_after(Position(timezone.now() - timedelta(days=60), last_id)))

    # then
    scan = nodes[-1]
    assert (scan["Node Type"], scan["Relation Name"]) == ("Index Scan", model._meta.db_table)
    assert "updated_at >= " in scan["Index Cond"]
