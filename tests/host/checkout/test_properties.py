"""Whatever is in the basket and whatever is taken off before: points take their worth, to the cent, and no more."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from saleor.checkout.models import Checkout
from saleor.discount.models import CheckoutLineDiscount

from saleor_loyalty_plugin.host.checkout.redeeming import apply_to_checkout
from saleor_loyalty_plugin.models import Redemption, Tier
from saleor_loyalty_plugin.services.spending.redemptions import remove_points
from saleor_loyalty_plugin.settings import ProgramSettings

from ..pricing.conftest import flat_taxes
from ..pricing.test_properties import EXAMPLES, LINES, PERCENT, VOUCHERS, basket, fetch, price, shelf  # noqa: F401

TAXES = st.tuples(st.booleans(), st.sampled_from(["0", "7", "8.25", "23"]), st.booleans())


@pytest.fixture
def silver(member):
    """The member's tier, which takes a percentage off."""

    def change(**fields):
        Tier.objects.filter(pk=member.tier_id).update(**fields)

    return change


@EXAMPLES
@given(lines=LINES, percent=PERCENT, voucher=VOUCHERS, taxes=TAXES, share=st.integers(1, 100))
def test_points_take_their_worth_and_no_line_is_below_zero(
    lines,
    percent,
    voucher,
    taxes,
    share,
    basket,  # noqa: F811
    channel,
    member,
    give,
):
    # given
    with_tax, rate, charged = taxes
    flat_taxes(channel, with_tax=with_tax, rate=rate, charge=charged)
    member.refresh_from_db()
    if member.available < 200_000:
        give(member.user, 1_000_000 + Redemption.objects.count())
    checkout = basket(lines, percent, voucher)
    before = price(checkout)
    points = int(sum(before.lines) * 100) * share // 100
    if not points:
        return

    # when
    lines_info, checkout_info, manager = fetch(checkout)
    apply_to_checkout(
        checkout_info.checkout, manager, points=points, settings=ProgramSettings.parse({"min_redeem_points": "1"})
    )
    after, again = price(checkout), price(checkout)

    # then
    assert after == again
    assert sum(before.lines) - sum(after.lines) == Decimal(points) / 100
    assert all(0 <= now <= then for now, then in zip(after.lines, before.lines, strict=True))
    assert after.discount == before.discount
    rows = CheckoutLineDiscount.objects.filter(line__checkout=checkout, unique_type="loyalty_points")
    assert sum(row.value for row in rows) == Decimal(points) / 100

    # when
    remove_points(checkout_id=checkout.pk, now=Checkout.objects.get(pk=checkout.pk).last_change)

    # then
    assert price(checkout) == before
