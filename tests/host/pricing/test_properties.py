"""Whatever is in the basket: no line below zero, rows that add up, and Saleor's own prices without the program."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from saleor.checkout.fetch import fetch_checkout_info, fetch_checkout_lines
from saleor.checkout.models import Checkout, CheckoutMetadata
from saleor.checkout.utils import add_voucher_code_to_checkout
from saleor.discount.models import CheckoutLineDiscount, Voucher
from saleor.plugins.manager import get_plugins_manager
from saleor.plugins.models import PluginConfiguration
from saleor.product.models import ProductVariantChannelListing

from tests.saleor_features import price_checkout

from .goods import FIXED, PERCENTAGE

CENT = Decimal("0.01")
CENTS = st.integers(min_value=1, max_value=300_00).map(lambda cents: Decimal(cents) / 100)
LINES = st.lists(st.tuples(CENTS, st.integers(min_value=1, max_value=9)), min_size=1, max_size=4)
PERCENT = st.integers(min_value=0, max_value=100_00).map(lambda hundredths: Decimal(hundredths) / 100)
VOUCHERS = st.none() | st.tuples(
    st.sampled_from(["entire order", "products", "cheapest"]), st.sampled_from([PERCENTAGE, FIXED]), PERCENT
)
EXAMPLES = settings(
    max_examples=15,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@dataclass(frozen=True)
class Priced:
    """What one calculation says."""

    lines: tuple[Decimal, ...]
    discount: Decimal
    rows: tuple[Decimal, ...]


@pytest.fixture
def shelf(goods):
    """Four products, priced anew by every example."""
    return [goods.sell("1.00", "digital") for _ in range(4)]


@pytest.fixture
def basket(channel, goods, shelf, member, silver):
    """Fill a new basket of the member; a voucher comes before the prices are read."""

    def fill(lines, percent, voucher) -> Checkout:
        Voucher.objects.all().delete()
        silver(discount_percent=percent)
        checkout = Checkout.objects.create(channel=channel, currency="USD", user=member.user, email="ada@example.com")
        CheckoutMetadata.objects.create(checkout=checkout)
        for variant, (price, quantity) in zip(shelf, lines, strict=False):
            listings = ProductVariantChannelListing.objects.filter(variant=variant)
            listings.update(price_amount=price, discounted_price_amount=price)
            checkout.lines.create(
                variant=variant, quantity=quantity, currency="USD", undiscounted_unit_price_amount=price
            )
        if voucher is not None:
            kind, value_type, value = voucher
            fields = {"products": shelf} if kind == "products" else {"apply_once_per_order": kind == "cheapest"}
            goods.voucher(value_type, str(value), **fields)
            lines_info, checkout_info, manager = fetch(checkout)
            add_voucher_code_to_checkout(manager, checkout_info, lines_info, "CODE")
        return checkout

    return fill


def fetch(checkout):
    manager = get_plugins_manager(allow_replica=False)
    checkout = Checkout.objects.get(pk=checkout.pk)
    lines_info, _ = fetch_checkout_lines(checkout)
    return lines_info, fetch_checkout_info(checkout, lines_info, manager), manager


def price(checkout) -> Priced:
    """Do what a query does once prices have expired, and read what it has left in the database."""
    lines_info, checkout_info, manager = fetch(checkout)
    price_checkout(checkout_info, manager, lines_info)
    checkout = Checkout.objects.get(pk=checkout.pk)
    rows = CheckoutLineDiscount.objects.filter(line__checkout=checkout).order_by("line__created_at", "line_id")
    return Priced(
        lines=tuple(checkout.lines.values_list("total_price_gross_amount", flat=True)),
        discount=checkout.discount_amount,
        rows=tuple(rows.values_list("amount_value", flat=True)),
    )


def switch(active: bool) -> None:
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=active)


def expected_rows(lines, percent) -> list[Decimal]:
    """Rule 24, computed without the plugin."""
    shares = [(price * quantity * percent / 100).quantize(CENT, ROUND_HALF_UP) for price, quantity in lines]
    return [share for share in shares if share]


@EXAMPLES
@given(lines=LINES, percent=PERCENT, voucher=VOUCHERS)
def test_no_line_is_below_zero_and_everything_adds_up(lines, percent, voucher, basket):
    # given
    switch(active=True)
    checkout = basket(lines, percent, voucher)

    # when
    first, second = price(checkout), price(checkout)

    # then
    assert first == second
    assert sorted(first.rows) == sorted(expected_rows(lines, percent))
    assert all(line >= 0 for line in first.lines)
    full = sum(price * quantity for price, quantity in lines)
    if first.rows or voucher is None or voucher[:2] != ("products", PERCENTAGE):
        # Without a tier's share, Saleor's own sum of rounded pieces need not be what is taken.
        assert full - sum(first.lines) == sum(first.rows) + (0 if voucher is None else first.discount)


@EXAMPLES
@given(lines=LINES, percent=PERCENT, voucher=VOUCHERS)
def test_without_the_program_prices_are_exactly_saleors_own(lines, percent, voucher, basket):
    # given
    switch(active=False)
    checkout = basket(lines, percent, voucher)
    own = price(checkout)

    # when
    switch(active=True)
    price(checkout)
    switch(active=False)
    again = price(checkout)

    # then
    assert own.rows == ()
    assert again == own
