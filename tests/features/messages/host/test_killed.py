"""A worker that is killed while it sends: nothing is sent twice, against a mail server that counts (rule 61)."""

import os
import signal
from datetime import timedelta

import pytest
from django.db import connections
from django.utils import timezone

from saleor_loyalty_plugin.features.messages.models import Message, MessageState
from saleor_loyalty_plugin.features.messages.services.outcomes import give_up_silent
from saleor_loyalty_plugin.features.messages.tasks import send_messages_task
from saleor_loyalty_plugin.models import TaskLease

pytestmark = [pytest.mark.long, pytest.mark.django_db(transaction=True)]


def kill_when_it_sends(post):
    """Run a worker of its own, and kill it once the mail server has heard of the message."""
    connections.close_all()
    worker = os.fork()
    if not worker:
        send_messages_task()
        os._exit(0)
    assert post.came.wait(20)
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)


@pytest.mark.parametrize(("step", "taken"), [("RCPT", 0), ("DATA", 1)])
def test_one_message_is_in_doubt_and_the_others_go(step, taken, by_email, program, plan, send, post):
    # given
    program(message_way="email", quiet_hours="", messages_per_week="0")
    plan(occasion="first")
    plan(occasion="second")
    post.hold_at = step

    # when
    kill_when_it_sends(post)

    # then the first is claimed, and the server has had it or not
    assert len(post.taken) == taken
    assert sorted(Message.objects.values_list("state", flat=True)) == [MessageState.SENDING, MessageState.WAITING]

    # when another worker comes once the dead one's turn is over, and 10 minutes have passed
    post.hold_at = ""
    TaskLease.objects.all().delete()
    give_up_silent(now=timezone.now() + timedelta(minutes=10))

    # then
    for _ in range(2):
        states = sorted(state for state, _ in send())
        assert states == [MessageState.SENT, MessageState.UNCERTAIN]
    assert len(post.taken) == taken + 1
