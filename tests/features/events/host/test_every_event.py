"""What each event says, as a subscription asks it, and that tasks run by themselves."""

from datetime import timedelta

import pytest
from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app as celery

from saleor_loyalty_plugin.features.events import tasks
from saleor_loyalty_plugin.features.events.tasks import note_expiring_task
from saleor_loyalty_plugin.models import Redemption, Reward
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.tiers import assign_tier
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.services.standings import tier

ALL = """
subscription {
  event {
    ... on LoyaltyMemberEnrolled { member { user { email } } }
    ... on LoyaltyTierChanged { member { user { email } } oldTier { code } tier { code } }
    ... on LoyaltyPointsExpiring { member { user { email } } points expiresAt }
    ... on LoyaltyRewardClaimed { member { user { email } } claim { rewardName points state } }
  }
}
"""
EVENTS = (
    "loyalty_member_enrolled",
    "loyalty_tier_changed",
    "loyalty_points_expiring",
    "loyalty_reward_claimed",
)


@pytest.fixture
def all_events(listen):
    return listen(ALL, *EVENTS)


def test_joining(all_events, program, tell, receiver, customer_user2):
    # when
    enroll(user_id=customer_user2.pk, settings=ProgramSettings(), now=timezone.now())
    tell()

    # then
    member = {"user": {"email": customer_user2.email}}
    assert receiver.events == [("loyalty_member_enrolled", {"member": member})]


def test_another_tier(member, all_events, tell, receiver):
    # when
    assign_tier(user_id=member.user_id, tier=tier("gold"), until=None, now=timezone.now())
    tell()

    # then
    payload = {
        "member": {"user": {"email": member.user.email}},
        "oldTier": {"code": "bronze"},
        "tier": {"code": "gold"},
    }
    assert receiver.events == [("loyalty_tier_changed", payload)]


def test_points_that_expire_soon(member, all_events, tell, receiver, adjust):
    # given
    expires = (timezone.now() + timedelta(days=7)).replace(hour=12, minute=0, second=0, microsecond=0)
    adjust(40, at=expires - timedelta(days=30), settings=ProgramSettings(expires_after_days=30))

    # when
    for _ in range(2):
        note_expiring_task()
        tell()

    # then
    payload = {"member": {"user": {"email": member.user.email}}, "points": 40, "expiresAt": expires.isoformat()}
    assert receiver.events == [("loyalty_points_expiring", payload)]


def test_while_nobody_listens_nothing_is_noted(member, adjust, django_assert_num_queries):
    with django_assert_num_queries(1):
        note_expiring_task()


def test_a_claimed_reward(member, all_events, tell, receiver):
    # given
    reward = Reward.objects.create(name="A mug", kind="voucher", points_cost=100, discount_percent=10)
    Redemption.objects.create(
        member=member,
        reward=reward,
        reward_name="A mug",
        channel_id=1,
        currency="USD",
        points=100,
        point_value=0,
        amount=0,
        state="released",
        held_at=timezone.now(),
        touched_at=timezone.now(),
    )

    # when
    tell()

    # then
    payload = {
        "member": {"user": {"email": member.user.email}},
        "claim": {"rewardName": "A mug", "points": 100, "state": "GIVEN_UP"},
    }
    assert receiver.events == [("loyalty_reward_claimed", payload)]


def test_saleors_beat_runs_the_tasks():
    # when
    celery.finalize()

    # then
    schedule = celery.conf.beat_schedule
    ours = {name: schedule[name]["schedule"] for name in schedule if schedule[name]["task"].startswith(tasks.__name__)}
    assert ours == {
        "loyalty-tell-apps": 5,
        "loyalty-hand-over-again": 60,
        "loyalty-note-expiring": crontab(minute=5),
    }


def test_while_nobody_listens_a_look_asks_one_question_about_webhooks(
    member, tell, django_assert_num_queries, django_capture_on_commit_callbacks
):
    # given
    tell()

    # when
    with django_capture_on_commit_callbacks(), CaptureWebhookQueries() as asked:
        tasks.tell_apps_task()

    # then
    assert len(asked) == 1


@pytest.mark.usefixtures("member")
def test_a_posting_asks_nothing_about_webhooks(all_events, adjust):
    # when
    with CaptureWebhookQueries() as asked:
        adjust(10)

    # then
    assert len(asked) == 0


class CaptureWebhookQueries:
    """The queries of a block that touch Saleor's tables of webhooks and deliveries."""

    def __enter__(self):
        from django.db import connections
        from django.test.utils import CaptureQueriesContext

        self.contexts = [CaptureQueriesContext(connections[alias]) for alias in connections]
        for context in self.contexts:
            context.__enter__()
        return self

    def __exit__(self, *error):
        for context in self.contexts:
            context.__exit__(*error)

    def __len__(self):
        queries = [query["sql"] for context in self.contexts for query in context.captured_queries]
        return sum("webhook_webhook" in sql or "core_eventdelivery" in sql for sql in queries)
