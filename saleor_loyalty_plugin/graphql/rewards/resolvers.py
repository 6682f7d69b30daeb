from django.db.models import Q, Value
from django.utils import timezone
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import DiscountPermissions

from ...models import ChannelTerms, LoyaltyMember, Reward
from ...models.member import customer
from ...selectors.balances import balances_at
from ..core.access.channels import load_channel
from ..core.access.visibility import acts_for
from ..core.nodes import row_id
from ..core.program import active_program, program_for
from .catalogue import claimable, open_channels


def resolve_reward(info, reward_id: str) -> Reward | None:
    """Return a reward to who manages discounts, and one that may be claimed somewhere to everybody."""
    _, pk = from_global_id_or_error(reward_id, "LoyaltyReward", raise_error=True)
    using = get_database_connection_name(info.context)
    rewards = Reward.objects.using(using).filter(pk=row_id(pk), deleted=False)
    if acts_for(info, None, DiscountPermissions.MANAGE_DISCOUNTS):
        return rewards.first()
    if active_program(info) is None:
        return None
    return claimable(rewards, open_channels(using), timezone.now()).first()


def resolve_all_rewards(info):
    """Return the rewards that are not deleted, whether they can be claimed or not."""
    return Reward.objects.using(get_database_connection_name(info.context)).filter(deleted=False)


def resolve_rewards(info, channel_slug: str, affordable: bool | None):
    """Return what may be claimed in a channel now; with `affordable` what the requesting member can, or cannot."""
    using = get_database_connection_name(info.context)
    rewards = Reward.objects.using(using)
    channel = load_channel(info, channel_slug).get()
    off = ChannelTerms.objects.using(using).filter(channel_id=channel.pk if channel else 0, active=False)
    settings = program_for(info, DiscountPermissions.MANAGE_DISCOUNTS)
    if settings is None or channel is None or not channel.is_active or off.exists():
        return rewards.none()
    now = timezone.now()
    # The channel goes with each reward: a product's prices are those of it.
    rewards = claimable(rewards, [channel.pk], now).annotate(listed_in=Value(channel.slug))
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
