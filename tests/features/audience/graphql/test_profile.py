"""LoyaltyMember.profile, and members by their life cycle."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from graphene import Node
from saleor.product.models import Category

from saleor_loyalty_plugin.features.audience.models import Profile
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.graphql.callers import answer
from tests.graphql.members.members import make_members

PROFILE = """
{ loyaltyMember { profile {
  orders netSpend averageOrder firstOrderAt lastOrderAt daysBetweenOrders discountShare categories { name }
  recency frequency money rfm spendPercentile lifeCycle
} } }
"""
LIST = """
query($filter: LoyaltyMemberFilterInput) {
  loyaltyMembers(first: 20, filter: $filter) {
    edges { node { id profile { orders lifeCycle categories { name } } } }
  }
}
"""


@pytest.fixture
def categories(db):
    return [Category.objects.create(name=name, slug=name) for name in ("tea", "coffee")]


def give(member, *, orders=1, days_ago=9, **facts):
    at = timezone.now() - timedelta(days=days_ago)
    known = {"orders": orders, "net_spend": Decimal(10), "first_order_at": at, "last_order_at": at}
    return Profile.objects.update_or_create(member=member, defaults=known | facts)[0]


def test_a_member_reads_their_own(member, categories, user_api_client):
    # given
    tea, coffee = categories
    first = timezone.now() - timedelta(days=100)
    profile = give(
        member,
        orders=3,
        net_spend=Decimal("130.00"),
        discounted_orders=1,
        first_order_at=first,
        last_order_at=first + timedelta(days=60),
        favourite_categories=[coffee.pk, 0, tea.pk],
        recency=2,
        frequency=4,
        money=3,
        rfm="at_risk",
        spend_percentile=71,
    )

    # when
    found = answer(user_api_client, PROFILE)["profile"]

    # then what the shop has deleted is left out
    assert found == {
        "orders": 3,
        "netSpend": 130.0,
        "averageOrder": 43.333,
        "firstOrderAt": profile.first_order_at.isoformat(),
        "lastOrderAt": profile.last_order_at.isoformat(),
        "daysBetweenOrders": 30.0,
        "discountShare": 0.3333,
        "categories": [{"name": "coffee"}, {"name": "tea"}],
        "recency": 2,
        "frequency": 4,
        "money": 3,
        "rfm": "AT_RISK",
        "spendPercentile": 71,
        "lifeCycle": "ACTIVE",
    }


def test_who_bought_nothing_has_a_profile_of_nothing(member, user_api_client):
    # given
    Profile.objects.all().delete()

    # when
    found = answer(user_api_client, PROFILE)["profile"]

    # then
    assert found.pop("categories") == []
    assert (found.pop("orders"), found.pop("netSpend"), found.pop("lifeCycle")) == (0, 0.0, "NEW")
    assert set(found.values()) == {None}


@pytest.fixture
def members(program):
    """Five members, one in each part of a life."""
    members = make_members(5)
    LoyaltyMember.objects.update(enrolled_at=timezone.now() - timedelta(days=900))
    for member, days_ago, orders in zip(members[1:], (9, 10, 100, 400), (1, 2, 1, 1), strict=True):
        give(member, days_ago=days_ago, orders=orders)
    return members


@pytest.mark.parametrize(
    ("wanted", "which"),
    [
        (["NEVER"], [0]),
        (["NEW"], [1]),
        (["ACTIVE", "LOST"], [2, 4]),
        (["DORMANT"], [3]),
        ([], [0, 1, 2, 3, 4]),
        (None, [0, 1, 2, 3, 4]),
    ],
)
def test_staff_find_members_by_their_life_cycle(wanted, which, members, staff_with_users):
    # when
    found = answer(staff_with_users, LIST, filter={"lifeCycle": wanted})["edges"]

    # then
    assert {edge["node"]["id"] for edge in found} == {
        Node.to_global_id("LoyaltyMember", members[index].pk) for index in which
    }
    assert {edge["node"]["profile"]["lifeCycle"] for edge in found} <= {
        *(wanted or ["NEVER", "NEW", "ACTIVE", "DORMANT", "LOST"])
    }


def test_many_profiles_cost_as_many_queries_as_one(members, categories, staff_with_users, capture_queries):
    # given
    Profile.objects.update(favourite_categories=[category.pk for category in categories])

    def count(**filters):
        with capture_queries() as queries:
            assert answer(staff_with_users, LIST, filter=filters)["edges"]
        return len(queries)

    # then, once what every first request reads is read
    count()
    assert count() == count(lifeCycle=["LOST"])
