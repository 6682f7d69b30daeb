"""An order and the giving up of what it counts on, sent together to two servers: never a cheaper order and the points.

A few tries of each in `make test-long`; `make test-races` makes 200.
"""

import os
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random
from uuid import uuid4

import pytest
from saleor.checkout.models import Checkout, CheckoutMetadata
from saleor.giftcard.models import GiftCard
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.order.models import Order

from saleor_loyalty_plugin.models import ProgramProblem, Redemption
from saleor_loyalty_plugin.tasks import sweep_orders_task
from tests.services.invariants import check_ledger, check_proof

from ..checkout.cart import RedeemingCart
from ..checkout.test_crashes import APPLY
from ..pricing.cart import COMPLETE
from ..rewards.catalogue import Catalogue, claim
from .test_many_clients import REMOVE, UNCLAIM, number_of_deadlocks
from .test_two_orders import CREATE

pytestmark = pytest.mark.long

TRIES = int(os.environ.get("LOYALTY_RACE_TRIES", "4"))
# What an order may be refused with, and a giving up.
REFUSALS = {
    "GRAPHQL_ERROR",
    "NOT_FOUND",
    "INVALID",
    "REWARD_UNAVAILABLE",
    "VOUCHER_NOT_APPLICABLE",
    "GIFT_CARD_NOT_APPLICABLE",
    "INSUFFICIENT_POINTS",
    "CHECKOUT_NOT_FOUND",
}


@dataclass
class Race:
    """Two servers, and what became of each try."""

    servers: list
    token: str
    draw: Random = field(default_factory=lambda: Random(1))
    took: float = 0.3
    outcomes: Counter = field(default_factory=Counter)

    def run(self, *requests) -> None:
        """Send requests together, within the time that the first one takes; in a third of it whichever comes first."""
        with ThreadPoolExecutor(len(requests)) as pool:
            began = [
                pool.submit(self._ask, number, *request, delay=self.draw.uniform(0, self.took / (1 if number else 3)))
                for number, request in enumerate(requests)
            ]
            answers = [each.result(timeout=120) for each in began]
        codes = {error["code"] for answer in answers for error in answer["errors"]}
        assert codes <= REFUSALS, answers

    def _ask(self, number, query, variables, *, delay):
        time.sleep(delay)
        began = time.monotonic()
        answer = self.servers[number % 2].ask(self.token, query, **variables)
        if number == 0:
            self.took = (self.took + time.monotonic() - began) / 2
        return answer

    def note(self, redemption: Redemption, orders: list[Order], *, full: str) -> None:
        """Count how a try ended; what came back is in no order's price."""
        redemption.refresh_from_db()
        cheaper = sum(order.total_gross_amount < Decimal(full) for order in orders)
        assert cheaper <= 1
        assert not (cheaper and redemption.state == "released")
        self.outcomes[f"{len(orders)} orders, {cheaper} cheaper, {redemption.state}"] += 1


@pytest.fixture
def race(channel, member, give, loaded, token, customer_user):
    give(customer_user, 500 * TRIES)
    deadlocks = number_of_deadlocks()
    found = Race([loaded.start(), loaded.start()], token)
    yield found
    loaded.stop_serving()
    sweep_orders_task()
    check_ledger()
    check_proof()
    assert number_of_deadlocks() == deadlocks
    assert not ProgramProblem.objects.exists()
    assert sum(found.outcomes.values()) == TRIES
    with open(os.environ.get("LOYALTY_RACE_LOG", os.devnull), "a") as log:
        log.write(f"{os.environ['PYTEST_CURRENT_TEST']}: {dict(found.outcomes)}\n")


@pytest.fixture
def basket(channel, goods, user_api_client):
    """Return a maker of baskets of the member, each a copy of one: 30.00 and delivery for 10.00."""
    first = RedeemingCart(user_api_client, channel)
    first.open((goods.sell("10.00"), 3))
    first.deliver()

    def run():
        cart = RedeemingCart(user_api_client, channel)
        cart.id = to_global_id_or_none(copy_of(first.checkout))
        return cart

    return run


def copy_of(checkout: Checkout) -> Checkout:
    """Return another checkout with the same lines, delivery and prices: opening one takes ten times as long."""
    lines, delivery = list(checkout.lines.all()), getattr(checkout, "assigned_delivery", None)
    if delivery is not None:
        checkout.assigned_delivery = None
    insert(checkout)
    CheckoutMetadata.objects.create(checkout=checkout)
    for line in lines:
        line.checkout = checkout
        insert(line)
    if delivery is not None:
        delivery.checkout = checkout
        insert(delivery)
        checkout.assigned_delivery = delivery
        checkout.save(update_fields=["assigned_delivery"])
    return checkout


def insert(row) -> None:
    row.pk, row._state.adding = uuid4(), True
    row.save(force_insert=True)


def orders_of(cart_id) -> list[Order]:
    return list(Order.objects.filter(checkout_token=str(cart_id)))


@pytest.mark.django_db(transaction=True)
def test_a_card_in_another_checkout(race, basket, shop, channel):
    channel.allow_legacy_gift_card_use = True
    channel.save()
    reward = Catalogue(shop, channel).gift_card("5.00")
    for _ in range(TRIES):
        # given
        own, other = basket(), basket()
        claim(own, reward)
        other.add_code(GiftCard.objects.latest("pk").code)
        key, redemption = other.checkout.pk, Redemption.objects.latest("pk")

        # when
        race.run((COMPLETE, {"id": other.id}), (UNCLAIM, {"checkout": own.id, "reward": reward}))

        # then
        race.note(redemption, orders_of(key), full="40.00")


@pytest.mark.django_db(transaction=True)
def test_a_card_that_is_added_meanwhile(race, basket, shop, channel):
    channel.allow_legacy_gift_card_use = True
    channel.save()
    reward = Catalogue(shop, channel).gift_card("5.00")
    add = "mutation($id: ID!, $code: String!) { checkoutAddPromoCode(id: $id, promoCode: $code) { errors { code } } }"
    for _ in range(TRIES):
        # given
        own, other = basket(), basket()
        claim(own, reward)
        key, redemption, code = other.checkout.pk, Redemption.objects.latest("pk"), GiftCard.objects.latest("pk").code

        # when
        race.run((add, {"id": other.id, "code": code}), (UNCLAIM, {"checkout": own.id, "reward": reward}))
        race.run((COMPLETE, {"id": other.id}), (UNCLAIM, {"checkout": own.id, "reward": reward}))

        # then
        race.note(redemption, orders_of(key), full="40.00")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_elsewhere", [False, True])
def test_a_code(is_elsewhere, race, basket, shop, channel):
    reward = Catalogue(shop, channel).voucher()
    for _ in range(TRIES):
        # given
        own = ordered = basket()
        code = claim(own, reward).raw["voucherCode"]
        if is_elsewhere:
            ordered = basket()
            Checkout.objects.filter(pk=ordered.checkout.pk).update(voucher_code=code)
            ordered.let_prices_expire()
        key, redemption = ordered.checkout.pk, Redemption.objects.latest("pk")

        # when
        race.run((COMPLETE, {"id": ordered.id}), (UNCLAIM, {"checkout": own.id, "reward": reward}))

        # then
        race.note(redemption, orders_of(key), full="40.00")


@pytest.mark.django_db(transaction=True)
def test_a_product(race, basket, goods, shop, channel):
    mug = goods.sell("8.00")
    reward = Catalogue(shop, channel).product(mug)
    for _ in range(TRIES):
        # given
        own = basket()
        claim(own, reward)
        key, redemption = own.checkout.pk, Redemption.objects.latest("pk")

        # when
        race.run((COMPLETE, {"id": own.id}), (UNCLAIM, {"checkout": own.id, "reward": reward}))

        # then: who gave it up may have ordered the rest
        orders = orders_of(key)
        full = "48.00" if orders and orders[0].lines.filter(variant=mug).exists() else "40.00"
        race.note(redemption, orders, full=full)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("query", [REMOVE, APPLY])
def test_points(query, race, basket):
    for _ in range(TRIES):
        # given
        own = basket()
        own.apply(500)
        key, redemption = own.checkout.pk, Redemption.objects.latest("pk")

        # when
        race.run((COMPLETE, {"id": own.id}), (query, {"id": own.id} | ({"points": 200} if query == APPLY else {})))

        # then: others may have been set aside in their place
        orders, redemption = orders_of(key), Redemption.objects.filter(checkout_id=key).latest("pk")
        race.note(redemption, orders, full="40.00")
        took = sum(Decimal("40.00") - order.total_gross_amount for order in orders)
        captured = Redemption.objects.filter(checkout_id=key, state="captured")
        assert sum(captured.values_list("points", flat=True)) == took * 100


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kind", ["points", "free delivery"])
def test_two_orders_of_one_checkout(kind, race, basket, shop, channel):
    reward = Catalogue(shop, channel).free_shipping()
    for _ in range(TRIES):
        # given
        own = basket()
        if kind == "points":
            own.apply(500)
        else:
            claim(own, reward)
        key, redemption = own.checkout.pk, Redemption.objects.latest("pk")

        # when
        race.run((CREATE, {"id": own.id}), (CREATE, {"id": own.id}))

        # then
        race.note(redemption, orders_of(key), full="40.00")
