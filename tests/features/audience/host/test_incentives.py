"""Incentives given to members: codes that Saleor takes, and points."""

from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.discount import DiscountValueType, VoucherType
from saleor.discount.models import Voucher

from saleor_loyalty_plugin.features.audience.host.incentives import offer_incentive
from saleor_loyalty_plugin.features.audience.incentives.rules.kinds import IncentiveKind
from saleor_loyalty_plugin.models import ChannelTerms
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.audience.incentives.offers import FREE_SHIPPING, PERCENT, POINTS, days, incentive, occasion_of
from tests.graphql.members.members import join
from tests.host.conftest import manager  # noqa: F401

NOW = timezone.now()
AMOUNT = {"kind": IncentiveKind.AMOUNT, "value": Decimal("10.00")}


@pytest.fixture
def offer(program, customer_user, manager):  # noqa: F811
    """Offer a member an incentive of one variant beside nothing, on an occasion that draws that variant."""
    member = join(customer_user)

    def offer(variant, *, place=1, now=NOW):
        of = incentive(variant)
        occasion = occasion_of(of, member, place, [500_000, 500_000])
        settings = ProgramSettings()
        return offer_incentive(
            member=member, incentive=of, occasion=occasion, manager=manager, settings=settings, now=now
        )

    return offer


@pytest.mark.parametrize(
    ("variant", "type_", "value_type", "values"),
    [
        (FREE_SHIPPING, VoucherType.SHIPPING, DiscountValueType.PERCENTAGE, {"USD": 100, "PLN": 100}),
        (PERCENT, VoucherType.ENTIRE_ORDER, DiscountValueType.PERCENTAGE, {"USD": 20, "PLN": 20}),
        (AMOUNT, VoucherType.ENTIRE_ORDER, DiscountValueType.FIXED, {"USD": 10, "PLN": 40}),
    ],
)
def test_a_code_for_one_use_until_the_offer_is_over(
    variant, type_, value_type, values, offer, channel_USD, channel_PLN
):
    # given a channel whose rate is a quarter of the program's
    ChannelTerms.objects.create(channel_id=channel_PLN.pk, points_per_currency_unit="0.25")

    # when
    made = offer(variant)

    # then
    voucher = Voucher.objects.get()
    assert made.given == {"voucher": voucher.pk, "voucher_code": voucher.codes.get().code}
    assert (voucher.type, voucher.discount_value_type) == (type_, value_type)
    assert (voucher.usage_limit, voucher.single_use, voucher.end_date) == (1, True, NOW + days(7))
    assert dict(voucher.channel_listings.values_list("currency", "discount_value")) == values
    assert voucher.private_metadata == {"loyalty.incentive": str(made.pk), "loyalty.member": str(made.member_id)}


def test_no_code_is_good_where_loyalty_is_off(offer, channel_USD, channel_PLN):
    # given
    ChannelTerms.objects.create(channel_id=channel_PLN.pk, active=False)

    # when
    offer(PERCENT)

    # then
    assert [each.channel for each in Voucher.objects.get().channel_listings.all()] == [channel_USD]


def test_points_are_posted_once(offer, customer_user):
    # when
    made = offer(POINTS)

    # then
    rows = made.member.transactions.values_list("kind", "points", "reason", "idempotency_key")
    assert list(rows) == [("bonus", 500, "Come back", f"incentive:{made.pk}")]
    assert made.given == {}


def test_nothing_is_given_where_nothing_was_drawn(offer):
    # when
    made = offer(PERCENT, place=0)

    # then
    assert made.variant.kind == IncentiveKind.NOTHING
    assert not Voucher.objects.exists()


def test_asked_again_it_gives_nothing_anew(program, customer_user, manager):  # noqa: F811
    # given
    member, of = join(customer_user), incentive(PERCENT, AMOUNT, FREE_SHIPPING)

    # when
    offers = [
        offer_incentive(
            member=member, incentive=of, occasion=occasion, manager=manager, settings=ProgramSettings(), now=NOW
        )
        for occasion in ("once", "once", "twice")
    ]

    # then
    assert len({offer.pk for offer in offers}) == 1
    assert Voucher.objects.count() == (offers[0].variant.kind != IncentiveKind.NOTHING)
