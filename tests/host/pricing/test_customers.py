"""Whose checkout it is decides the price, at once where the customer changes."""

import datetime
from decimal import Decimal

import graphene
import pytest
from django.utils import timezone
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.graphql.tests.utils import get_graphql_content

from saleor_loyalty_plugin.models import LoyaltyMember, Tier

from .cart import CHECKOUT, Cart, mutation, prices_of
from .orders import read_order

ATTACH = mutation("checkoutCustomerAttach", "$customer: ID", "customerId: $customer")
DETACH = f"""{CHECKOUT} mutation($id: ID!) {{
  checkoutCustomerDetach(id: $id) {{ checkout {{ ...Prices }} errors {{ field code message }} }}
}}"""
pytestmark = pytest.mark.usefixtures("no_transaction")
FULL, SILVER, GOLD = Decimal("100.00"), Decimal("95.00"), Decimal("90.00")


@pytest.fixture
def thing(goods):
    return goods.sell("100.00")


@pytest.fixture
def guest(api_client, channel, goods):
    return Cart(api_client, channel)


@pytest.fixture
def another_member(program, customer_user2):
    """Another customer, in the tier gold: 10 % off."""
    gold = Tier.objects.get(code="gold")
    return LoyaltyMember.objects.create(user=customer_user2, enrolled_at=timezone.now(), tier=gold)


def test_a_member_who_signs_in_sees_the_members_price_in_the_same_answer(guest, thing, member, user_api_client):
    # given
    before = guest.open((thing, 1))

    # when
    prices = guest.change(ATTACH, client=user_api_client)

    # then
    assert (before.total, before.tier_discount) == (FULL, 0)
    assert (prices.total, prices.tier_discount) == (SILVER, Decimal("5.00"))
    assert guest.read().total == SILVER


def test_a_member_who_signs_out_sees_everybodys_price_in_the_same_answer(cart, thing):
    # given
    cart.open((thing, 1))
    cart.deliver()

    # when
    prices = cart.change(DETACH)

    # then
    assert (prices.subtotal, prices.delivery, prices.tier_discount) == (FULL, Decimal("10.00"), 0)
    assert prices.loyalty["freeShipping"] is False
    assert cart.rows() == []


def test_a_checkout_that_goes_to_another_member_has_that_members_price(cart, thing, another_member, user2_api_client):
    # given
    cart.open((thing, 1))

    # when
    detached = cart.change(DETACH)
    attached = cart.change(ATTACH, client=user2_api_client)

    # then
    assert (detached.total, attached.total) == (FULL, GOLD)
    assert cart.rows() == [(Decimal("10.00"), "Gold: 10 %", "Gold: 10 %")]


def test_staff_who_attach_a_member_get_the_members_price(guest, thing, member, shop):
    # given
    guest.open((thing, 1))

    # when
    prices = guest.change(ATTACH, client=shop.client, customer=to_global_id_or_none(member.user))

    # then
    assert prices.total == SILVER


def test_who_asks_does_not_matter(cart, thing, another_member, user2_api_client, shop):
    # given
    cart.open((thing, 1))
    cart.let_prices_expire()

    # when
    by_staff = cart.read(client=shop.client)
    added_by_another = cart.add((thing, 1), client=user2_api_client)

    # then
    assert by_staff.total == SILVER
    assert added_by_another.total == Decimal("190.00")


def test_a_customer_who_is_not_a_member_pays_the_full_price(guest, thing, member, customer_user2, user2_api_client):
    # given
    guest.client = user2_api_client

    # when
    prices = guest.open((thing, 1))

    # then
    assert (prices.total, prices.tier_discount, guest.rows()) == (FULL, 0, [])
    assert guest.checkout.user == customer_user2


def test_guests_pay_the_full_price(guest, thing, member):
    # given / when
    prices = guest.open((thing, 1))

    # then
    assert (prices.total, guest.deliver().delivery) == (FULL, Decimal("10.00"))
    assert guest.rows() == []


def test_a_new_tier_counts_from_the_next_calculation_on(cart, thing, member):
    # given
    cart.open((thing, 1))

    # when
    member.tier = Tier.objects.get(code="gold")
    member.save()
    before = cart.read()
    cart.let_prices_expire()
    after, again = cart.read(), cart.read()

    # then
    assert before.total == SILVER
    assert after.total == again.total == GOLD
    assert cart.rows() == [(Decimal("10.00"), "Gold: 10 %", "Gold: 10 %")]


def test_a_new_tier_counts_in_the_next_mutation(cart, thing, member):
    # given
    cart.open((thing, 1))

    # when
    member.tier = Tier.objects.get(code="gold")
    member.save()

    # then
    assert cart.add((thing, 1)).total == Decimal("180.00")


@pytest.mark.parametrize(
    ("_case", "seconds", "total"),
    [("lasts", 3600, GOLD), ("ended a second ago", -1, SILVER), ("has no end", None, GOLD)],
)
def test_an_assigned_tier_counts_while_it_lasts(_case, seconds, total, cart, thing, member):
    # given
    member.assigned_tier = Tier.objects.get(code="gold")
    ends = None if seconds is None else timezone.now() + datetime.timedelta(seconds=seconds)
    member.assigned_until = ends
    member.save()

    # when
    prices = cart.open((thing, 1))

    # then
    assert prices.total == total


def test_an_assignment_that_ends_takes_its_discount_along(cart, thing, member):
    # given
    member.assigned_tier = Tier.objects.get(code="gold")
    member.save()
    before = cart.open((thing, 1))

    # when
    member.assigned_until = timezone.now()
    member.save()
    cart.let_prices_expire()

    # then
    assert (before.total, cart.read().total) == (GOLD, SILVER)


def test_rule_27_a_changed_discount_reprices_open_checkouts_and_leaves_orders(
    channel, cart, goods, thing, member, shop, place
):
    # given
    placed = Cart(cart.client, channel)
    placed.open((goods.sell("100.00", "digital"), 1))
    order = place(placed)
    cart.open((thing, 1))
    update = """mutation($id: ID!, $input: LoyaltyTierInput!) {
      loyaltyTierUpdate(id: $id, input: $input) { tier { discountPercent } errors { field code message } }
    }"""

    # when
    shop.run(update, id=graphene.Node.to_global_id("LoyaltyTier", member.tier_id), input={"discountPercent": "7.50"})
    cart.let_prices_expire()
    prices = cart.read()

    # then
    assert prices.total == Decimal("92.50")
    assert cart.rows() == [(Decimal("7.50"), "Silver: 7.5 %", "Silver: 7.5 %")]
    unchanged = read_order(shop.client, order.raw["id"])
    assert (unchanged.total, unchanged.tier_rows) == (Decimal("95.00"), order.tier_rows)


def test_a_renamed_tier_is_named_anew(cart, thing, silver):
    # given
    cart.open((thing, 1))

    # when
    silver(name="Argentum")
    cart.let_prices_expire()
    cart.read()

    # then
    assert cart.rows() == [(Decimal("5.00"), "Argentum: 5 %", "Argentum: 5 %")]


def test_prices_read_twice_are_the_same(cart, thing, goods):
    # given
    cart.open((thing, 3), (goods.sell("3.33"), 7))
    cart.deliver()

    # when
    reads = [cart.read()]
    cart.let_prices_expire()
    reads += [cart.read(), cart.read()]

    # then
    assert reads[0] == reads[1] == reads[2]


def test_a_mutation_that_prices_nothing_leaves_the_prices(cart, thing):
    # given
    before = cart.open((thing, 1))

    # when
    after = cart.change(mutation("checkoutEmailUpdate", "$email: String!", "email: $email"), email="new@example.com")

    # then
    assert after == before


def test_each_of_two_checkouts_has_its_own_price_in_one_query(cart, channel, thing, member, user_api_client):
    # given: one of them with a fixed lower price is enough to tell them apart
    second = Cart(user_api_client, channel)
    cart.open((thing, 1))
    second.open((thing, 2))
    for each in (cart, second):
        each.let_prices_expire()

    # when
    query = CHECKOUT + "{ me { checkouts(first: 5) { edges { node { ...Prices } } } } }"
    edges = get_graphql_content(user_api_client.post_graphql(query))["data"]["me"]["checkouts"]["edges"]

    # then
    totals = {edge["node"]["id"]: prices_of(edge["node"]).total for edge in edges}
    assert totals == {cart.id: SILVER, second.id: Decimal("190.00")}
