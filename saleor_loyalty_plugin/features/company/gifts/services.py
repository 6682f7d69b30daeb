"""Rewards that staff give without points, with a note and within a month's budget (rule 96)."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from django.db import IntegrityError, transaction

from ....enums import LoyaltyErrorCode
from ....errors import IdempotencyConflictError, LoyaltyError, MemberSuspendedError, NotAMemberError
from ....models import LoyaltyMember, Redemption, Reward
from ....models.member import customer
from ....services.actors import Actor
from ....services.checks import check_key, check_text
from ....services.giving.allowances import count_given, giver_of
from ....services.giving.rewards import give_reward
from ....services.ledger import open_ledger
from ....settings import ProgramSettings
from .models import Gift
from .selectors import given_in_month

MAX_NOTE = 1000


class Hands(Protocol):
    """What makes rewards that are kept: the host."""

    def currency(self, reward: Reward) -> str: ...

    def make(self, claim: Redemption, member: LoyaltyMember) -> None: ...


@transaction.atomic
def give_gift(
    *,
    user_id: int,
    reward: Reward,
    note: str,
    idempotency_key: str,
    actor: Actor,
    hands: Hands,
    settings: ProgramSettings,
    now: datetime,
) -> Redemption:
    """Give a member a voucher or gift card without points; return the claim, the same for the same key.

    Raises:
        LoyaltyError: on `note` or `idempotency_key`, it is blank, too long or cannot be stored; on `reward`, what
            `give_reward` refuses, or ABOVE_MAXIMUM where whoever gives has given what `gifts_per_month` or
            `adjust_limit_per_day` lets them.
        NotAMemberError: the user has not joined.
        MemberSuspendedError: staff have suspended the member.
        IdempotencyConflictError: the key was used for another member, reward or note.

    """
    note = check_text(note, field="note", maximum=MAX_NOTE)
    check_key(idempotency_key)
    member = open_ledger(customer(user_id), now=now)
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="user")
    if earlier := Gift.objects.filter(idempotency_key=idempotency_key).select_related("claim").first():
        return _same(earlier, member, reward, note)
    if member.suspended_at is not None:
        raise MemberSuspendedError(field="user")
    gift = Gift(
        giver=giver_of(actor_id=actor.user_id, actor_app=actor.app),
        actor_id=actor.user_id,
        actor_app=actor.app,
        cost=reward.points_cost,
        note=note,
        given_at=now,
        idempotency_key=idempotency_key,
    )
    _count(gift, actor, settings, now)
    currency = hands.currency(reward)
    gift.claim = give_reward(member=member, reward=reward, currency=currency, now=now)
    _insert(gift)
    hands.make(gift.claim, member)
    return gift.claim


def _same(gift: Gift, member: LoyaltyMember, reward: Reward, note: str) -> Redemption:
    if (gift.claim.member_id, gift.claim.reward_id, gift.note) != (member.pk, reward.pk, note):
        raise _key_was_used()
    return gift.claim


def _count(gift: Gift, actor: Actor, settings: ProgramSettings, now: datetime) -> None:
    """Refuse what is above a limit. Counting what is given by hand locks the giver, for the month's sum as well."""
    count_given(
        points=gift.cost, actor_id=actor.user_id, actor_app=actor.app, settings=settings, now=now, field="reward"
    )
    if not settings.gifts_per_month:
        return
    left = max(settings.gifts_per_month - given_in_month(gift.giver, now=now, zone=settings.zone), 0)
    if gift.cost > left:
        raise LoyaltyError(
            f"You may give {left} more points' worth this month: {settings.gifts_per_month} in a month. "
            f"This reward costs {gift.cost}.",
            field="reward",
            code=LoyaltyErrorCode.ABOVE_MAXIMUM,
        )


def _insert(gift: Gift) -> None:
    try:
        with transaction.atomic():
            gift.save()
    except IntegrityError as error:
        # The lock is the member's: for another one the same key can be used at this very moment.
        if Gift.objects.filter(idempotency_key=gift.idempotency_key).exists():
            raise _key_was_used() from error
        raise


def _key_was_used() -> IdempotencyConflictError:
    return IdempotencyConflictError("This key was used for another gift.", field="idempotency_key")


def forget_notes(*, member_ids: Collection[int] | None = None) -> None:
    """Remove what was written about gifts to members whose customer was deleted, all or some of them."""
    gifts = Gift.objects.filter(claim__member__user=None).exclude(note="")
    (gifts if member_ids is None else gifts.filter(claim__member__in=member_ids)).update(note="")
