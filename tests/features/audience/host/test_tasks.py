"""Which orders and members are read when: news hurries it, and what nobody told of is found."""

from datetime import timedelta
from decimal import Decimal

import pytest
from celery.schedules import crontab
from django.utils import timezone
from saleor.account.models import User
from saleor.celeryconf import app
from saleor.channel.models import Channel
from saleor.order.models import Order

from saleor_loyalty_plugin.features.audience import tasks
from saleor_loyalty_plugin.features.audience.host import reading
from saleor_loyalty_plugin.features.audience.models import AudienceState, PlacedOrder, Profile, Purchase
from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, ProgramProblem
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.signals import members_joined, orders_counted
from tests.features.merging import merge


def join(user):
    return enroll(user_id=user.pk, settings=ProgramSettings(), now=timezone.now())


@pytest.fixture
def orders(program, order_generator):
    """Five orders that nobody heard of, three minutes apart, the newest first written."""
    made = [order_generator() for _ in range(5)]
    for index, order in enumerate(made):
        Order.objects.filter(pk=order.pk).update(updated_at=timezone.now() - timedelta(minutes=10 + 3 * index))
    return made


@pytest.fixture
def seen(monkeypatch):
    """The batches that are read, by how many orders they have."""
    batches = []
    read = reading.read

    def note(order_ids, settings):
        batches.append(len(order_ids))
        read(order_ids, settings)

    monkeypatch.setattr(reading, "read", note)
    monkeypatch.setattr(tasks, "BATCH", 2)
    return batches


def test_saleors_beat_runs_the_tasks():
    # when
    app.finalize()

    # then
    schedule = app.conf.beat_schedule
    where = "saleor_loyalty_plugin.features.audience.tasks"
    ours = {name: entry["schedule"] for name, entry in schedule.items() if entry["task"].startswith(where)}
    assert ours == {
        "loyalty-count-offers": crontab(hour=3, minute=10),
        "loyalty-read-orders": 3600,
        "loyalty-read-unclaimed": crontab(hour=1, minute=20),
        "loyalty-correct-profiles": crontab(hour=2, minute=20),
        "loyalty-forget-profiles": crontab(hour=3, minute=30),
    }


def test_the_orders_of_before_are_read_once_in_batches(orders, seen):
    # when
    tasks.read_orders_task()
    first = list(seen)
    seen.clear()
    Order.objects.filter(pk=orders[0].pk).update(updated_at=timezone.now())
    tasks.read_orders_task()

    # then
    assert first == [2, 2, 1]
    assert PlacedOrder.objects.count() == 5
    assert seen == [1]


def test_between_two_batches_the_shop_has_room_and_a_lost_worker_loses_one(orders, seen, monkeypatch):
    # given
    queue = []
    monkeypatch.setattr(tasks.read_orders_task, "apply_async", lambda **sent: queue.append(sent))
    tasks.read_orders_task()
    (sent,) = queue

    # when
    read_first = PlacedOrder.objects.count()
    tasks.read_orders_task(*sent["args"])

    # then
    assert (sent["countdown"], read_first) == (1, 2)
    assert (PlacedOrder.objects.count(), AudienceState.objects.get().last_order_id) == (4, orders[1].pk)


def test_an_order_that_fails_keeps_no_other_back(orders, monkeypatch):
    # given
    keep = reading.keep_orders

    def fail_on_the_third(*, order_ids, **kwargs):
        if orders[2].pk in order_ids:
            raise RuntimeError("out of order")
        keep(order_ids=order_ids, **kwargs)

    monkeypatch.setattr(reading, "keep_orders", fail_on_the_third)

    # when
    tasks.read_orders_task()

    # then
    assert set(PlacedOrder.objects.values_list("order_id", flat=True)) == {
        order.pk for order in orders if order != orders[2]
    }
    assert [str(orders[2].pk) in problem.text for problem in ProgramProblem.objects.all()] == [True]


def test_who_joins_brings_what_they_bought_before(paid_order, customer_user):
    # given
    LoyaltyMember.objects.update(user=None)
    tasks.read_orders_task()
    nobodys = PlacedOrder.objects.get().member

    # when
    member = join(customer_user)
    tasks.follow_members_task([customer_user.pk])

    # then
    assert nobodys is None
    assert Profile.objects.get(member=member).net_spend == 30
    assert Purchase.objects.get().member == member


@pytest.mark.parametrize("told", [True, False])
def test_who_stays_after_a_merge_has_bought_what_both_bought(
    told, paid_order, customer_user, django_capture_on_commit_callbacks
):
    # given
    tasks.read_orders_task()
    stays = join(User.objects.create(email="stays@example.com"))

    # when
    with django_capture_on_commit_callbacks(execute=told):
        merge(LoyaltyMember.objects.get(user=customer_user), stays, timezone.now())
    if not told:
        tasks.forget_profiles_task()
    Order.objects.update(updated_at=timezone.now())
    tasks.read_orders_task()

    # then
    assert Profile.objects.get(member=stays).net_spend == 30
    assert [row.member for row in (PlacedOrder.objects.get(), Purchase.objects.get())] == [stays, stays]


def test_a_guests_order_that_saleor_matched_is_found_at_night(paid_order, customer_user, order_generator):
    # given
    member = LoyaltyMember.objects.get(user=customer_user)
    Order.objects.update(user=None)
    tasks.read_orders_task()
    nobodys = PlacedOrder.objects.get().member

    # when
    Order.objects.update(user=customer_user)
    tasks.read_unclaimed_task()

    # then
    assert nobodys is None
    assert Profile.objects.get(member=member).orders == 1


def test_news_hurries_what_is_read(paid_order, customer_user, monkeypatch):
    # given
    sent = []
    for task in (tasks.follow_orders_task, tasks.follow_members_task):
        monkeypatch.setattr(task, "apply_async", lambda args, retry, name=task.name: sent.append((name, args)))
    monkeypatch.setattr("django.db.transaction.on_commit", lambda run: run())

    # when
    orders_counted.send_robust(sender=None, order_ids=[paid_order.pk])
    members_joined.send_robust(sender=None, user_ids=[customer_user.pk])

    # then
    assert sent == [
        (tasks.follow_orders_task.name, ([str(paid_order.pk)],)),
        (tasks.follow_members_task.name, ([customer_user.pk],)),
    ]


def test_every_member_has_a_profile_in_the_morning(program, customer_users, monkeypatch):
    # given
    monkeypatch.setattr(tasks, "BATCH", 2)
    members = [join(user) for user in customer_users]
    signed_in = timezone.now()
    User.objects.filter(pk=customer_users[0].pk).update(last_login=signed_in, language_code="fi")

    # when
    tasks.correct_profiles_task()

    # then
    assert set(Profile.objects.values_list("member", "last_seen_at", "first_language_code")) == {
        (members[0].pk, signed_in, "fi"),
        (members[1].pk, None, "en"),
        (members[2].pk, None, "en"),
    }


def test_all_are_scored_at_night(paid_order, customer_user):
    # given
    tasks.follow_orders_task([str(paid_order.pk)])

    # when
    tasks.correct_profiles_task()

    # then
    assert Profile.objects.values_list("recency", "frequency", "money", "rfm").get(member__user=customer_user) == (
        1,
        1,
        1,
        "",
    )


def test_money_that_is_worth_another_is_added_up_again_at_night(paid_order, customer_user, program):
    # given
    tasks.follow_orders_task([str(paid_order.pk)])
    tasks.correct_profiles_task()
    other = Channel.objects.create(name="PL", slug="pl", currency_code="PLN", is_active=True, default_country="PL")
    ChannelTerms.objects.create(channel_id=other.pk, points_per_currency_unit=Decimal("0.25"))
    program(program_currency="PLN")

    def spend():
        return Profile.objects.get(member__user=customer_user).net_spend

    before = spend()

    # when
    tasks.correct_profiles_task()

    # then 30.00 in a currency of which four are one
    assert (before, spend()) == (30, 120)


def test_who_is_gone_is_forgotten_at_night(paid_order, customer_user):
    # given
    tasks.follow_orders_task([str(paid_order.pk)])
    customer_user.delete()

    # when
    tasks.forget_profiles_task()

    # then
    assert [model.objects.count() for model in (Profile, PlacedOrder, Purchase)] == [0, 0, 0]
