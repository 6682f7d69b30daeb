"""CheckoutLoyalty.earning and OrderLoyalty.earning in campaigns (rules 41 and 42)."""

from decimal import Decimal

import pytest
from saleor.checkout.models import Checkout
from saleor.order.models import Order

from saleor_loyalty_plugin.domain.amounts import MAX_POINTS
from saleor_loyalty_plugin.features.campaigns.models import Campaign
from tests.features.campaigns.campaigns import campaign, per_item, per_order
from tests.graphql.callers import answer, id_of, may, queries_of
from tests.host.checkout.cart import RedeemingCart

STEPS = "earning { kind points amount { amount } factor campaign { code } lines { line } text }"
IN_CHECKOUT = f"query($id: ID!) {{ checkout(id: $id) {{ loyalty {{ pointsToEarn {STEPS} }} }} }}"
ON_ORDER = f"query($id: ID!) {{ order(id: $id) {{ loyalty {{ pointsEarned pointsExpected {STEPS} }} }} }}"
LIST = "{ me { checkouts(first: 20) { edges { node { loyalty { freeShipping %s } } } } } }"


@pytest.fixture
def filled(cart, goods):
    """X for 30.00, and three pieces of Y for 5.00."""
    x, y = goods.sell("30.00"), goods.sell("5.00")
    cart.open((x, 1), (y, 3))
    cart.deliver()
    return x


def parts(loyalty):
    return [(step["kind"], step["points"]) for step in loyalty["earning"]]


def test_the_checkout_tells_what_the_order_then_tells(cart, filled, shop):
    # given three times the points on X, at most 50 of them, and 100 for the order of which 80 are left
    campaign(name="Coffee", factor=Decimal(3), products=[filled.product_id], points_per_order_limit=50)
    per_order(100, name="Autumn", budget=Decimal(80))

    # when
    promised = answer(cart.client, IN_CHECKOUT, id=cart.id)["loyalty"]
    cart.complete()
    order = Order.objects.get()
    expected = answer(cart.client, ON_ORDER, id=id_of(order))["loyalty"]
    shop.pay(order, str(order.total_gross_amount))
    earned = answer(cart.client, ON_ORDER, id=id_of(order))["loyalty"]

    # then
    assert (
        parts(promised)
        == parts(expected)
        == parts(earned)
        == [
            ("BASE", 45),
            ("CAMPAIGN", 60),
            ("CAMPAIGN", 100),
            ("LIMIT", -10),
            ("LIMIT", -20),
        ]
    )
    assert (promised["pointsToEarn"], expected["pointsExpected"], earned["pointsEarned"]) == (175, 175, 175)
    texts = [[step["text"] for step in each["earning"]] for each in (promised, expected, earned)]
    assert texts[0] == texts[1] == texts[2]
    assert texts[0][1].replace("\u00a0", " ") == "Campaign “Coffee”, × 3 on 30 USD of goods: 60 points more."


def test_staff_see_the_campaign_and_shoppers_read_its_name(cart, filled, staff_api_client):
    # given
    campaign(code="weekend", name="Weekend")

    # when
    own = answer(cart.client, IN_CHECKOUT, id=cart.id)["loyalty"]["earning"]
    of_staff = answer(may(staff_api_client, "manage_discounts"), IN_CHECKOUT, id=cart.id)["loyalty"]["earning"]

    # then
    assert [step["campaign"] for step in own] == [None, None]
    assert [step["campaign"] for step in of_staff] == [None, {"code": "weekend"}]
    assert "Weekend" in own[1]["text"]
    line = Checkout.objects.get().lines.first()
    assert {"line": id_of(line)} in own[1]["lines"]


def test_goods_that_earn_nothing_are_told(cart, filled):
    # given
    campaign(name="No sale", factor=Decimal(0), products=[filled.product_id])

    # then
    loyalty = answer(cart.client, IN_CHECKOUT, id=cart.id)["loyalty"]
    assert parts(loyalty) == [("EXCLUDED", 0), ("BASE", 15)]
    assert loyalty["earning"][0]["amount"] == {"amount": 30.0}
    assert len(loyalty["earning"][0]["lines"]) == len(loyalty["earning"][1]["lines"]) == 1


def test_an_order_that_waits_to_be_confirmed_promises_what_budgets_have_left(cart, filled, confirmed_by_hand):
    # given
    row = per_order(100, budget=Decimal(80))
    cart.complete()

    # when / then
    loyalty = answer(cart.client, ON_ORDER, id=id_of(Order.objects.get()))["loyalty"]
    assert (loyalty["pointsExpected"], parts(loyalty)[1:]) == (125, [("CAMPAIGN", 100), ("LIMIT", -20)])
    type(row).objects.filter(pk=row.pk).update(budget=1)
    assert answer(cart.client, ON_ORDER, id=id_of(Order.objects.get()))["loyalty"]["pointsExpected"] == 46


def test_a_members_list_of_checkouts_asks_once_for_all(cart, goods, channel, member, user_api_client):
    # given
    campaign(name="Weekend")
    variant = goods.sell("10.00")

    def open_another():
        another = RedeemingCart(user_api_client, channel)
        another.open((variant, 1))
        Checkout.objects.update(user=member.user)
        return another

    def ask(what):
        found = answer(user_api_client, LIST % what)["checkouts"]["edges"]
        return [edge["node"]["loyalty"] for edge in found]

    # when
    more = {}
    for _ in range(2):
        open_another()
    ask(STEPS)
    for number in (2, 5):
        while Checkout.objects.count() < number:
            open_another()
        ask(STEPS)
        more[number] = queries_of(lambda: ask(STEPS)) - queries_of(lambda: ask(""))

    # then
    assert [step["kind"] for step in ask(STEPS)[0]["earning"]] == ["BASE", "CAMPAIGN"]
    assert more[5] == more[2] <= 4


def test_more_than_a_number_of_the_schema_carries_is_told_as_the_most(cart, filled):
    # given 2,147,483,647 points for each of four pieces: with at most 50 an order, and without a limit
    limited = per_item(MAX_POINTS, points_per_order_limit=50)

    # when
    told = answer(cart.client, IN_CHECKOUT, id=cart.id)["loyalty"]
    Campaign.objects.filter(pk=limited.pk).update(points_per_order_limit=None)
    most = answer(cart.client, IN_CHECKOUT, id=cart.id)["loyalty"]

    # then
    for loyalty, points in ((told, 45 + 50), (most, MAX_POINTS)):
        assert loyalty["pointsToEarn"] == sum(step["points"] for step in loyalty["earning"]) == points
