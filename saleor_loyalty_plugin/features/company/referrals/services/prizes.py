"""The prizes of a referral: given once, taken back once, under the lock of whose they are."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from .....models import LoyaltyMember
from .....models.locks import lock_counters
from .....services.giving.prizes import Hands, give_prize, is_in_use, take_prize
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ..models import Referral, ReferralPrize
from ..rules.judging import ReferralState
from ..rules.reasons import Reason
from ..selectors import rewarded_in_month
from .terms import present_terms

Side = ReferralPrize.Side
REASONS = {Side.FRIEND: "Brought by a friend", Side.REFERRER: "Brought a friend"}
TAKEN_BACK = "Bringing a friend, taken back"


def bring_prize(*, referral_id: int, side: str, hands: Hands, settings: ProgramSettings, now: datetime) -> None:
    """Give what is due to one of the two, or take back what is due no longer; nothing where all is as it should be.

    What is due to who is suspended, or while earning is switched off, waits; who has left or is deleted gets nothing.

    Raises:
        LoyaltyError: the reward cannot be given now.

    """
    if _is_code_to_take_back(referral_id, side, hands):
        # A code is taken back before anybody is locked, as everywhere; what is noted follows below.
        return
    _bring(referral_id=referral_id, side=side, hands=hands, settings=settings, now=now)


def _is_code_to_take_back(referral_id: int, side: str, hands: Hands) -> bool:
    """Take the code or card of a prize back that is due no longer; return whether it is in use, to be asked again."""
    referral = Referral.objects.get(pk=referral_id)
    prize = referral.prizes.filter(side=side, given=True, claim__isnull=False).select_related("claim__reward").first()
    return prize is not None and not _is_due(referral, side) and is_in_use(prize.claim, hands)


def _is_due(referral: Referral, side: str) -> bool:
    return referral.friend_due if side == Side.FRIEND else referral.referrer_due


@transaction.atomic
def _bring(*, referral_id: int, side: str, hands: Hands, settings: ProgramSettings, now: datetime) -> None:
    name = "friend" if side == Side.FRIEND else "referrer"
    member = open_ledger(Q(**{f"referrals_{'named' if name == 'friend' else 'made'}": referral_id}), now=now)
    referral = next(iter(lock_counters(Referral.objects.filter(pk=referral_id))), None)
    if member is None or referral is None:
        return
    prize = referral.prizes.filter(side=side).select_related("reward", "claim__reward").first()
    due = _is_due(referral, side)
    if due and side == Side.REFERRER and referral.settled_at is None:
        if not _may_get(member, settings) or _limit(referral, settings, now):
            return
        _settle(referral, ReferralState.REWARDED, now)
    if prize is None or prize.given == due:
        return
    if due and _may_get(member, settings):
        reason = REASONS[Side(prize.side)]
        give_prize(prize, member=member, key=_key(prize), reason=reason, hands=hands, settings=settings, now=now)
        prize.save()
    elif not due:
        take_prize(prize, member=member, key=_key(prize), reason=TAKEN_BACK, now=now)
        prize.save()


def _may_get(member: LoyaltyMember, settings: ProgramSettings) -> bool:
    return member.has_benefits and member.user_id is not None and settings.earning_active


def _limit(referral: Referral, settings: ProgramSettings, now: datetime) -> bool:
    """Note that the referrer has had their prizes of this month; return whether they have. They are locked."""
    limit = present_terms().month_limit
    rewarded = rewarded_in_month([referral.referrer_id], now=now, zone=settings.zone)
    if limit is None or rewarded.get(referral.referrer_id, 0) < limit:
        return False
    referral.limited, referral.referrer_due, referral.reasons = True, False, [Reason.LIMIT_REACHED]
    _settle(referral, ReferralState.REFUSED, now)
    return True


def _settle(referral: Referral, state: ReferralState, now: datetime) -> None:
    referral.state, referral.settled_at = state, now
    referral.save(update_fields=["state", "settled_at", "limited", "referrer_due", "reasons"])


def _key(prize: ReferralPrize) -> str:
    return f"referral:{prize.referral_id}:{prize.side}"
