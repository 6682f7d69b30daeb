"""Variants that are back in stock (rule 63)."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.order.models import Order
from saleor.warehouse.models import Stock

from saleor_loyalty_plugin.features.messages.host.journeys.objections import object_to
from saleor_loyalty_plugin.features.messages.host.journeys.stock import pieces_of, sold_out_variants
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun, ProductWatch
from saleor_loyalty_plugin.features.messages.journeys.services.rows import update_journey
from saleor_loyalty_plugin.features.messages.journeys.services.watching import watch
from saleor_loyalty_plugin.features.messages.models import Message
from saleor_loyalty_plugin.features.messages.rules.going import Dropped
from tests.features.messages.journeys.journeys import journey, message
from tests.graphql.members.members import join

from .journeys import DAY, let_in, move

NOW = timezone.now()
MINUTE = timedelta(minutes=1)


@pytest.fixture
def variant(program, goods):
    """Sold out."""
    sold = goods.sell("10.00")
    stock(sold, 0)
    return sold


def stock(variant, pieces):
    Stock.objects.filter(product_variant=variant).update(quantity=pieces)


@pytest.fixture
def back(variant):
    return journey("back_in_stock", since=NOW - 100 * DAY, steps=[message("back_in_stock")])


@pytest.fixture
def waiting(variant, channel):
    """Have so many members wait for the variant, a minute apart, since a moment."""

    def wait(number, *, since=NOW - DAY, channel_id=channel.pk):
        members = []
        for index in range(number):
            user = User.objects.create(email=f"{ProductWatch.objects.count()}@example.com", is_active=True)
            members.append(join(user))
            known = {"user_id": user.pk, "variant_id": variant.pk, "channel_id": channel_id, "is_sold_out": True}
            watch(**known, now=since + index * MINUTE)
        return members

    return wait


def told():
    return [run.member for run in JourneyRun.objects.order_by("pk")]


def test_two_members_for_each_piece_the_oldest_wait_first(variant, back, waiting):  # BS-02
    # given
    members = waiting(10)
    stock(variant, 3)

    # when
    for minutes in (0, 5, 10):
        let_in(back, NOW + minutes * MINUTE)

    # then
    assert told() == members[:6]
    assert ProductWatch.objects.filter(told_at=None).count() == 4


def test_more_pieces_are_for_more_members(variant, back, waiting):
    # given
    members = waiting(10)
    stock(variant, 1)
    let_in(back, NOW)

    # when
    stock(variant, 3)
    let_in(back, NOW + MINUTE)

    # then
    assert told() == members[:6]


def test_stock_that_comes_and_goes_is_told_once(variant, back, waiting):  # BS-01
    # given
    waiting(1)

    # when
    for minutes in range(6):
        stock(variant, minutes % 2)
        let_in(back, NOW + minutes * MINUTE)

    # then
    assert len(told()) == 1


def test_a_wait_is_over_after_90_days(variant, back, waiting):  # BS-04
    # given
    (last,) = waiting(1, since=NOW - 90 * DAY)
    waiting(1, since=NOW - 91 * DAY)
    stock(variant, 5)

    # when
    let_in(back, NOW)

    # then
    assert told() == [last]


def test_nobody_is_told_whose_channel_has_none(variant, back, waiting, channel_PLN):  # BS-06
    # given
    waiting(1, channel_id=channel_PLN.pk)
    stock(variant, 5)

    # when
    let_in(back, NOW)

    # then
    assert told() == []


@pytest.mark.parametrize(("status", "is_told"), [("unconfirmed", False), ("canceled", True), ("expired", True)])
def test_nobody_is_told_who_has_bought_it_since(  # BS-05
    status, is_told, variant, back, goods, cart, customer_user, member
):
    # given
    watch(user_id=customer_user.pk, variant_id=variant.pk, channel_id=goods.channel.pk, is_sold_out=True, now=NOW - DAY)
    stock(variant, 5)
    cart.open((variant, 1))
    cart.deliver()
    cart.complete()
    Order.objects.update(status=status)

    # when
    let_in(back, timezone.now())

    # then
    assert told() == [member] * is_told


def test_what_was_back_before_the_journey_was_switched_on_is_past(variant, back, waiting):
    # given
    (member,) = waiting(1)
    stock(variant, 5)
    update_journey(journey=back, fields={"active": False}, now=NOW)
    update_journey(journey=back, fields={"active": True}, now=NOW)

    # when
    let_in(back, NOW + MINUTE)
    past = told()
    update_journey(journey=back, fields={"enter_past": True}, now=NOW + MINUTE)
    let_in(back, NOW + MINUTE)

    # then
    assert (past, told()) == ([], [member])


def test_sold_out_again_before_it_goes_they_wait_on(variant, back, waiting, manager):  # BS-07
    # given six messages on their way
    members = waiting(6)
    stock(variant, 3)
    let_in(back, NOW)
    move(NOW, manager)
    messages = {each.member_id: each for each in Message.objects.all()}

    # when three have gone and it is sold out
    first = [object_to(messages[member.pk], NOW) for member in members[:3]]
    stock(variant, 0)
    rest = [object_to(messages[member.pk], NOW) for member in members[3:]]
    let_in(back, NOW + MINUTE)
    stock(variant, 1)
    let_in(back, NOW + 2 * MINUTE)

    # then
    assert first == [None] * 3
    assert rest == [Dropped.OFFER_EXPIRED] * 3
    assert told() == [*members, *members[3:5]]


def test_pieces_are_those_that_nobody_has(variant, goods, cart):
    # given
    stock(variant, 5)
    cart.open((variant, 2))
    cart.deliver()
    cart.complete()

    # when
    place = (variant.pk, goods.channel.pk)

    # then
    assert pieces_of([place]) == {place: 3}
    assert sold_out_variants(variant.product_id, goods.channel.pk) == []
