"""Referrals in the shop: friends who order, pay and are paid back, codes on checkouts, vouchers as prizes."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.discount.models import Voucher, VoucherCode
from saleor.order.models import Order
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.features.company.host.following import CODE_KEY
from saleor_loyalty_plugin.features.company.host.shop import ReferralShop
from saleor_loyalty_plugin.features.company.models import Referral, ReferralTerms
from saleor_loyalty_plugin.features.company.referrals.rules.codes import code_of
from saleor_loyalty_plugin.features.company.referrals.services.naming import name_referrer
from saleor_loyalty_plugin.features.company.referrals.services.settling import settle
from saleor_loyalty_plugin.features.company.referrals.services.terms import update_terms
from saleor_loyalty_plugin.features.company.tasks import follow_referrals_task, forget_company_task
from saleor_loyalty_plugin.host.rewards.hands import SaleorHands
from saleor_loyalty_plugin.models import LoyaltyMember, Redemption, Reward
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.graphql.callers import queries_of
from tests.graphql.members.members import join

SETTINGS = ProgramSettings()


@pytest.fixture
def referrer(program):
    return join(User.objects.create(email="ada@example.com", first_name="Ada", last_name="Byron"))


@pytest.fixture
def friend(program, customer_user):
    User.objects.filter(pk=customer_user.pk).update(date_joined=timezone.now())
    customer_user.refresh_from_db()
    return join(customer_user)


@pytest.fixture
def terms(program):
    open_terms()


def open_terms(**fields):
    known = {"active": True, "friend_points": 100, "referrer_points": 200, "minimum_order": Decimal(30)}
    update_terms(fields=known | fields, fraction_digits=2, now=timezone.now())


def name(friend, referrer):
    code = code_of(referrer.pk)
    return name_referrer(friend=friend, code=code, shop=ReferralShop(SETTINGS), at=timezone.now())


def wait(days):
    """Have the task run now, and the referral settled as it will be days from now."""
    follow_referrals_task()
    for referral in Referral.objects.all():
        now = timezone.now() + timedelta(days=days)
        settle(referral_id=referral.pk, shop=ReferralShop(SETTINGS), hands=SaleorHands(), settings=SETTINGS, now=now)


def standing(*members):
    """Return the state of the one referral, and what the members have beside what orders earned them."""
    bonuses = [sum(row.points for row in each.transactions.exclude(kind="earn")) for each in members]
    return Referral.objects.get().state, bonuses


def test_a_friend_orders_and_after_the_time_for_returns_both_have_theirs(
    friend, referrer, terms, shop, checkout_of_customer
):
    # given
    name(friend, referrer)
    shop.pay(checkout_of_customer, "40.00")
    order = shop.complete(checkout_of_customer)

    # when
    wait(0)
    bought = standing(referrer, friend)
    wait(13.9)
    early = standing(referrer, friend)
    wait(14.1)

    # then 30.00 of goods are the minimum
    assert bought == early == ("pending", [0, 100])
    assert standing(referrer, friend) == ("rewarded", [200, 100])
    assert Referral.objects.get().order_id == order.pk


@pytest.mark.parametrize("days", [1, 20])
def test_a_refund_in_full_takes_it_back_before_and_after(days, friend, referrer, terms, shop, checkout_of_customer):
    # given
    name(friend, referrer)
    payment = shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    wait(days)

    # when
    shop.update_transaction(payment, amountCharged="0.00", amountRefunded="40.00")
    wait(0)

    # then
    state, (of_referrer, of_friend) = standing(referrer, friend)
    assert (state, of_referrer) == ("taken_back", 0)
    # The 30 points of the order went as well.
    assert of_friend == -30


def test_what_was_refunded_counts_for_the_minimum(friend, referrer, terms, shop, checkout_of_customer):
    name(friend, referrer)
    payment = shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    shop.update_transaction(payment, amountCharged="39.00", amountRefunded="1.00")

    wait(0)

    assert (Referral.objects.get().state, Referral.objects.get().reasons) == ("refused", ["below_minimum"])


def test_a_guest_order_with_the_friends_address_is_an_order_before(friend, referrer, terms, make_checkout, shop):
    # given
    guest = make_checkout(email=friend.user.email)
    shop.pay(guest, "40.00")
    shop.complete(guest)

    # then
    assert name(friend, referrer).reasons == ["ordered_before"]


def test_a_checkout_names_who_brought_the_customer(friend, referrer, terms, shop, checkout_of_customer):
    # given
    checkout_of_customer.metadata_storage.store_value_in_metadata({CODE_KEY: code_of(referrer.pk).lower()})
    checkout_of_customer.metadata_storage.save()
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)

    # when
    wait(0)
    pending = standing(referrer, friend)
    wait(14.1)

    # then
    assert pending == ("pending", [0, 100])
    assert standing(referrer, friend) == ("rewarded", [200, 100])


@pytest.mark.parametrize("code", ["nobodys", "00000000", 5, None, ""])
def test_a_checkout_with_a_code_that_is_none_is_an_order_like_any_other(
    code, friend, referrer, terms, shop, checkout_of_customer
):
    checkout_of_customer.metadata_storage.metadata = {CODE_KEY: code}
    checkout_of_customer.metadata_storage.save()
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)

    follow_referrals_task()

    assert not Referral.objects.exists()


def test_the_address_of_the_order_holds_a_referral(friend, referrer, terms, shop, checkout_of_customer):
    # given the referrer lives where the order goes
    referrer.user.addresses.add(checkout_of_customer.shipping_address.get_copy())
    name(friend, referrer)
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)

    # when
    wait(15)

    # then
    assert standing(referrer, friend) == ("review", [0, 0])
    assert {"same_address", "same_phone", "same_last_name"} <= set(Referral.objects.get().reasons)


def test_a_voucher_is_made_for_the_referrer_and_goes_with_a_refund(friend, referrer, shop, checkout_of_customer):
    # given
    reward = Reward.objects.create(
        name="5 off", kind="voucher", points_cost=9, channel_id=checkout_of_customer.channel_id, amount=Decimal(5)
    )
    open_terms(referrer_points=None, referrer_reward_id=reward.pk)
    name(friend, referrer)
    payment = shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    wait(15)
    claim = Redemption.objects.get(member=referrer)
    code = VoucherCode.objects.get()

    # when
    shop.update_transaction(payment, amountCharged="0.00", amountRefunded="40.00")
    wait(0)

    # then
    claim_after = Redemption.objects.get(pk=claim.pk)
    assert (claim.claim_state, claim.given["voucher_code"]) == ("kept", code.code)
    assert claim_after.claim_state == "given_up"
    assert not Voucher.objects.exists()


def test_a_failure_keeps_no_other_back_and_is_tried_again(
    friend, referrer, terms, shop, checkout_of_customer, monkeypatch
):
    # given
    name(friend, referrer)
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    with monkeypatch.context() as broken:
        broken.setattr(ReferralShop, "orders_of", lambda *_args: 1 / 0)
        follow_referrals_task()
    failed = standing(referrer, friend)

    # when
    follow_referrals_task()

    # then
    assert failed == ("named", [0, 0])
    assert standing(referrer, friend) == ("pending", [0, 100])


def test_while_the_program_is_off_nothing_is_read(friend, referrer, terms, shop, checkout_of_customer):
    name(friend, referrer)
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    PluginConfiguration.objects.update(active=False)

    follow_referrals_task()

    assert standing(referrer, friend) == ("named", [0, 0])


def test_where_nobody_is_rewarded_the_task_costs_next_to_nothing(program, paid_order):
    # when
    asked = queries_of(follow_referrals_task)

    # then its lease, the settings, and one look at each of the terms and what waits
    assert asked <= 13
    assert not ReferralTerms.objects.exists()


def test_addresses_and_notes_go_in_the_night(friend, referrer, terms):
    # given
    name(friend, referrer)
    Referral.objects.update(note="Sisters", named_from="somewhere", named_at=timezone.now() - timedelta(days=8))
    LoyaltyMember.objects.filter(pk=referrer.pk).update(user=None)

    # when
    forget_company_task()

    # then
    assert list(Referral.objects.values_list("note", "named_from")) == [("", "")]


def test_many_orders_are_read_in_batches(friend, referrer, terms, shop, make_checkout, monkeypatch):
    # given
    monkeypatch.setattr("saleor_loyalty_plugin.features.company.tasks.BATCH", 1)
    name(friend, referrer)
    for user in (None, friend.user, None):
        checkout = make_checkout(user)
        shop.pay(checkout, "40.00")
        shop.complete(checkout)

    # when
    follow_referrals_task()

    # then
    assert Order.objects.count() == 3
    assert standing(referrer, friend) == ("pending", [0, 100])
