"""Where members are in their life: the query says of all what the rules say of one (rule 48)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from saleor_loyalty_plugin.features.audience.models import Profile
from saleor_loyalty_plugin.features.audience.rules import Buying, LifeCycle, life_cycle
from saleor_loyalty_plugin.features.audience.selectors import life_cycle_at
from saleor_loyalty_plugin.models import LoyaltyMember

from .members import new_members, profile

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
# Around the bounds, and by a microsecond past them.
SINCE = st.builds(
    lambda days, rest: timedelta(days=days, microseconds=rest),
    st.sampled_from([0, 1, 29, 30, 31, 59, 60, 61, 89, 90, 364, 365, 366, 800]) | st.integers(0, 800),
    st.sampled_from([-1, 0, 1]),
)
LIVES = st.lists(st.tuples(SINCE, st.integers(0, 5), SINCE, SINCE), min_size=1, max_size=8)


def live(since_joining, orders, since_one, since_another):
    """Make a member with so many orders, the first and the last so long ago; return them as the rules see them."""
    (member,) = new_members(1, enrolled_at=NOW - since_joining)
    first, last = sorted([NOW - since_one, NOW - since_another])
    if orders == 1:
        first = last
    known = profile(member, last=last, orders=orders, first_order_at=first) if orders else profile(member)
    known.save()
    known.refresh_from_db()
    return member.pk, Buying(
        joined_at=member.enrolled_at,
        orders=orders,
        first_order_at=known.first_order_at,
        last_order_at=known.last_order_at,
        days_between=known.days_between_orders,
    )


class TestTheQuery(TestCase):
    @given(LIVES)
    def test_agrees_with_the_rules(self, lives):
        # given
        members = dict(live(*life) for life in lives)

        # when
        found = LoyaltyMember.objects.annotate(life=life_cycle_at(NOW)).values_list("pk", "life")

        # then
        assert dict(found) == {pk: life_cycle(buying, NOW).value for pk, buying in members.items()}

    @given(LIVES)
    def test_is_the_same_from_the_profiles(self, lives):
        # given
        members = dict(live(*life) for life in lives)

        # when
        life = life_cycle_at(NOW, profile="", member="member__")
        found = Profile.objects.annotate(life=life).values_list("member_id", "life")

        # then
        assert dict(found) == {pk: life_cycle(buying, NOW).value for pk, buying in members.items()}


@pytest.mark.django_db
@pytest.mark.parametrize(("joined", "expected"), [(10, LifeCycle.NEW), (100, LifeCycle.NEVER)])
def test_a_member_without_a_profile_has_no_orders(joined, expected):
    # given
    (member,) = new_members(1, enrolled_at=NOW - timedelta(days=joined))

    # when
    found = LoyaltyMember.objects.annotate(life=life_cycle_at(NOW)).filter(life__in=[expected.value])

    # then
    assert [each.pk for each in found] == [member.pk]
