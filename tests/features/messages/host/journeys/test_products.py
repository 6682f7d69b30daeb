"""New products in favourite categories (rule 63)."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.product.models import Category, ProductChannelListing

from saleor_loyalty_plugin.features.audience.models import Profile
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun
from tests.features.messages.journeys.journeys import journey

from .journeys import DAY, let_in

NOW = timezone.now()


@pytest.fixture
def own(product):
    return product.category


@pytest.fixture
def likes(member, channel):
    """Have the member buy in a category most, in the channel of the goods."""

    def like(category, channel_id=channel.pk):
        Profile.objects.update_or_create(
            member=member,
            defaults={"favourite_categories": [category.pk], "favourite_channels": [channel_id]},
        )

    return like


def publish(product, at):
    ProductChannelListing.objects.filter(product=product).update(
        is_published=True, visible_in_listings=True, published_at=at, available_for_purchase_at=at
    )


def test_what_was_published_in_a_favourite_category_at_most_weekly(product, own, channel, likes, member):
    # given
    likes(own)
    of = journey("new_products", since=NOW - 30 * DAY)

    # when
    publish(product, NOW - 8 * DAY)
    week_ago = let_in(of, NOW - 8 * DAY)
    publish(product, NOW - 2 * DAY)
    too_soon = let_in(of, NOW - 2 * DAY)
    publish(product, NOW - timedelta(hours=1))
    again = let_in(of, NOW)

    # then
    assert [len(each) for each in (week_ago, too_soon, again)] == [1, 1, 2]
    run = JourneyRun.objects.first()
    assert (run.member, run.channel_id) == (member, channel.pk)
    assert run.facts == {"product_ids": [product.pk], "category_id": own.pk}


def test_what_is_below_a_favourite_category_is_in_it(product, own, likes):
    # given
    above = Category.objects.create(name="Above", slug="above")
    own.parent = above
    own.save()
    likes(above)
    publish(product, NOW)

    # when
    occasions = let_in(journey("new_products", since=NOW - DAY), NOW)

    # then
    assert len(occasions) == 1


def test_not_in_other_categories_or_channels(product, own, likes, channel_PLN):
    # given
    publish(product, NOW)
    of = journey("new_products", since=NOW - DAY)

    # when
    likes(Category.objects.create(name="Other", slug="other"))
    other_category = let_in(of, NOW)
    likes(own, channel_id=channel_PLN.pk)
    other_channel = let_in(of, NOW)

    # then
    assert (other_category, other_channel) == ([], [])
