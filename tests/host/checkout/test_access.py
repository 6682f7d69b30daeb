"""Products, collections and vouchers for a tier and above, through Saleor's own mutations."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from saleor.checkout.models import Checkout
from saleor.plugins.models import PluginConfiguration
from saleor.product.models import Collection

from saleor_loyalty_plugin.models import Tier

from ..pricing.beside.test_every_way_to_an_order import CREATE_FROM_CHECKOUT, PAYMENT_CREATE
from ..pricing.cart import ADD_CODE, COMPLETE, CREATE, LINES_ADD, line_input
from ..pricing.goods import PERCENTAGE
from ..rewards.catalogue import CLAIM, Catalogue
from .cart import RedeemingCart

FOR_GOLD = {"loyalty.tier": "gold"}
GOLD_ONLY = "is for members of the tier Gold and above."


@pytest.fixture
def secret(goods):
    """A product for gold alone."""
    return close(goods.sell("20.00"))


def close(variant, **more):
    variant.product.metadata = FOR_GOLD | more
    variant.product.save()
    return variant


@pytest.fixture
def tier(member):
    def put(code):
        member.tier = Tier.objects.get(code=code)
        member.save(update_fields=["tier"])

    return put


def refusals(cart, query, **variables):
    return [(error["field"], error["message"]) for error in cart.attempt(query, **variables)["errors"]]


def opened(cart, goods):
    cart.open((goods.sell("10.00"), 1))
    cart.deliver()
    return cart


def test_who_is_below_the_tier_cannot_add_a_product(cart, goods, secret, tier):
    tier("silver")
    opened(cart, goods)
    found = refusals(cart, LINES_ADD, id=cart.id, lines=[line_input(secret, 1)])
    assert found == [("variantId", f"{secret.product} {GOLD_ONLY}")]
    assert len(cart.read().lines) == 1


def test_nothing_of_a_refused_addition_stays(cart, goods, secret):
    opened(cart, goods)
    other = goods.sell("5.00")
    refusals(cart, LINES_ADD, id=cart.id, lines=[line_input(other, 1), line_input(secret, 1)])
    assert len(cart.read().lines) == 1


def test_a_guest_can_neither_add_nor_start_with_it(channel, goods, secret, api_client, program):
    cart = RedeemingCart(api_client, channel)
    opened(cart, goods)
    assert refusals(cart, LINES_ADD, id=cart.id, lines=[line_input(secret, 1)])
    given = {"channel": channel.slug, "email": "a@example.com", "lines": [line_input(secret, 1)]}
    before = Checkout.objects.count()
    assert refusals(cart, CREATE, input=given) == [("variantId", f"{secret.product} {GOLD_ONLY}")]
    assert Checkout.objects.count() == before


@pytest.mark.parametrize("assigned", [False, True])
def test_members_of_the_tier_buy(assigned, cart, goods, secret, tier, member, place):
    if assigned:
        member.assigned_tier = Tier.objects.get(code="gold")
        member.save(update_fields=["assigned_tier"])
    else:
        tier("gold")
    opened(cart, goods).add((secret, 1))
    assert len(place(cart).lines) == 2


def test_a_tier_above_buys_as_well(cart, goods, secret, tier):
    secret.product.metadata = {"loyalty.tier": "silver"}
    secret.product.save()
    tier("gold")
    opened(cart, goods).add((secret, 1))
    cart.complete()


@pytest.mark.parametrize(("ends", "open_"), [(timedelta(seconds=-1), True), (timedelta(hours=1), False)])
def test_early_access_opens_to_everybody(ends, open_, cart, goods, tier):
    tier("bronze")
    early = close(goods.sell("5.00"), **{"loyalty.early_access_until": (timezone.now() + ends).isoformat()})
    opened(cart, goods)
    found = refusals(cart, LINES_ADD, id=cart.id, lines=[line_input(early, 1)])
    assert (found == []) is open_


def test_a_collection_closes_its_products(cart, goods, tier):
    collection = Collection.objects.create(name="Secret", slug="secret", metadata=FOR_GOLD)
    thing = goods.sell("5.00")
    collection.products.add(thing.product)
    opened(cart, goods)
    found = refusals(cart, LINES_ADD, id=cart.id, lines=[line_input(thing, 1)])
    assert found == [("variantId", f"{thing.product} {GOLD_ONLY}")]
    tier("gold")
    cart.add((thing, 1))


@pytest.mark.parametrize("query", [COMPLETE, CREATE_FROM_CHECKOUT])
def test_who_lost_the_tier_cannot_order(query, cart, goods, secret, tier, app_api_client, permission_handle_checkouts):
    # given
    app_api_client.app.permissions.add(permission_handle_checkouts)
    tier("gold")
    opened(cart, goods).add((secret, 1))
    tier("silver")

    # when
    client = app_api_client if query == CREATE_FROM_CHECKOUT else None
    answer = cart.attempt(query, client=client, id=cart.id)

    # then
    assert [(error["code"], error["message"]) for error in answer["errors"]] == [
        ("GRAPHQL_ERROR", f"{secret.product} {GOLD_ONLY}")
    ]


def test_a_voucher_for_a_tier(cart, goods, tier):
    voucher = goods.voucher(PERCENTAGE, "10")
    voucher.metadata = FOR_GOLD
    voucher.save()
    opened(cart, goods)
    assert refusals(cart, ADD_CODE, id=cart.id, code="CODE") == [("promoCode", f"This voucher {GOLD_ONLY}")]
    tier("gold")
    cart.add_code()
    tier("silver")
    assert f"This voucher {GOLD_ONLY}" in refusals(cart, COMPLETE, id=cart.id)[0]


def test_a_claimed_voucher_is_its_members_alone(cart, goods, channel, shop, api_client, user2_api_client):
    code = opened(cart, goods).run(CLAIM, reward=Catalogue(shop, channel).voucher(), checkout=None)["voucherCode"]
    for client in (api_client, user2_api_client):
        other = RedeemingCart(client, channel)
        opened(other, goods)
        assert refusals(other, ADD_CODE, id=other.id, code=code) == [
            ("promoCode", "This voucher was made for another customer.")
        ]
    cart.add_code(code)


@pytest.mark.parametrize("way", ["unpaid", "payment"])
@pytest.mark.parametrize("closed", ["product", "voucher"])
def test_the_address_of_a_member_opens_nothing_to_a_guest(closed, way, channel, goods, member, tier, api_client):
    # given a guest who filled the basket before it was closed, and who types in the address of a gold member
    tier("gold")
    cart = RedeemingCart(api_client, channel)
    thing, voucher = goods.sell("20.00"), goods.voucher(PERCENTAGE, "10")
    cart.open((thing, 1), email=member.user.email)
    cart.deliver()
    total = cart.add_code().total
    if way == "payment":
        channel.allow_unpaid_orders = False
        channel.save()
        payment = {"gateway": "mirumee.payments.dummy", "token": "token", "amount": str(total)}
        cart.run(PAYMENT_CREATE, id=cart.id, input=payment)
    if closed == "product":
        close(thing)
    else:
        voucher.metadata = FOR_GOLD
        voucher.save()

    # when
    found = refusals(cart, COMPLETE, id=cart.id)

    # then
    name = str(thing.product) if closed == "product" else "This voucher"
    assert [message for _, message in found] == [f"{name} {GOLD_ONLY}"]


def test_an_unknown_tier_is_closed_to_all_and_named(cart, goods, tier):
    tier("gold")
    odd = goods.sell("5.00")
    odd.product.metadata = {"loyalty.tier": "platinum"}
    odd.product.save()
    opened(cart, goods)
    (found,) = refusals(cart, LINES_ADD, id=cart.id, lines=[line_input(odd, 1)])
    assert found[1] == f"{odd.product} is for members of the tier platinum and above."


def test_while_the_program_is_off_everybody_buys(cart, goods, secret):
    opened(cart, goods)
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=False)
    answer = cart.client.post_graphql(
        "mutation($id: ID!, $lines: [CheckoutLineInput!]!) {"
        " checkoutLinesAdd(id: $id, lines: $lines) { errors { field } } }",
        {"id": cart.id, "lines": [line_input(secret, 1)]},
    ).json()
    assert answer["data"]["checkoutLinesAdd"]["errors"] == []


def test_what_is_not_exclusive_costs_no_query(channel, goods, api_client, program):
    cart = RedeemingCart(api_client, channel)
    opened(cart, goods)
    with CaptureQueriesContext(connection) as queries:
        cart.add((goods.sell("5.00"), 1))
    assert not [query for query in queries if "saleor_loyalty_tier" in query["sql"]]
