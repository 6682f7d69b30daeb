"""Many clients over HTTP spend, give, pay and refund the same member's points at the same time."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from itertools import count

import pytest
from django.db import connection
from saleor.discount.models import OrderLineDiscount
from saleor.graphql.core.utils import to_global_id_or_none

from saleor_loyalty_plugin.models import LoyaltyMember, ProgramProblem, Redemption
from saleor_loyalty_plugin.tasks import sweep_holds_task, sweep_orders_task
from tests.services.invariants import check_ledger, check_proof

from ..checkout.cart import RedeemingCart
from ..checkout.test_crashes import APPLY
from ..pricing.cart import COMPLETE
from ..rewards.catalogue import Catalogue, claim
from ..shop import TRANSACTION_CREATE, TRANSACTION_UPDATE

pytestmark = pytest.mark.long

CLIENTS = 32
ADJUST = """mutation($input: LoyaltyPointsAdjustInput!) {
  loyaltyPointsAdjust(input: $input) { errors { field code message } }
}"""
REMOVE = "mutation($id: ID!) { checkoutLoyaltyPointsRemove(id: $id) { errors { field code message } } }"
UNCLAIM = """mutation($reward: ID!, $checkout: ID!) {
  loyaltyRewardUnclaim(reward: $reward, checkout: $checkout) { errors { field code message } }
}"""
REFUSALS = {"INSUFFICIENT_POINTS"}


class Client:
    """One shopper's errands, or a clerk's; each is one request after the other."""

    def __init__(self, number, server, token, member_id, checkout_id) -> None:
        self.number, self.server, self.token = number, server, token
        self.member_id, self.checkout_id = member_id, checkout_id

    def ask(self, query, **variables):
        answer = self.server.ask(self.token, query, **variables)
        codes = {error["code"] for error in answer["errors"]}
        assert codes <= REFUSALS, answer["errors"]
        return answer

    def run(self) -> None:
        for points in (300, 200, 100):
            self.ask(APPLY, id=self.checkout_id, points=points)
        if self.number % 4 == 0:
            self.ask(REMOVE, id=self.checkout_id)
            self.ask(APPLY, id=self.checkout_id, points=100)
        if self.number % 4 == 1:
            for points in (50, -50, -70):
                given = {"user": self.member_id, "points": points, "reason": "many clients"}
                self.ask(ADJUST, input=given)
        order = self.ask(COMPLETE, id=self.checkout_id)["order"]["id"]
        if self.number % 2 == 0:
            self.pay_and_refund(order)

    def pay_and_refund(self, order) -> None:
        paid = {
            "name": "Card",
            "pspReference": f"payment {self.number}",
            "availableActions": ["REFUND"],
            "amountCharged": {"amount": "40.00", "currency": "USD"},
        }
        transaction = self.ask(TRANSACTION_CREATE, id=order, transaction=paid)["transaction"]["id"]
        changed = {
            "amountCharged": {"amount": "20.00", "currency": "USD"},
            "amountRefunded": {"amount": "20.00", "currency": "USD"},
        }
        self.ask(TRANSACTION_UPDATE, id=transaction, transaction=changed)


def number_of_deadlocks() -> int:
    with connection.cursor() as cursor:
        # What a session has counted is told a moment later.
        cursor.execute("SELECT pg_stat_clear_snapshot()")
        cursor.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
        return cursor.fetchone()[0]


@pytest.mark.django_db(transaction=True)
def test_nothing_is_spent_twice_and_nobody_waits_for_ever(
    channel,
    goods,
    member,
    user_api_client,
    servers,
    token,
):
    # given 32 baskets of one member, whose points are enough for some of them, on two servers
    thing, numbers = goods.sell("10.00"), count()
    baskets = []
    for _ in range(CLIENTS):
        cart = RedeemingCart(user_api_client, channel)
        cart.open((thing, 3))
        cart.deliver()
        baskets.append(cart.id)
    running = [servers.start(), servers.start()]
    member_id = to_global_id_or_none(member.user)
    clients = [
        Client(number, running[number % 2], token, member_id, basket)
        for number, basket in zip(numbers, baskets, strict=False)
    ]

    deadlocks = number_of_deadlocks()

    # when
    with ThreadPoolExecutor(CLIENTS) as pool:
        for done in [pool.submit(client.run) for client in clients]:
            done.result(timeout=120)

    # then nobody failed, not even where a failure is left to the sweep
    assert number_of_deadlocks() == deadlocks
    assert not ProgramProblem.objects.exists()

    # when
    sweep_orders_task()
    sweep_holds_task()

    # then
    check_ledger()
    check_proof()
    assert not Redemption.objects.filter(state="held").exists()
    assert LoyaltyMember.objects.get(pk=member.pk).held == 0
    captured = Redemption.objects.filter(state="captured")
    assert captured.count() == len(set(captured.values_list("order_id", flat=True)))
    assert 8 <= captured.count() <= CLIENTS


def once(server, token, query, **variables) -> set[str]:
    """Return the codes of the errors."""
    return {error["code"] for error in server.ask(token, query, **variables)["errors"]}


@pytest.mark.django_db(transaction=True)
def test_what_is_given_up_while_the_order_is_made_is_in_the_order_or_comes_back(
    channel, goods, member, user_api_client, servers, token, shop
):
    # given eight baskets with points and a product for points in each, and one more basket
    thing, mug = goods.sell("10.00"), goods.sell("8.00")
    reward = Catalogue(shop, channel).product(mug, 100)
    running, baskets = [servers.start(), servers.start()], []
    for _ in range(8):
        cart = RedeemingCart(user_api_client, channel)
        cart.open((thing, 3))
        cart.deliver()
        cart.apply(200)
        claim(cart, reward)
        baskets.append(cart.id)
    other = RedeemingCart(user_api_client, channel)
    other.open((thing, 9))
    other.deliver()

    # when each is ordered and given up at once, and what comes back is set aside elsewhere
    asked = [
        (query, {"id": basket} if query != UNCLAIM else {"checkout": basket, "reward": reward})
        for basket in baskets
        for query in (COMPLETE, REMOVE, UNCLAIM)
    ]
    asked += [(APPLY, {"id": other.id, "points": points}) for points in range(600, 1800, 100)]
    with ThreadPoolExecutor(CLIENTS) as pool:
        calls = [
            pool.submit(once, running[number % 2], token, query, **variables)
            for number, (query, variables) in enumerate(asked)
        ]
        codes = set().union(*(call.result(timeout=120) for call in calls))
    assert codes <= {"INSUFFICIENT_POINTS", "NOT_FOUND", "GRAPHQL_ERROR"}
    sweep_orders_task()

    # then what orders took is paid for, and nothing was spent twice
    check_ledger()
    check_proof()
    took = sum(
        OrderLineDiscount.objects.filter(unique_type="loyalty_points").values_list("value", flat=True), Decimal(0)
    )
    given = OrderLineDiscount.objects.filter(unique_type="loyalty_reward").count()
    member.refresh_from_db()
    held = sum(Redemption.objects.filter(state="held").values_list("points", flat=True))
    assert member.available >= 0
    assert member.available + held == 3000 - took * 100 - given * 100
