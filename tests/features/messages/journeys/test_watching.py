"""What members look at and wait for (rule 49)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.errors import NotAMemberError
from saleor_loyalty_plugin.features.messages.journeys.models import ProductView, ProductWatch, Restock
from saleor_loyalty_plugin.features.messages.journeys.services.watching import forget_old, keep_view, unwatch, watch
from saleor_loyalty_plugin.features.messages.models import Purpose, Source
from saleor_loyalty_plugin.features.messages.services.consents import Said, set_consents

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def agreed(member, now):
    said = [Said(Purpose.PERSONALISATION, granted=True)]
    return set_consents(user_id=member.user_id, said=said, source=Source.STOREFRONT, now=now)


def looked_at():
    return list(ProductView.objects.order_by("pk").values_list("product_id", flat=True))


def test_nothing_is_kept_without_consent(member, now):
    # when
    keep_view(user_id=member.user_id, product_id=7, sold_out=[(70, 1)], now=now)

    # then
    assert (looked_at(), ProductWatch.objects.count()) == ([], 0)


def test_the_last_hundred_of_90_days_are_kept(agreed, now):
    # given
    keep_view(user_id=agreed.user_id, product_id=1, sold_out=[], now=now - 90 * DAY)

    # when
    for number in range(2, 104):
        keep_view(user_id=agreed.user_id, product_id=number, sold_out=[], now=now + timedelta(seconds=number))

    # then
    assert looked_at() == list(range(4, 104))


def test_looked_at_again_counts_once(agreed, now):
    # when
    for moment in (now, now + DAY):
        keep_view(user_id=agreed.user_id, product_id=7, sold_out=[], now=moment)

    # then
    assert ProductView.objects.get().viewed_at == now + DAY


def test_what_was_sold_out_when_it_was_looked_at_is_waited_for_during_30_days(agreed, now):
    # when
    keep_view(user_id=agreed.user_id, product_id=7, sold_out=[(70, 1)], now=now)

    # then
    waits = ProductWatch.objects.get()
    assert (waits.variant_id, waits.channel_id, waits.until - now) == (70, 1, 30 * DAY)
    assert Restock.objects.get().sold_out_at == now


def test_a_wait_is_for_90_days_and_is_not_made_shorter(agreed, now):
    # when
    watch(user_id=agreed.user_id, variant_id=70, channel_id=1, is_sold_out=True, now=now)
    keep_view(user_id=agreed.user_id, product_id=7, sold_out=[(70, 1)], now=now + DAY)

    # then
    waits = ProductWatch.objects.get()
    assert (waits.since, waits.until) == (now, now + 90 * DAY)


def test_who_was_told_may_wait_anew_at_the_end(member, now):
    # given
    watch(user_id=member.user_id, variant_id=70, channel_id=1, is_sold_out=True, now=now)
    ProductWatch.objects.update(told_at=now + DAY, times_told=1)

    # when
    watch(user_id=member.user_id, variant_id=70, channel_id=1, is_sold_out=True, now=now + 2 * DAY)

    # then
    waits = ProductWatch.objects.get()
    assert (waits.since, waits.told_at, waits.times_told) == (now + 2 * DAY, None, 1)


def test_who_waits_no_longer_waits_in_no_channel(member, now):
    # given
    for channel in (1, 2):
        watch(user_id=member.user_id, variant_id=70, channel_id=channel, is_sold_out=False, now=now)

    # when
    unwatch(user_id=member.user_id, variant_id=70)

    # then
    assert not ProductWatch.objects.exists()


def test_who_has_not_joined_cannot_wait(user, now):
    with pytest.raises(NotAMemberError):
        watch(user_id=user.pk, variant_id=70, channel_id=1, is_sold_out=True, now=now)


def test_what_is_over_is_forgotten(agreed, other_member, now):
    # given
    keep_view(user_id=agreed.user_id, product_id=7, sold_out=[(70, 1)], now=now)
    watch(user_id=other_member.user_id, variant_id=71, channel_id=1, is_sold_out=True, now=now)

    # when
    forget_old(now=now + 90 * DAY)

    # then
    assert (looked_at(), [waits.variant_id for waits in ProductWatch.objects.all()]) == ([], [71])
    assert [each.variant_id for each in Restock.objects.all()] == [71]


def test_what_deleted_customers_did_is_forgotten(agreed, now):
    # given
    keep_view(user_id=agreed.user_id, product_id=7, sold_out=[(70, 1)], now=now)
    agreed.user.delete()

    # when
    forget_old(now=now)

    # then
    assert (looked_at(), ProductWatch.objects.count()) == ([], 0)
