"""Checkouts that members left (rule 63)."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.checkout.models import Checkout
from saleor.discount.models import Voucher

from saleor_loyalty_plugin.features.messages.journeys.models import JourneyGift, JourneyRun, WatchedCheckout
from saleor_loyalty_plugin.features.messages.models import Message
from tests.features.messages.journeys.journeys import PERCENT, journey, message
from tests.host.checkout.cart import RedeemingCart
from tests.host.pricing.cart import mutation

from .journeys import DAY, let_in, move

NOTE = mutation("checkoutCustomerNoteUpdate", "$note: String!", "customerNote: $note")
EMAIL = mutation("checkoutEmailUpdate", "$email: String!", "email: $email")
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@pytest.fixture
def left(filled, member):
    """When the member's basket was last changed."""
    return filled.checkout.last_change


@pytest.fixture
def abandoned(member):
    return journey("checkout_abandoned", since=timezone.now() - DAY)


def cart_of(basket):
    return [f"cart:{basket.checkout.pk}"]


def test_two_hours_after_the_last_change_once(filled, left, abandoned):
    # when
    found = [let_in(abandoned, left + after) for after in (2 * HOUR - MINUTE, 2 * HOUR, 3 * HOUR)]

    # then
    assert found == [[], cart_of(filled), cart_of(filled)]
    run = JourneyRun.objects.get()
    assert (run.began_at, run.channel_id) == (left + 2 * HOUR, filled.channel.pk)
    assert run.facts == {"checkout_id": str(filled.checkout.pk)}


def test_what_counts_is_when_goods_or_address_changed(filled, left, goods, abandoned):  # AC-01
    # given a basket that is looked at, then a note, and later goods and another address
    changes = {
        timedelta(0): lambda: None,
        HOUR: lambda: filled.run(NOTE, id=filled.id, note="Ring twice"),
        1.5 * HOUR: lambda: filled.add((goods.sell("5.00"), 1)),
        1.75 * HOUR: lambda: filled.run(EMAIL, id=filled.id, email="other@example.com"),
    }

    # when
    changed = []
    for after, change in changes.items():
        change()
        Checkout.objects.update(last_change=left + after)
        let_in(abandoned, left + after)
        changed.append(WatchedCheckout.objects.get().changed_at - left)

    # then
    assert changed == [timedelta(0), timedelta(0), 1.5 * HOUR, 1.75 * HOUR]
    assert let_in(abandoned, left + 2 * HOUR) == []
    assert let_in(abandoned, left + 3.75 * HOUR) == cart_of(filled)


def test_not_while_an_order_is_being_made(filled, left, abandoned):  # AC-05
    # given
    now = left + 2 * HOUR
    Checkout.objects.update(completing_started_at=now - MINUTE)

    # when
    busy = let_in(abandoned, now)
    later = let_in(abandoned, now + HOUR)

    # then
    assert (busy, later) == ([], cart_of(filled))


def test_not_while_a_payment_is_pending(filled, left, abandoned, shop):
    # given
    shop.pay(filled.checkout, "5.00")

    # when
    found = let_in(abandoned, filled.checkout.last_change + 2 * HOUR)

    # then
    assert found == []


def test_not_for_an_empty_checkout(filled, left, abandoned):  # AC-06
    # given
    filled.checkout.lines.all().delete()

    # when
    found = let_in(abandoned, left + 2 * HOUR)

    # then
    assert found == []


@pytest.mark.parametrize("as_guest", [False, True])
def test_not_where_the_member_ordered_meanwhile_by_another_checkout(
    as_guest, filled, left, abandoned, goods, channel, user_api_client, api_client, customer_user
):
    # given
    basket = RedeemingCart(api_client if as_guest else user_api_client, channel)
    basket.open((goods.sell("10.00"), 1), email=customer_user.email)
    basket.deliver()
    basket.complete()

    # when
    found = let_in(abandoned, timezone.now() + 2 * HOUR)

    # then
    assert found == []


def test_a_guests_checkout_with_a_members_address_is_theirs(api_client, channel, goods, abandoned, customer_user):
    # given one with it, and one with an address of nobody in the program
    for email in (customer_user.email, "nobody@example.com"):
        basket = RedeemingCart(api_client, channel)
        basket.open((goods.sell("10.00"), 1), email=email)

    # when
    let_in(abandoned, timezone.now() + 2 * HOUR)

    # then
    assert JourneyRun.objects.get().member.user == customer_user


def test_once_in_seven_days(filled, left, abandoned, goods, user_api_client, channel):  # AC-11
    # given
    let_in(abandoned, left + 2 * HOUR)
    other = RedeemingCart(user_api_client, channel)
    other.open((goods.sell("10.00"), 1))
    Checkout.objects.filter(pk=other.checkout.pk).update(last_change=left + 2 * DAY)

    # when
    let_in(abandoned, left + 2 * DAY + 2 * HOUR)

    # then
    assert JourneyRun.objects.count() == 1


def test_the_code_is_for_the_checkouts_own_channel(filled, left, manager, other_channel):  # AC-14
    # given
    of = journey("checkout_abandoned", since=left - DAY, steps=[PERCENT, message("checkout_abandoned")])
    let_in(of, left + 2 * HOUR)

    # when
    move(left + 2 * HOUR, manager)

    # then
    prices = filled.add_code(JourneyGift.objects.get().voucher_code)
    assert prices.raw["voucherCode"] is not None
    sent = Message.objects.get()
    assert (sent.channel_id, sent.facts["checkout_id"]) == (filled.channel.pk, str(filled.checkout.pk))
    assert [each.channel for each in Voucher.objects.get().channel_listings.all()] == [filled.channel]
