"""Problems are kept for the operator: no rollback takes them along, and nobody waits for another's."""

from threading import Event, Thread

import pytest
from django.core.signals import request_finished
from django.db import connection, connections, transaction
from kombu.exceptions import OperationalError

from saleor_loyalty_plugin.host import problems
from saleor_loyalty_plugin.host.guard import guarded
from saleor_loyalty_plugin.host.queueing import hurry
from saleor_loyalty_plugin.models import ProgramProblem, ProgramState
from saleor_loyalty_plugin.tasks import evaluate_tiers_task, forget_task


def fail(doing="counting", **ids):
    with guarded(doing, **ids):
        raise RuntimeError("out of order")


def kept():
    return list(ProgramProblem.objects.values_list("text", flat=True))


@pytest.mark.django_db(transaction=True)
def test_a_problem_outlives_the_hosts_rollback():
    # when
    with transaction.atomic():
        fail(order=7)
        transaction.set_rollback(True)
    request_finished.send(sender=None)

    # then
    assert kept() == ["counting failed (order 7): out of order"]


@pytest.mark.django_db(transaction=True)
def test_a_problem_in_a_transaction_is_kept_with_its_commit():
    # when
    with transaction.atomic():
        fail()
        assert kept() == []

    # then
    assert kept() == ["counting failed (): out of order"]


@pytest.mark.django_db(transaction=True)
def test_nobody_waits_for_the_problem_of_another():
    # given a request that has failed, and whose transaction is still open
    failed, may_end = Event(), Event()

    def request():
        try:
            with transaction.atomic():
                ProgramState.objects.select_for_update().get_or_create(pk=1)
                fail()
                failed.set()
                may_end.wait(timeout=30)
        finally:
            connections.close_all()

    thread = Thread(target=request)
    thread.start()
    assert failed.wait(timeout=30)

    # when
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL statement_timeout = '2s'")
        fail("adding")

    # then
    assert "adding failed (): out of order" in kept()
    may_end.set()
    thread.join(timeout=30)
    request_finished.send(sender=None)
    assert sorted(kept()) == ["adding failed (): out of order", "counting failed (): out of order"]


def test_what_no_text_can_hold_is_left_out(db):
    # when
    problems.remember("a\0b" + "c" * 1000)

    # then
    assert kept() == ["ab" + "c" * 498]


def test_old_problems_are_forgotten(db, monkeypatch):
    # given
    monkeypatch.setattr(problems, "KEPT", 2)
    for number in range(4):
        problems.remember(str(number))

    # when
    forget_task()

    # then
    assert kept() == ["2", "3"]


def test_a_queue_that_is_down_fails_no_request(db, monkeypatch, django_capture_on_commit_callbacks):
    # given
    def refuse(**kwargs):
        raise OperationalError("connection refused")

    monkeypatch.setattr(evaluate_tiers_task, "apply_async", refuse)

    # when
    with django_capture_on_commit_callbacks(execute=True):
        hurry(evaluate_tiers_task)

    # then
    (problem,) = kept()
    assert problem == (
        "queueing a task failed (task saleor_loyalty_plugin.tasks.evaluate_tiers_task): connection refused"
    )
