"""A real order in campaigns: the checkout promises what the order reserves, and what it earns (rules 32, 38 and 41)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from saleor.order import OrderOrigin, OrderStatus
from saleor.order.models import Order
from saleor.product.models import Category, Collection

from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, ProgramState
from tests.features.campaigns.campaigns import campaign, given, per_item, per_order, states, used
from tests.features.campaigns.holdout.crowd import put_on_a_side, salt_for
from tests.host.ledger import available

PROMISED = "query($id: ID!) { checkout(id: $id) { loyalty { pointsToEarn } } }"
PRICES_ALONE = "query($id: ID!) { checkout(id: $id) { loyalty { freeShipping } } }"
PERCENTAGE = "percentage"


@pytest.fixture
def sold(goods):
    """X for 30.00, of which one is bought, and Y for 5.00, of which three are."""
    return goods.sell("30.00"), goods.sell("5.00")


@pytest.fixture
def fill(cart, sold):
    def run():
        cart.open((sold[0], 1), (sold[1], 3))
        cart.deliver()

    return run


def promised(cart) -> int:
    answer = cart.client.post_graphql(PROMISED, {"id": cart.id}).json()
    return answer["data"]["checkout"]["loyalty"]["pointsToEarn"]


@pytest.fixture
def buy(cart, shop, member):
    """Complete the checkout and pay for it; return the order and what it earned."""

    def run():
        before = available(member.user)
        cart.complete()
        order = Order.objects.latest("number")
        shop.pay(order, str(order.total_gross_amount))
        return order, available(member.user) - before

    return run


def collection_of(*variants) -> Collection:
    collection = Collection.objects.create(name="Coffee", slug="coffee")
    collection.products.set([variant.product for variant in variants])
    return collection


def make_nothing(x, y, channel):
    """Have no campaign."""


def make_for_product(x, y, channel):
    campaign(products=[x.product_id])


def make_for_variant(x, y, channel):
    per_item(5, variants=[y.pk])


def make_for_collection(x, y, channel):
    campaign(collections=[collection_of(y).pk], factor=Decimal(3))


def make_for_parent_category(x, y, channel):
    parent = Category.objects.create(name="All", slug="all")
    child = Category.objects.create(name="Coffee", slug="coffee", parent=parent)
    type(y.product).objects.filter(pk=y.product_id).update(category=child)
    campaign(categories=[parent.pk])


def make_for_child_category(x, y, channel):
    child = Category.objects.create(name="Sweets", slug="sweets", parent=x.product.category)
    campaign(categories=[child.pk])


def make_with_minimum(x, y, channel):
    per_order(100, minimums={channel.pk: Decimal(45)})
    per_order(1000, minimums={channel.pk: Decimal("45.01")})


def make_other_channel(x, y, channel):
    campaign(channels=[channel.pk + 1])


def make_budget(x, y, channel):
    per_order(100, budget=Decimal(30))


def make_first_order(x, y, channel):
    per_order(100, first_orders=1)


def make_limits(x, y, channel):
    per_order(100, points_per_order_limit=60, points_per_member_limit=70, times_per_member_limit=1)


STORIES = [
    (make_nothing, 45),
    (make_for_product, 75),
    (make_for_variant, 60),
    (make_for_collection, 75),
    (make_for_parent_category, 60),
    (make_for_child_category, 45),
    (make_with_minimum, 145),
    (make_other_channel, 45),
    (make_budget, 75),
    (make_first_order, 145),
    (make_limits, 105),
]


@pytest.mark.parametrize(("make", "points"), STORIES, ids=[make.__name__ for make, _ in STORIES])
def test_the_checkout_promises_what_the_order_earns(make, points, cart, fill, buy, sold, channel):
    # given
    make(*sold, channel)
    fill()

    # then
    assert promised(cart) == points
    assert buy()[1] == points


def test_what_is_on_sale_is_left_out_of_both(cart, fill, buy, goods, sold):
    # given X for 15.00
    goods.promote(sold[0], PERCENTAGE, "50")
    campaign(exclude_sale=True)
    fill()

    # then 15.00, and 15.00 twice
    assert promised(cart) == 45
    assert buy()[1] == 45


def test_what_others_took_of_a_budget_is_promised_to_nobody(cart, fill, buy):
    # given
    row = per_order(100, budget=Decimal(150))
    fill()
    assert buy()[1] == 145
    assert used(row) == 100

    # then
    fill()
    assert promised(cart) == 95
    assert buy()[1] == 95


def test_a_second_order_is_not_promised_what_is_for_the_first(cart, fill):
    # given
    per_order(100, first_orders=1)
    fill()
    cart.complete()
    fill()
    assert promised(cart) == 45

    # when
    Order.objects.update(status=OrderStatus.CANCELED)

    # then
    assert promised(cart) == 145


def test_a_first_order_with_another_account_of_the_same_person_was_the_first(cart, fill, buy, customer_user2):
    # given
    per_order(100, first_orders=1)
    fill()
    cart.complete()
    Order.objects.update(user=customer_user2)
    stays = OrderAward.objects.get().member
    went = LoyaltyMember.objects.create(
        user=customer_user2, enrolled_at=timezone.now(), left_at=timezone.now(), tier=stays.tier
    )
    LoyaltyMember.objects.filter(pk=stays.pk).update(merged_ids=[went.pk])

    # when
    fill()

    # then
    assert promised(cart) == 45
    assert buy()[1] == 45


@pytest.mark.parametrize(("facts", "points"), [({}, 45), ({"origin": OrderOrigin.REISSUE}, 145), ({"user": None}, 145)])
def test_what_replaces_goods_is_no_earlier_order_and_neither_is_a_guests(facts, points, cart, fill, buy):
    # given
    per_order(100, first_orders=1)
    fill()
    cart.complete()
    Order.objects.update(**facts)

    # when
    fill()

    # then
    assert promised(cart) == points
    assert buy()[1] == points


def test_an_order_whose_customer_is_deleted_has_no_earlier_ones_of_guests(cart, fill, confirmed_by_hand, shop):
    # given
    per_order(100, first_orders=1)
    fill()
    cart.complete()
    Order.objects.update(user=None)
    guests = Order.objects.get()
    fill()
    cart.complete()
    order = Order.objects.exclude(pk=guests.pk).get()

    # when
    order.user.delete()
    shop.act("orderConfirm", order)

    # then
    assert sum(given(order.pk).values()) == 100


def test_campaigns_are_read_only_where_points_are_asked_for(cart, fill):
    # given
    per_item(5, times_per_member_limit=3)
    fill()

    def asked(query):
        with CaptureQueriesContext(connection) as queries:
            cart.client.post_graphql(query, {"id": cart.id})
        return [each["sql"] for each in queries if "saleor_loyalty_campaign" in each["sql"]]

    # then what holds, and what the member had of it
    assert asked(PRICES_ALONE) == []
    assert len(asked(PROMISED)) == 2


def test_goods_are_kept_with_the_lines_of_an_order(cart, fill, buy, sold, shop, member):
    # given
    x, y = sold
    campaign(products=[x.product_id])
    fill()
    order, points = buy()
    assert points == 75
    kept = OrderAward.objects.get().lines[1]
    facts = {"pieces": 3, "product": y.product_id, "variant": y.pk, "categories": [y.product.category_id]}
    assert kept == {"line": kept["line"], "amount": "15.000", **facts}

    # when
    x.product.delete()
    shop.update_transaction(order.payment_transactions.get(), amountCharged="27.50", amountRefunded="27.50")

    # then 55.00 with the delivery: half is left
    assert given(order.pk) != {}
    assert available(member.user) == 3000 + 37


def test_a_variant_that_is_gone_when_the_goods_are_frozen_fits_all_alone(
    cart, fill, sold, shop, confirmed_by_hand, channel
):
    # given
    everything = campaign()
    per_item(5, products=[sold[1].product_id])
    fill()
    cart.complete()

    # when
    sold[1].product.delete()
    shop.act("orderConfirm", Order.objects.get())

    # then
    assert given(Order.objects.get().pk) == {everything.code: 45}


def test_a_cancelled_order_returns_what_it_took(cart, fill, buy, shop):
    # given
    row = per_order(100, budget=Decimal(1000))
    fill()
    order, _ = buy()
    assert used(row) == 100

    # when
    shop.act("orderCancel", order)

    # then
    assert (states(order.pk), used(row)) == (["void"], 0)


def test_a_draft_is_placed_when_staff_make_an_order_of_it(draft_order, shop, member):
    # given a draft of last week, and campaigns that were on then, and are now
    now = timezone.now()
    Order.objects.update(created_at=now - timedelta(days=7), origin=OrderOrigin.DRAFT, user=member.user)
    per_order(1, code="then", ends_at=now - timedelta(days=1))
    per_order(2, code="now", starts_at=now - timedelta(days=1))

    # when
    shop.act("draftOrderComplete", draft_order)

    # then
    assert given(draft_order.pk) == {"now": 2}
    assert OrderAward.objects.get().placed_at >= now


def test_an_order_that_is_not_paid_yet_takes_nothing_until_it_is_confirmed(cart, fill, shop):
    # given
    row = per_order(100, budget=Decimal(1000))
    fill()
    cart.complete()
    order = Order.objects.get()
    assert (order.status, used(row)) == (OrderStatus.UNCONFIRMED, 0)

    # when
    shop.act("orderConfirm", order)

    # then
    assert used(row) == 100


@pytest.mark.parametrize(("held_out", "points"), [(True, 45), (False, 90)])
def test_a_member_who_is_held_out_is_promised_and_earns_what_there_is_without_it(
    held_out, points, cart, fill, buy, member
):
    # given
    row = campaign(holdout_percent=50)
    put_on_a_side(row, member, held_out=held_out)

    # when
    fill()

    # then
    assert promised(cart) == points
    assert buy()[1] == points


@pytest.mark.parametrize(("held_out", "points"), [(True, 45), (False, 90)])
def test_a_member_who_is_held_out_of_the_program_is_promised_no_campaign(
    held_out, points, cart, fill, buy, member, program
):
    # given
    campaign()
    program(program_holdout_percent="50")
    ProgramState.objects.update(holdout_salt=salt_for(member, 50, held_out=held_out))

    # when
    fill()

    # then
    assert promised(cart) == points
    assert buy()[1] == points
