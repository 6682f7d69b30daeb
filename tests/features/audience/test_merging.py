"""What is known of two accounts that were made one (rule 75)."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.audience.incentives.models import Incentive, IncentiveOffer
from saleor_loyalty_plugin.features.audience.models import PlacedOrder, Profile, Purchase, SegmentMember
from saleor_loyalty_plugin.features.audience.segments.services.rows import create_segment
from saleor_loyalty_plugin.features.audience.services.merging import FOLLOWING, follow_merge
from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.selectors.merges import merges_to_follow
from saleor_loyalty_plugin.services.standing.leaving import join
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.merging import merge

from .shop import MONEY, Shop, line, profile_of

DAY = timedelta(days=1)
FIGURES = [field.name for field in Profile._meta.concrete_fields if field.name not in ("id", "member")]


def follow() -> None:
    for merged_id, into_id in merges_to_follow(*FOLLOWING):
        follow_merge(merged_id=merged_id, into_id=into_id, money=MONEY)


def figures(member) -> dict:
    row = profile_of(member)
    return {name: getattr(row, name) for name in FIGURES}


def customer(name: str, now) -> LoyaltyMember:
    user, _ = get_user_model().objects.get_or_create(username=name)
    lowest = Tier.objects.earliest("threshold")
    return LoyaltyMember.objects.create(user=user, enrolled_at=now - 400 * DAY, tier=lowest)


def goods_of(member) -> list[int]:
    return sorted(Purchase.objects.filter(member=member).values_list("product_id", flat=True))


ORDERS = st.lists(
    st.tuples(
        st.booleans(),
        st.integers(min_value=1, max_value=300),
        st.integers(min_value=0, max_value=300),
        st.sampled_from([{}, {"discounted": True}, {"counted": False}, {"country_code": "PL", "language_code": "pl"}]),
        st.lists(st.integers(min_value=1, max_value=4), max_size=3),
    ),
    max_size=6,
    unique_by=lambda order: order[2],
)


@pytest.mark.django_db
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(orders=ORDERS, read_first=st.booleans())
def test_who_stays_has_the_profile_of_one_who_bought_it_all(orders, read_first, now, request):
    # given two accounts, and one member who buys what both do
    LoyaltyMember.objects.update(merged_ids=[])
    number = LoyaltyMember.objects.count()
    went, stays, alone = (customer(f"{who} {number}", now) for who in ("went", "stays", "alone"))
    apart, together = Shop(), Shop()
    for is_of_went, amount, days, facts, products in orders:
        lines = tuple(line(product, product % 2) for product in products)
        at = now - days * DAY - timedelta(minutes=1)
        apart.place((went if is_of_went else stays).user, str(amount), at, lines=lines, **facts)
        together.place(alone.user, str(amount), at, lines=lines, **facts)
    if read_first:
        apart.read()
    together.read()

    # when they are made one, before or after the orders are read, and the night goes over everything
    merge(went, stays, now)
    follow()
    apart.read()
    together.read()

    # then
    if orders:
        assert figures(stays) == figures(alone)
        assert PlacedOrder.objects.filter(member=went).count() == 0
    bought = [
        sorted(Purchase.objects.filter(member=who).values_list("product_id", flat=True)) for who in (stays, alone)
    ]
    assert bought[0] == bought[1]


def test_what_is_bought_after_coming_back_is_their_own(member, other_member, now):
    # given
    shop = Shop()
    old = shop.place(member.user, "10.00", now - DAY)
    shop.read()
    merge(member, other_member, now)
    follow()

    # when
    join(user_id=member.user_id, settings=ProgramSettings(), now=now + DAY)
    new = shop.place(member.user, "20.00", now + 2 * DAY)
    shop.change(old, discounted=True)
    shop.read()

    # then
    assert dict(PlacedOrder.objects.values_list("order_id", "member")) == {old: other_member.pk, new: member.pk}


def test_who_stays_is_on_the_lists_of_both_once(member, other_member, now):
    # given
    both, one = (create_segment(fields={"code": code, "name": code}) for code in ("both", "one"))
    for segment, who in ((both, member), (both, other_member), (one, member)):
        SegmentMember.objects.create(segment=segment, member=who)

    # when
    merge(member, other_member, now)
    follow()

    # then
    listed = SegmentMember.objects.values_list("segment__code", "member")
    assert sorted(listed) == [("both", other_member.pk), ("one", other_member.pk)]


def test_what_one_was_offered_is_the_others_once_for_an_occasion(member, other_member, now):
    # given
    incentive = Incentive.objects.create(code="back", name="Back")
    for who, occasion in ((member, "a"), (member, "b"), (other_member, "b")):
        IncentiveOffer.objects.create(
            incentive=incentive,
            member=who,
            occasion=occasion,
            tier_code="bronze",
            life_cycle="new",
            offered_at=now,
            valid_until=now + DAY,
        )

    # when
    merge(member, other_member, now)
    follow()

    # then
    offered = IncentiveOffer.objects.filter(member=other_member).values_list("occasion", flat=True)
    assert sorted(offered) == ["a", "b"]
