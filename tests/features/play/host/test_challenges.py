"""Challenges in the shop: orders are paid and paid back, and a voucher is the prize (rule 83)."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from saleor.discount.models import Voucher

from saleor_loyalty_plugin.features.audience.tasks import read_orders_task
from saleor_loyalty_plugin.features.play.challenges.services.rows import create_challenge
from saleor_loyalty_plugin.features.play.leaderboard.services.terms import set_leaderboard
from saleor_loyalty_plugin.features.play.models import (
    Challenge,
    ChallengeNews,
    ChallengeRun,
    CountedOrder,
    LeaderboardScore,
)
from saleor_loyalty_plugin.features.play.tasks import (
    find_missed_task,
    follow_challenges_task,
    forget_play_task,
    keep_leaderboards_task,
)
from saleor_loyalty_plugin.models import Reward
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.graphql.members.members import join

ZONE = ProgramSettings().zone


@pytest.fixture
def member(program, customer_user):
    return join(customer_user)


def challenge(**fields):
    known = {"code": "c", "name": "C", "goal": "orders", "target": Decimal(1), "period": "month", "points": 50}
    return create_challenge(fields=known | fields, now=timezone.now(), zone=ZONE)


def follow():
    read_orders_task()
    follow_challenges_task()


def bonus(member):
    return sum(row.points for row in member.transactions.exclude(kind="earn").filter(order_id=None))


def test_pieces_are_bought_and_paid_back(member, shop, checkout_of_customer, channel_USD):
    # given a voucher for 3 pieces of the category
    reward = Reward.objects.create(
        name="5 off", kind="voucher", points_cost=10, channel_id=channel_USD.pk, amount=Decimal(5)
    )
    line = checkout_of_customer.lines.get()
    category = line.variant.product.category_id
    challenge(goal="pieces", target=Decimal(3), categories=[category], reward_id=reward.pk)

    # when
    payment = shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    follow()

    # then
    assert line.quantity == 3
    run = ChallengeRun.objects.get()
    assert (run.given, bonus(member)) == (True, 50)
    assert Voucher.objects.filter(pk=run.claim.given["voucher"]).exists()
    assert not ChallengeNews.objects.exists()

    # when it is paid back
    shop.update_transaction(payment, amountCharged="0.00", amountRefunded="40.00")
    follow()

    # then points and voucher are gone
    run.refresh_from_db()
    assert (run.given, run.claim.claim_state, bonus(member)) == (False, "given_up", 0)
    assert not Voucher.objects.filter(pk=run.claim.given["voucher"]).exists()


def test_what_nobody_told_of_is_found_at_night(member, shop, checkout_of_customer):
    # given an order that was read, and what was noted of it is lost
    challenge()
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    read_orders_task()
    Challenge.objects.update(announced=True)
    ChallengeNews.objects.all().delete()
    follow_challenges_task()
    assert not CountedOrder.objects.exists()

    # when
    find_missed_task()
    follow_challenges_task()

    # then
    assert bonus(member) == 50


def test_without_challenges_and_leaderboards_nothing_is_kept(member, shop, checkout_of_customer):
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    read_orders_task()
    assert not ChallengeNews.objects.exists()

    with CaptureQueriesContext(connection) as queries:
        follow_challenges_task()
        keep_leaderboards_task()
    assert not [query for query in queries if "INSERT" in query["sql"] or "UPDATE" in query["sql"]]


def test_the_leaderboard_follows_the_shop(member, shop, checkout_of_customer):
    set_leaderboard(period="month", fields={"active": True})
    keep_leaderboards_task()

    payment = shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    assert LeaderboardScore.objects.get().points == 30
    shop.update_transaction(payment, amountCharged="0.00", amountRefunded="40.00")

    assert LeaderboardScore.objects.get().points == 0
    forget_play_task()
    keep_leaderboards_task()
