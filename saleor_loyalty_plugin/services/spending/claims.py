"""Rewards claimed with points: set aside for a checkout, or kept at once; used, undone and taken back."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F, Q, QuerySet

from ...enums import LoyaltyErrorCode, TransactionKind
from ...errors import IdempotencyConflictError, LoyaltyError, MemberSuspendedError, NotAMemberError
from ...models import CLAIM_STATES, ClaimState, LoyaltyMember, Redemption, RedemptionState, Reward, RewardKind
from ...models.member import customer
from ..actors import Actor
from ..checks import check_key, check_text
from ..ledger import Entry, open_ledger
from .captures import give_all_back
from .holds import give_back, set_aside, use_up

CLOCKS_DIFFER = timedelta(minutes=1)
TO_KEEP = (RewardKind.VOUCHER, RewardKind.GIFT_CARD)
MAX_REASON = 1000
NOT_USED = CLAIM_STATES[ClaimState.IN_CHECKOUT] | CLAIM_STATES[ClaimState.KEPT]


@transaction.atomic
def claim_reward(
    *,
    user_id: int | None,
    reward: Reward,
    checkout_id: UUID | None,
    channel_id: int,
    currency: str,
    now: datetime,
    idempotency_key: str | None = None,
) -> Redemption:
    """Set the cost of a reward aside, for a checkout or to be kept; return the claim, the same for the same key.

    Raises:
        NotAMemberError: nobody is signed in, or the user has not joined.
        MemberSuspendedError: staff have suspended the member.
        IdempotencyConflictError: the key was used for another reward, customer or checkout, or for a claim that was
            given up.
        LoyaltyError: REQUIRED without a checkout that the reward needs, TIER_REQUIRED, or REWARD_UNAVAILABLE where
            it is not offered now or here, or all are claimed.
        InsufficientPointsError: the member has fewer points than it costs.

    """
    if checkout_id is None and reward.kind not in TO_KEEP:
        raise LoyaltyError("This reward is for a checkout.", field="checkout", code=LoyaltyErrorCode.REQUIRED)
    member = _open_ledger_of(user_id, now)
    if idempotency_key is not None:
        earlier = Redemption.objects.filter(idempotency_key=check_key(idempotency_key)).first()
        if earlier is not None:
            return _same(earlier, member, reward, checkout_id)
    if member.suspended_at is not None:
        raise MemberSuspendedError(field="reward")
    if reward.tier is not None and member.tier_at(now).threshold < reward.tier.threshold:
        raise LoyaltyError(
            f"This reward is for {reward.tier.name} and above.", field="reward", code=LoyaltyErrorCode.TIER_REQUIRED
        )
    take_one(reward, channel_id, now, active=True)
    claim = _insert(
        Redemption(
            member=member,
            reward=reward,
            reward_name=reward.name,
            checkout_id=checkout_id,
            channel_id=channel_id,
            currency=currency,
            points=reward.points_cost,
            point_value=0,
            amount=0,
            idempotency_key=idempotency_key,
            held_at=now,
            touched_at=now,
        )
    )
    try:
        set_aside(member=member, redemption=claim)
    except LoyaltyError as error:
        error.field = "reward"
        raise
    return claim


def _open_ledger_of(user_id: int | None, now: datetime) -> LoyaltyMember:
    if user_id is None:
        # Not a look for a member without a user: those are deleted customers.
        raise NotAMemberError("Nobody is signed in to this checkout.", field="checkout")
    member = open_ledger(customer(user_id), now=now)
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="reward")
    return member


def _same(claim: Redemption, member: LoyaltyMember, reward: Reward, checkout_id: UUID | None) -> Redemption:
    if (claim.member_id, claim.reward_id, claim.checkout_id) != (member.pk, reward.pk, checkout_id):
        raise _key_was_used()
    if claim.claim_state == ClaimState.GIVEN_UP:
        raise _key_was_used("The claim under this key was given up. Claim again with a new key.")
    return claim


def _insert(claim: Redemption) -> Redemption:
    try:
        with transaction.atomic():
            claim.save()
    except IntegrityError as error:
        # The lock is the member's: another customer can claim under the same key at this very moment.
        if claim.idempotency_key and Redemption.objects.filter(idempotency_key=claim.idempotency_key).exists():
            raise _key_was_used() from error
        raise
    return claim


def _key_was_used(message: str = "This key was used for another claim.") -> IdempotencyConflictError:
    return IdempotencyConflictError(message, field="idempotency_key")


def take_one(reward: Reward, channel_id: int, now: datetime, **condition: bool) -> None:
    """Take one of the rewards that are left: the update locks the row, after the member's.

    What is given need not be in the catalogue; who asks for that says so as a further `condition`.

    Raises:
        LoyaltyError: REWARD_UNAVAILABLE where it is not offered now or here, or all are claimed.

    """
    offered = Reward.objects.filter(
        Q(channel_id=None) | Q(channel_id=channel_id),
        Q(valid_until=None) | Q(valid_until__gt=now),
        Q(quantity=None) | Q(claimed__lt=F("quantity")),
        pk=reward.pk,
        deleted=False,
        **condition,
    )
    if not offered.update(claimed=F("claimed") + 1):
        raise LoyaltyError("This reward is not available.", field="reward", code=LoyaltyErrorCode.REWARD_UNAVAILABLE)


def held_claims(checkout_id: UUID) -> QuerySet[Redemption]:
    """Return the rewards that are claimed for a checkout and not yet captured, as a query."""
    return Redemption.objects.filter(
        state=RedemptionState.HELD, checkout_id=checkout_id, reward__isnull=False
    ).select_related("reward")


@transaction.atomic
def use_claim(*, claim_id: int, now: datetime, order_id: UUID | None = None, is_kept: bool = False) -> None:
    """Have a claim used, by an order where that is known; `is_kept` pays for a code or card that is used later.

    Nothing where it was used before, or given up.
    """
    member = open_ledger(Q(redemptions=claim_id), now=now)
    claim = _unused(claim_id)
    if member is None or claim is None:
        return
    if claim.state == RedemptionState.HELD:
        pay(member, claim, order_id=order_id, now=now)
    if not is_kept:
        note_use(claim, order_id, now)


def _unused(claim_id: int) -> Redemption | None:
    return Redemption.objects.filter(NOT_USED, pk=claim_id, reward__isnull=False).select_related("reward").first()


@transaction.atomic
def touch_claims(*, user_id: int, checkout_id: UUID, count: int, now: datetime) -> bool:
    """Keep a checkout's claims alive while an order is made of it; return whether there are `count` of them still."""
    member = open_ledger(Q(user_id=user_id), now=now)
    if member is None:
        return count == 0
    return held_claims(checkout_id).filter(member=member).select_related(None).update(touched_at=now) >= count


@transaction.atomic
def undo_claim(*, claim_id: int, now: datetime, untouched_since: datetime | None = None) -> bool:
    """Give the points of a held claim back; return False where it is not held any more, or was touched meanwhile."""
    member = open_ledger(Q(redemptions=claim_id), now=now)
    claim = Redemption.objects.filter(pk=claim_id, state=RedemptionState.HELD, reward__isnull=False).first()
    if member is None or claim is None:
        return False
    if untouched_since is not None and claim.touched_at > untouched_since:
        return False
    release(member, claim, now)
    return True


@transaction.atomic
def take_claim_back(*, claim_id: int, reason: str, actor: Actor, now: datetime) -> bool:
    """Give the points of a claim that was not used back, and say why in the ledger; return False where it was.

    The ledger says that they were taken and that they are back: what was set aside alone leaves no trace in it, nor
    does what was given without points.

    Raises:
        LoyaltyError: the reason is blank, too long or cannot be stored.

    """
    reason = check_text(reason, field="reason", maximum=MAX_REASON)
    member = open_ledger(Q(redemptions=claim_id), now=now)
    claim = _unused(claim_id)
    if member is None or claim is None:
        return False
    if not claim.points:
        release(member, claim, now)
        return True
    if claim.state == RedemptionState.HELD:
        pay(member, claim, order_id=None, now=now)
    give_all_back(member=member, redemption=claim, reason=reason, actor=actor, now=now)
    _count_back(claim)
    return True


def pay(member: LoyaltyMember, claim: Redemption, *, order_id: UUID | None, now: datetime) -> None:
    """Take the points of a held claim for good. The member is locked and settled, here and below."""
    entry = Entry(
        kind=TransactionKind.REDEMPTION,
        points=-claim.points,
        idempotency_key=f"redemption:{claim.pk}",
        order_id=order_id,
        reason=claim.reward_name,
    )
    use_up(member=member, redemption=claim, entry=entry, now=now)
    claim.state, claim.order_id, claim.ended_at = RedemptionState.CAPTURED, order_id, now
    claim.save(update_fields=["state", "order_id", "ended_at"])


def note_use(claim: Redemption, order_id: UUID | None, now: datetime) -> None:
    """Write down that a claim that is paid for was used, and by which order, unless that is written."""
    before = claim.used_at, claim.order_id
    claim.used_at, claim.order_id = claim.used_at or now, claim.order_id or order_id
    if before != (claim.used_at, claim.order_id):
        claim.save(update_fields=["used_at", "order_id"])


def release(member: LoyaltyMember, claim: Redemption, now: datetime) -> None:
    """Give back what a held claim has set aside, and the reward to who claims next."""
    claim.state, claim.ended_at = RedemptionState.RELEASED, now
    claim.save(update_fields=["state", "ended_at"])
    give_back(member=member, redemption=claim, now=now)
    _count_back(claim)


def _count_back(claim: Redemption) -> None:
    Reward.objects.filter(pk__in=[claim.reward_id], claimed__gt=0).update(claimed=F("claimed") - 1)
