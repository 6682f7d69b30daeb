"""A transaction that began first may commit last: its facts are not passed over."""

import threading

import pytest
from django.db import connection, transaction

from .telling import Hook, facts, tell

pytestmark = pytest.mark.django_db(transaction=True)


def open_transaction(work):
    """Do work in a transaction that stays open; return a function that ends it, by a commit or not."""
    done, go, outcome = threading.Event(), threading.Event(), {}

    def run():
        try:
            with transaction.atomic():
                work()
                done.set()
                go.wait(timeout=30)
                transaction.set_rollback(not outcome["commit"])
        finally:
            connection.close()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert done.wait(timeout=30)

    def end(*, commit):
        outcome["commit"] = commit
        go.set()
        thread.join(timeout=30)
        assert not thread.is_alive()

    return end


@pytest.mark.parametrize("commit", [True, False])
def test_what_commits_late_is_told_once_and_what_rolls_back_never(commit, member, other_member, adjust):
    # given
    hook = Hook(1)
    tell("ledger", hook)
    end = open_transaction(lambda: adjust(100))
    adjust(50, user_id=other_member.user_id)

    # when
    tell("ledger", hook)
    while_it_is_open = [entry.points for entry in facts(hook)]
    end(commit=commit)
    for _ in range(3):
        tell("ledger", hook)

    # then
    assert while_it_is_open == []
    assert [entry.points for entry in facts(hook)] == ([100, 50] if commit else [50])


def test_writers_who_come_all_the_time_hold_nothing_up(member, other_member, adjust):
    # given
    hook = Hook(1)
    tell("ledger", hook)
    first = open_transaction(lambda: adjust(1))
    adjust(50, user_id=other_member.user_id)
    tell("ledger", hook)

    # when
    second = open_transaction(lambda: adjust(2, user_id=other_member.user_id))
    first(commit=True)
    tell("ledger", hook)

    # then
    assert [entry.points for entry in facts(hook)] == [1, 50]

    # when
    second(commit=True)
    tell("ledger", hook)

    # then
    assert [entry.points for entry in facts(hook)] == [1, 50, 2]
