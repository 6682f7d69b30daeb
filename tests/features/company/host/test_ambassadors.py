"""Friends order in the shop, and who brought them has a share of it (rule 94)."""

from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.features.company.ambassadors.services.applying import accept, apply
from saleor_loyalty_plugin.features.company.ambassadors.services.deciding import decide
from saleor_loyalty_plugin.features.company.ambassadors.services.terms import update_terms
from saleor_loyalty_plugin.features.company.host.shop import ReferralShop
from saleor_loyalty_plugin.features.company.models import Ambassador, AmbassadorOrder, Referral
from saleor_loyalty_plugin.features.company.referrals.rules.codes import code_of
from saleor_loyalty_plugin.features.company.referrals.services.naming import name_referrer
from saleor_loyalty_plugin.features.company.referrals.services.terms import update_terms as promise
from saleor_loyalty_plugin.features.company.tasks import follow_ambassadors_task, follow_referrals_task
from saleor_loyalty_plugin.models import ChannelTerms
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.graphql.callers import queries_of
from tests.graphql.members.members import join

SETTINGS = ProgramSettings()


@pytest.fixture
def ambassador(program):
    """An ambassador with half of what friends' orders earn."""
    promise(fields={"active": True, "friend_points": 1}, fraction_digits=2, now=timezone.now())
    update_terms(fields={"active": True, "share_percent": Decimal(50), "months": 1})
    member, now = join(User.objects.create(email="ada@example.com", last_name="Byron")), timezone.now()
    applied = apply(member_id=member.pk, answers=[], now=now)
    given = {"note": "", "share_percent": None, "months": None, "actor": Actor(app="crm")}
    decide(ambassador=applied, approve=True, now=now, **given)
    accept(member_id=member.pk, ambassador_id=applied.pk, settings=SETTINGS, now=now)
    return member


@pytest.fixture
def friend(ambassador, customer_user):
    User.objects.filter(pk=customer_user.pk).update(date_joined=timezone.now())
    customer_user.refresh_from_db()
    member = join(customer_user)
    name_referrer(friend=member, code=code_of(ambassador.pk), shop=ReferralShop(SETTINGS), at=timezone.now())
    return member


def follow():
    follow_referrals_task()
    follow_ambassadors_task()


def has(member):
    """Return what a member has beside what orders earned them."""
    return sum(row.points for row in member.transactions.exclude(kind="earn"))


def test_a_friends_order_gives_a_share_and_a_refund_takes_it_back(ambassador, friend, shop, checkout_of_customer):
    # given 30.00 of goods and 10.00 of delivery
    payment = shop.pay(checkout_of_customer, "40.00")
    order = shop.complete(checkout_of_customer)
    points = []

    # when
    for _ in range(2):
        follow()
        points.append(has(ambassador))
    shop.update_transaction(payment, amountCharged="20.00", amountRefunded="20.00")
    follow()
    points.append(has(ambassador))
    shop.update_transaction(payment, amountCharged="0.00", amountRefunded="40.00")
    follow()

    # then half of 30 points, and half of that
    assert points == [15, 15, 7]
    assert (has(ambassador), has(friend)) == (0, -30)
    row = AmbassadorOrder.objects.get()
    assert (row.order_id, row.counts, row.value) == (order.pk, False, 0)


def test_an_order_that_is_not_paid_counts_once_it_is(ambassador, friend, shop, unpaid_order):
    # given
    unpaid_order.user = friend.user
    unpaid_order.save()
    follow()

    # then
    assert (AmbassadorOrder.objects.get().due_at, has(ambassador)) == (None, 0)


def test_a_guest_order_with_the_friends_address_counts_by_the_rate_of_its_channel(
    ambassador, friend, make_checkout, shop
):
    # given
    guest = make_checkout(email=friend.user.email.upper())
    ChannelTerms.objects.create(channel_id=guest.channel_id, points_per_currency_unit=Decimal(2))
    shop.pay(guest, "40.00")
    shop.complete(guest)

    # when
    follow()

    # then
    row = AmbassadorOrder.objects.get()
    assert (row.points, row.value, has(ambassador)) == (30, Decimal(30), 30)


def test_orders_of_others_cost_one_look_and_an_ambassador_whose_time_is_over_is_none(
    ambassador, friend, shop, make_checkout
):
    # given
    Ambassador.objects.update(ends_at=timezone.now())
    stranger = make_checkout(User.objects.create(email="stranger@example.com"))
    of_friend = make_checkout(friend.user)
    for checkout in (stranger, of_friend):
        shop.pay(checkout, "40.00")
        shop.complete(checkout)

    # when
    follow()

    # then
    assert not AmbassadorOrder.objects.exists()
    assert Ambassador.objects.get().state == "ended"


def test_a_friend_in_doubt_counts_once_staff_approve(ambassador, friend, shop, checkout_of_customer):
    # given
    Referral.objects.update(flags=["same_phone"])
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    follow()
    doubted = has(ambassador)

    # when
    Referral.objects.update(approved=["same_phone"], due_at=timezone.now())
    follow()

    # then
    assert (doubted, has(ambassador)) == (0, 15)


def test_where_there_are_no_ambassadors_the_task_costs_next_to_nothing(program, paid_order):
    assert queries_of(follow_ambassadors_task) <= 12
