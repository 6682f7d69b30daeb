"""One worker at a time runs a back-test; of one that died it is taken over."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import IntegrityError, connection, transaction

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.studies.models import Backtest, BacktestFailure
from saleor_loyalty_plugin.features.studies.rules.refusals import BacktestRefused
from saleor_loyalty_plugin.features.studies.services.cancelling import cancel_backtest
from saleor_loyalty_plugin.features.studies.services.claiming import LEASE, claim_next, fail, finish, keep_claim
from saleor_loyalty_plugin.features.studies.services.forgetting import forget_backtests
from saleor_loyalty_plugin.features.studies.services.starting import MOST_WAITING

from .waiting import wait

SOON = timedelta(seconds=1)


def again(backtest: Backtest) -> Backtest:
    return Backtest.objects.get(pk=backtest.pk)


def test_who_waits_longest_is_run_and_the_next_one_after_it(db, now):
    # given
    first, second = wait(now), wait(now)

    # when
    claimed = claim_next(now=now)

    # then
    assert claimed == first
    assert (again(first).state, again(second).state) == ("running", "waiting")
    assert claim_next(now=now + LEASE - SOON) is None

    # when
    assert finish(backtest=claimed, files={"report.json": "{}"}, now=now + SOON)

    # then
    assert (again(first).state, again(first).progress, again(first).ended_at) == ("done", 100, now + SOON)
    assert claim_next(now=now + SOON) == second


def test_a_worker_that_says_how_far_it_is_keeps_its_claim(db, now):
    # given
    wait(now)
    claimed = claim_next(now=now)

    # when
    assert keep_claim(backtest=claimed, progress=40, now=now + LEASE - SOON)

    # then
    assert again(claimed).progress == 40
    assert claim_next(now=now + LEASE) is None


def test_a_worker_that_died_is_replaced_and_what_it_says_later_changes_nothing(db, now):
    # given
    wait(now)
    dead = claim_next(now=now)
    keep_claim(backtest=dead, progress=40, now=now)

    # when
    taken_over = claim_next(now=now + LEASE)

    # then
    assert (taken_over, taken_over.attempts, again(dead).progress) == (dead, 2, 0)
    assert not keep_claim(backtest=dead, progress=41, now=now + LEASE)
    assert not finish(backtest=dead, files={}, now=now + LEASE)
    assert not fail(backtest=dead, failure=BacktestFailure.ERROR, problem="Late.", now=now + LEASE)
    assert again(dead).state == "running"


def test_after_three_workers_it_fails_and_the_next_one_has_its_turn(db, now):
    # given
    first, second = wait(now), wait(now)
    for attempt in range(3):
        assert claim_next(now=now + attempt * LEASE) == first

    # when
    claimed = claim_next(now=now + 3 * LEASE)

    # then
    assert claimed == second
    assert (again(first).state, again(first).failure) == ("failed", "interrupted")
    assert "stopped 3 times" in again(first).problem


def test_one_that_is_cancelled_ends_at_once_and_its_worker_is_told(db, now):
    # given
    waiting = [wait(now), wait(now)]
    claimed = claim_next(now=now)

    # when
    for backtest in waiting:
        assert cancel_backtest(backtest=backtest, now=now).state == "cancelled"

    # then
    assert not keep_claim(backtest=claimed, progress=50, now=now)
    assert not finish(backtest=claimed, files={"report.json": "{}"}, now=now)
    assert claim_next(now=now) is None
    with pytest.raises(LoyaltyError, match="over already") as refused:
        cancel_backtest(backtest=claimed, now=now)
    assert refused.value.field == "id"


def test_not_more_than_a_few_wait(db, now):
    # given
    for _ in range(MOST_WAITING):
        wait(now)

    # when / then
    with pytest.raises(BacktestRefused, match="5 back-tests wait already"):
        wait(now)


def test_old_ones_are_forgotten(db, now):
    # given
    old, new, waiting = wait(now), wait(now), wait(now)
    cancel_backtest(backtest=old, now=now - timedelta(days=90, seconds=1))
    cancel_backtest(backtest=new, now=now - timedelta(days=90))

    # when
    assert forget_backtests(now=now) == 1

    # then
    assert set(Backtest.objects.all()) == {new, waiting}


@pytest.mark.parametrize(
    "values",
    [
        {"state": "running"},
        {"state": "done", "ended_at": "2026-01-15T12:00:00Z"},
        {"state": "failed", "ended_at": "2026-01-15T12:00:00Z"},
        {"ended_at": "2026-01-15T12:00:00Z"},
        {"progress": 101},
    ],
)
def test_the_database_refuses_what_cannot_be(values, db, now):
    # given
    backtest = wait(now)

    # when / then
    with pytest.raises(IntegrityError), transaction.atomic():
        Backtest.objects.filter(pk=backtest.pk).update(**values)


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_run_one(now):
    # given
    backtests = [wait(now), wait(now)]
    barrier = Barrier(4)

    def claim(_):
        try:
            barrier.wait()
            return claim_next(now=now)
        finally:
            connection.close()

    # when
    with ThreadPoolExecutor(4) as pool:
        claimed = [found for found in pool.map(claim, range(4)) if found is not None]

    # then
    assert claimed == backtests[:1]
    assert Backtest.objects.filter(state="running").count() == 1
