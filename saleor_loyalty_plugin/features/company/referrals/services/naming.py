"""A friend says who brought them: accepted, or refused with the reason kept (rules 92 and 93)."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError, MemberSuspendedError
from .....models import LoyaltyMember
from .....models.locks import lock_subject
from ..models import Referral, ReferralPrize, ReferralTerms
from ..rules.judging import Facts, ReferralState, judge
from ..rules.likeness import alike, mailbox
from ..rules.reasons import Reason
from ..selectors import claims_from, friends_since, is_above, member_of_code
from .asking import Shop
from .terms import present_terms

Side = ReferralPrize.Side
MAY_NAME_FOR = timedelta(days=30)
LOOKED_BACK = timedelta(days=7)
CLAIMS_FROM_ONE_ADDRESS = 10
FRIENDS_IN_A_DAY = 5
DAY = timedelta(days=1)


@transaction.atomic
def name_referrer(
    *, friend: LoyaltyMember, code: str, shop: Shop, at: datetime, named_from: str = "", order_id: UUID | None = None
) -> Referral:
    """Keep that a member names another by their code; the same two once. What is returned may be refused.

    Args:
        friend: who names, and is in the program.
        code: the referrer's.
        shop: where orders and customers are read.
        at: when: now, or when the order was placed.
        named_from: the address on the network, hashed; blank where it is not known.
        order_id: the order that names it; else the friend does, within 30 days of registering.

    Raises:
        LoyaltyError: on `code`, PROGRAM_INACTIVE where nobody is rewarded, NOT_FOUND where no member has it, INVALID
            where the friend comes too late.
        MemberSuspendedError: the friend is suspended.

    """
    terms = present_terms()
    if not terms.active:
        raise _refused("Friends cannot be brought at the moment.", LoyaltyErrorCode.PROGRAM_INACTIVE)
    if friend.suspended_at is not None:
        raise MemberSuspendedError(field="code")
    referrer = member_of_code(code)
    if referrer is None:
        raise _refused("No member has this code. Check its letters.", LoyaltyErrorCode.NOT_FOUND)
    # One at a time: circles of any length, and what is counted, are seen whoever names whom meanwhile.
    lock_subject("referrals")
    known = Referral.objects.filter(referrer=referrer, friend=friend).first()
    if known is not None and known.accepted:
        return known
    user: Any = friend.user
    if order_id is None and at > user.date_joined + MAY_NAME_FOR:
        raise _refused("A code can be given within 30 days of registering.", LoyaltyErrorCode.INVALID)
    reason = _refusal(friend, referrer, shop, at)
    referral = known or Referral(referrer=referrer, friend=friend)
    referral.named_at, referral.named_from = at, named_from
    if reason is not None:
        referral.accepted, referral.state, referral.reasons = False, ReferralState.REFUSED, [reason]
        referral.save()
        return referral
    return _accept(referral, terms, shop)


def _refused(message: str, code: LoyaltyErrorCode) -> LoyaltyError:
    return LoyaltyError(message, field="code", code=code)


def _refusal(friend: LoyaltyMember, referrer: LoyaltyMember, shop: Shop, at: datetime) -> Reason | None:
    """Return the first reason against it, None where there is none."""
    if friend.pk == referrer.pk:
        return Reason.ONESELF
    friends_user, referrers_user = friend.user, referrer.user
    if friends_user is None or referrers_user is None:
        return None
    if mailbox(friends_user.email) == mailbox(referrers_user.email):
        return Reason.SAME_MAILBOX
    if Referral.objects.filter(friend=friend, accepted=True).exists():
        return Reason.REFERRED_ALREADY
    if any(not order.void and order.placed_at < at for order in shop.orders_of(friends_user.pk)):
        return Reason.ORDERED_BEFORE
    return Reason.CIRCLE if is_above(member_id=friend.pk, of=referrer.pk) else None


def _accept(referral: Referral, terms: ReferralTerms, shop: Shop) -> Referral:
    referral.accepted = True
    referral.flags = sorted(_flags(referral, shop))
    referral.friend_at_once, referral.minimum = terms.friend_at_once, terms.minimum_order
    facts = Facts(
        flags=frozenset(Reason(flag) for flag in referral.flags),
        friend_at_once=referral.friend_at_once,
        now=referral.named_at,
    )
    verdict = judge(facts)
    referral.state, referral.reasons = verdict.state, sorted(verdict.reasons)
    referral.friend_due = verdict.friend_due
    referral.save()
    _promise(referral, Side.FRIEND, terms.friend_points, terms.friend_reward_id)
    _promise(referral, Side.REFERRER, terms.referrer_points, terms.referrer_reward_id)
    return referral


def _promise(referral: Referral, side: Side, points: int | None, reward_id: int | None) -> None:
    if points or reward_id:
        ReferralPrize.objects.create(referral=referral, side=side, points=points, reward_id=reward_id)


def _flags(referral: Referral, shop: Shop) -> set[Reason]:
    friends_user, referrers_user = referral.friend.user, referral.referrer.user
    flags: set[Reason] = set()
    if friends_user is not None and referrers_user is not None:
        flags |= alike(shop.person(friends_user.pk), shop.person(referrers_user.pk))
    at = referral.named_at
    if claims_from(referral.named_from, since=at - LOOKED_BACK) >= CLAIMS_FROM_ONE_ADDRESS:
        flags.add(Reason.MANY_CLAIMS)
    if friends_since(referral.referrer_id, at - DAY) >= FRIENDS_IN_A_DAY:
        flags.add(Reason.MANY_FRIENDS)
    return flags
