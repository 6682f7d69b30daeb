# ruff: noqa: F811 - fixtures of another module are arguments here
"""What was claimed for an order that staff edit, or that goes (rules 97 and 98)."""

import pytest

from saleor_loyalty_plugin.models import Redemption

from .test_claims import bought, claim, make, rich, standing  # noqa: F401


@pytest.mark.parametrize(
    ("given", "back"),
    [({"voucher_code": "ABC"}, 200), ({"free_shipping": True}, 200), ({"line": "x", "variant": 1}, 200)],
)
def test_an_unpaid_order_that_is_gone_gives_its_claims_back(given, back, rich, make, claim, bought, orders, reconcile):
    # given
    held = claim(make())
    held.given = given
    held.save()
    order = bought(held, paid=False, voucher_code="ABC", free_delivery=True, reward_variants=(1,))
    assert standing(rich) == (400, 0, 0)

    # when
    del orders.states[order]
    reconcile(order)

    # then
    assert standing(rich) == (400 + back, 0, 0)


def test_a_gift_card_stays_with_the_member_when_the_order_is_gone(rich, make, claim, bought, orders, reconcile):
    # given
    held = claim(make())
    held.given = {"gift_card": 7}
    held.save()
    order = bought(held, paid=False, used_claims=(held.pk,))

    # when
    del orders.states[order]
    reconcile(order)

    # then
    assert standing(rich) == (400, 0, 0)
    assert Redemption.objects.get().order_id == order


@pytest.mark.parametrize(
    ("given", "without"),
    [
        ({"line": "x", "variant": 1}, {"reward_variants": ()}),
        ({"free_shipping": True}, {"free_delivery": False}),
    ],
)
def test_what_staff_take_off_the_order_gives_its_claim_back_until_it_is_there_again(
    given, without, rich, make, claim, bought, orders, reconcile
):
    # given
    held = claim(make())
    held.given = given
    held.save()
    order = bought(held, paid=False, confirmed=False, free_delivery=True, reward_variants=(1,))

    # when
    orders.change(order, **without)
    reconcile(order)
    reconcile(order)

    # then
    assert standing(rich) == (600, 0, 0)

    # when
    orders.change(order, free_delivery=True, reward_variants=(1,))
    reconcile(order)

    # then
    assert standing(rich) == (400, 0, 0)
