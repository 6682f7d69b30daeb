"""What is kept of a customer goes with them."""

from datetime import UTC, datetime

import pytest

from saleor_loyalty_plugin.features.audience.models import PlacedOrder, Profile, Purchase
from saleor_loyalty_plugin.features.audience.services.forgetting import forget_members

from .shop import Shop, line

pytestmark = pytest.mark.django_db
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def shop(member, other_member, user, other_user):
    """A shop with an order of each of two members."""
    shop = Shop()
    for customer in (user, other_user):
        shop.place(customer, "10.00", BEGINNING, lines=(line(7),))
    shop.read()
    return shop


def whose():
    return [set(model.objects.values_list("member_id", flat=True)) for model in (Profile, Purchase, PlacedOrder)]


@pytest.mark.parametrize("told", [True, False])
def test_a_customer_who_is_gone_leaves_nothing_and_others_all(told, shop, user, member, other_member):
    # given
    user.delete()

    # when
    forget_members(member_ids=[member.pk, other_member.pk] if told else None)

    # then
    assert whose() == [{other_member.pk}] * 3


def test_their_orders_are_nobodys_when_they_are_read_again(shop, user, member, other_member):
    # given
    user.delete()
    forget_members()

    # when
    shop.change(next(iter(shop.known)), user_id=None)
    shop.read()

    # then
    assert whose() == [{other_member.pk}, {None, other_member.pk}, {None, other_member.pk}]
