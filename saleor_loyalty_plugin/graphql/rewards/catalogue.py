"""What may be claimed, for lists and for one reward."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from saleor.channel.models import Channel
from saleor.product.models import ProductVariantChannelListing

from ...models import ChannelTerms, Reward, RewardKind


def open_channels(using: str) -> list[int]:
    """Return the ids of the channels that are on and have loyalty."""
    off = ChannelTerms.objects.using(using).filter(active=False).values_list("channel_id", flat=True)
    return list(Channel.objects.using(using).filter(is_active=True).exclude(pk__in=off).values_list("pk", flat=True))


def claimable(rewards: QuerySet[Reward], channel_ids: Collection[int], now: datetime) -> QuerySet[Reward]:
    """Return those of the rewards that may be claimed in one of the channels at `now`: a product where it is sold."""
    if not channel_ids:
        return rewards.none()
    sold = ProductVariantChannelListing.objects.using(rewards.db).filter(
        variant_id=OuterRef("variant_id"), channel_id__in=channel_ids, price_amount__isnull=False
    )
    anywhere = Q(channel_id=None) & (~Q(kind=RewardKind.PRODUCT) | Exists(sold))
    sold_there = Exists(sold.filter(channel_id=OuterRef("channel_id")))
    there = Q(channel_id__in=channel_ids) & (~Q(kind=RewardKind.PRODUCT) | sold_there)
    return rewards.filter(
        anywhere | there,
        Q(valid_until=None) | Q(valid_until__gt=now),
        Q(quantity=None) | Q(claimed__lt=F("quantity")),
        active=True,
        deleted=False,
    )
