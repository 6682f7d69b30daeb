"""Rewards that a member is given to keep, without points: claims that cost nothing."""

from datetime import datetime

from ...errors import LoyaltyError
from ...models import LoyaltyMember, Redemption, RedemptionState, Reward
from ..spending.claims import TO_KEEP, take_one


def give_reward(*, member: LoyaltyMember, reward: Reward, currency: str, now: datetime) -> Redemption:
    """Give a member whom `open_ledger` returned a voucher code or gift card; return the claim, which costs 0 points.

    Whatever its tier, and whether it is in the catalogue or not: who gives decides. It counts as one of those that
    there are. The code or card is the host's to make, in `currency`.

    Raises:
        LoyaltyError: on `reward`, it is for a checkout; REWARD_UNAVAILABLE where it is not offered now, or all are
            claimed.

    """
    if reward.kind not in TO_KEEP:
        raise LoyaltyError("This reward is for a checkout. Give a voucher or a gift card.", field="reward")
    channel_id = reward.channel_id or 0
    take_one(reward, channel_id, now)
    return Redemption.objects.create(
        member=member,
        state=RedemptionState.CAPTURED,
        reward=reward,
        reward_name=reward.name,
        channel_id=channel_id,
        currency=currency,
        points=0,
        point_value=0,
        amount=0,
        held_at=now,
        touched_at=now,
        ended_at=now,
    )
