"""Real concurrency on PostgreSQL: orders that are read at once, and the scoring of all meanwhile."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from saleor_loyalty_plugin.features.audience.models import Profile, Purchase
from saleor_loyalty_plugin.features.audience.services.scores import score_members
from tests.services.threads import raised, together

from .members import new_members
from .shop import Shop, line, profile_of

pytestmark = pytest.mark.django_db(transaction=True)
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def shop(db):
    return Shop()


def test_orders_of_one_member_that_are_read_at_once_all_count(shop, member, user):
    # given
    placed = [
        shop.place(user, "10.00", BEGINNING + timedelta(days=number), lines=(line(number),)) for number in range(8)
    ]

    # when each is read twice
    outcomes = together(*[partial(shop.read, order) for order in placed * 2])

    # then
    assert raised(outcomes) == []
    assert (profile_of(member).orders, profile_of(member).net_spend) == (8, 80)
    assert Purchase.objects.filter(counted=True).count() == 8


def test_reading_and_scoring_never_wait_for_each_other_for_ever(shop):
    # given
    members = new_members(30)
    for number, member in enumerate(members):
        shop.place(member.user, f"{number + 1}.00", BEGINNING + timedelta(days=number))
    placed = list(shop.known)
    now = BEGINNING + timedelta(days=90)

    # when batches that overlap are read in different orders while all are scored
    reads = [partial(shop.read, *placed), partial(shop.read, *reversed(placed)), partial(shop.read, *placed[10:20])]
    outcomes = together(*reads, *[partial(score_members, now=now)] * 3)

    # then
    assert raised(outcomes) == []
    assert set(Profile.objects.values_list("orders", flat=True)) == {1}

    # when
    score_members(now=now)

    # then
    assert set(Profile.objects.values_list("money", flat=True)) == {1, 2, 3, 4, 5}
