from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone
from saleor.graphql.channel.dataloaders.by_self import ChannelBySlugLoader
from saleor.graphql.core.context import get_database_connection_name
from saleor.product.models import ProductVariantChannelListing

from ...models import ChannelTerms, LoyaltyMember, Reward, RewardKind
from ...models.member import customer
from ...selectors.balances import balances_at
from ..core.program import active_program


def resolve_rewards(info, channel_slug: str, affordable: bool | None):
    """Return what may be claimed in a channel now; with `affordable` what the requesting member can, or cannot."""
    using = get_database_connection_name(info.context)
    rewards = Reward.objects.using(using)
    channel = ChannelBySlugLoader(info.context).load(channel_slug).get()
    off = ChannelTerms.objects.using(using).filter(channel_id=channel.pk if channel else 0, active=False)
    settings = active_program(info)
    if settings is None or channel is None or not channel.is_active or off.exists():
        return rewards.none()
    now = timezone.now()
    sold = ProductVariantChannelListing.objects.using(using).filter(
        variant_id=OuterRef("variant_id"), channel=channel, price_amount__isnull=False
    )
    rewards = rewards.filter(
        ~Q(kind=RewardKind.PRODUCT) | Exists(sold),
        Q(channel_id=None) | Q(channel_id=channel.pk),
        Q(valid_until=None) | Q(valid_until__gt=now),
        Q(quantity=None) | Q(claimed__lt=F("quantity")),
        active=True,
        deleted=False,
    )
    if affordable is None:
        return rewards
    member = _spending_member(info, using) if settings.spending_active else None
    return _affordable(rewards, member, affordable, now, using)


def _spending_member(info, using) -> LoyaltyMember | None:
    """Return the requesting member, None for who is suspended."""
    user = info.context.user
    members = LoyaltyMember.objects.using(using).select_related("tier", "assigned_tier")
    return members.filter(customer(user.pk), suspended_at=None).first() if user else None


def _affordable(rewards, member: LoyaltyMember | None, affordable: bool, now, using):
    if member is None:
        return rewards.none() if affordable else rewards
    available = balances_at([member], now, using=using)[member.pk].available
    within = Q(points_cost__lte=available) & (Q(tier=None) | Q(tier__threshold__lte=member.tier_at(now).threshold))
    return rewards.filter(within) if affordable else rewards.exclude(within)
