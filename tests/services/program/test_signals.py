"""News of the core: after the commit, with ids alone, and whoever fails to listen keeps nobody else from hearing."""

from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import transaction

from saleor_loyalty_plugin.models import LoyaltyTransaction
from saleor_loyalty_plugin.services.members import enroll, enroll_many, forget_erased_members
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.signals import members_erased, members_joined, orders_frozen, points_posted

pytestmark = pytest.mark.django_db(transaction=True)

NEWS = {
    "joined": members_joined,
    "posted": points_posted,
    "frozen": orders_frozen,
    "erased": members_erased,
}


@pytest.fixture
def heard():
    """What was sent, in its order: the signal's name and its ids."""
    news, receivers = [], []
    for name, signal in NEWS.items():

        def receive(sender, signal, _name=name, **ids):
            news.append((_name, ids))

        signal.connect(receive)
        receivers.append((signal, receive))
    yield news
    for signal, receive in receivers:
        signal.disconnect(receive)


@contextmanager
def a_listener_that_fails(signal):
    def fail(**kwargs):
        raise RuntimeError("out of order")

    signal.connect(fail)
    try:
        yield
    finally:
        signal.disconnect(fail)


def test_who_joins_is_told_once_with_the_points_of_the_welcome(user, heard, now):
    # when
    member = enroll(user_id=user.pk, settings=ProgramSettings(welcome_points=250), now=now)
    enroll(user_id=user.pk, settings=ProgramSettings(welcome_points=250), now=now)

    # then
    assert heard == [("joined", {"user_ids": [user.pk]}), ("posted", {"member_ids": [member.pk]})]


def test_many_who_join_together_are_one_piece_of_news(user, other_user, heard, now):
    # when
    enroll_many(user_ids=[other_user.pk, user.pk], settings=ProgramSettings(), now=now)

    # then
    assert heard == [("joined", {"user_ids": sorted([user.pk, other_user.pk])})]


def test_an_order_is_frozen_once_and_each_posting_is_told(member, orders, reconcile, heard):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)

    # when
    reconcile(order)
    orders.charge(order, "100.00")
    reconcile(order)
    reconcile(order)

    # then
    assert heard == [("frozen", {"order_ids": [order]}), ("posted", {"member_ids": [member.pk]})]


def test_what_expires_for_many_is_one_piece_of_news(member, other_member, adjust, heard, now):
    # given
    week = ProgramSettings(expires_after_days=7)
    for one in (member, other_member):
        adjust(100, user_id=one.user_id, settings=week)
    heard.clear()

    # when
    settle_due_batch(now=now + timedelta(days=7), limit=10)
    settle_due_batch(now=now + timedelta(days=7), limit=10)

    # then
    assert heard == [("posted", {"member_ids": sorted([member.pk, other_member.pk])})]


def test_deleted_customers_are_told_by_their_member(user, member, heard):
    # given
    user.delete()

    # when
    forget_erased_members()

    # then
    assert heard == [("erased", {"member_ids": [member.pk]})]


def test_what_was_rolled_back_was_never_news(user, heard, now):
    # when
    with transaction.atomic():
        enroll(user_id=user.pk, settings=ProgramSettings(welcome_points=250), now=now)
        transaction.set_rollback(True)

    # then
    assert heard == []


def test_nothing_is_told_before_the_commit(user, heard, now):
    # when
    with transaction.atomic():
        enroll(user_id=user.pk, settings=ProgramSettings(welcome_points=250), now=now)
        before = list(heard)

    # then
    assert (before, [name for name, _ in heard]) == ([], ["joined", "posted"])


def test_a_listener_that_fails_costs_nobody_anything(user, heard, now, caplog):
    # when
    with a_listener_that_fails(members_joined):
        enroll(user_id=user.pk, settings=ProgramSettings(welcome_points=250), now=now)

    # then
    assert [name for name, _ in heard] == ["joined", "posted"]
    assert LoyaltyTransaction.objects.count() == 1
    assert "out of order" in caplog.text
