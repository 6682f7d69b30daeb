"""Rewards claimed with points: set aside for a checkout, or kept at once; undone, captured and given back."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F, Q, QuerySet

from ..domain.orders import OrderState
from ..domain.redemption import points_restored
from ..enums import LoyaltyErrorCode, TransactionKind
from ..errors import IdempotencyConflictError, LoyaltyError, MemberSuspendedError, NotAMemberError
from ..models import LoyaltyMember, Redemption, RedemptionState, Reward, RewardKind
from ..models.member import customer
from .captures import follow_order
from .checks import check_key
from .holds import give_back, set_aside, use_up
from .ledger import Entry, open_ledger

CLOCKS_DIFFER = timedelta(minutes=1)
TO_KEEP = (RewardKind.VOUCHER, RewardKind.GIFT_CARD)


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
    _count(reward, channel_id, now)
    claim = _insert(
        Redemption(
            member=member,
            reward=reward,
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
    if claim.state == RedemptionState.RELEASED:
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


def _count(reward: Reward, channel_id: int, now: datetime) -> None:
    """Take one of the rewards that are left: the update locks the row, after the member's."""
    offered = Reward.objects.filter(
        Q(channel_id=None) | Q(channel_id=channel_id),
        Q(valid_until=None) | Q(valid_until__gt=now),
        Q(quantity=None) | Q(claimed__lt=F("quantity")),
        pk=reward.pk,
        active=True,
        deleted=False,
    )
    if not offered.update(claimed=F("claimed") + 1):
        raise LoyaltyError("This reward is not available.", field="reward", code=LoyaltyErrorCode.REWARD_UNAVAILABLE)


def held_claims(checkout_id: UUID) -> QuerySet[Redemption]:
    """Return the rewards that are claimed for a checkout and not yet captured, as a query."""
    return Redemption.objects.filter(
        state=RedemptionState.HELD, checkout_id=checkout_id, reward__isnull=False
    ).select_related("reward")


@transaction.atomic
def use_claim(*, claim_id: int, now: datetime, order_id: UUID | None = None) -> None:
    """Capture a claim for an order, or for good without one; nothing where it is not held any more."""
    member = open_ledger(Q(redemptions=claim_id), now=now)
    claim = Redemption.objects.filter(pk=claim_id, state=RedemptionState.HELD).select_related("reward").first()
    if member is not None and claim is not None:
        _use(member, claim, order_id=order_id, now=now)


def use_claims_of_others(*, order_id: UUID, claim_ids: Iterable[int], now: datetime) -> None:
    """Capture claims for an order that used their codes or cards though it is not their members' (rule 108).

    To be called without a member's lock: each member is locked in a transaction of its own.
    """
    held = Redemption.objects.filter(pk__in=claim_ids, state=RedemptionState.HELD, reward__isnull=False)
    for claim_id in list(held.values_list("pk", flat=True)):
        use_claim(claim_id=claim_id, order_id=order_id, now=now)


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
    _release(member, claim, now)
    return True


def reconcile_claims(*, member: LoyaltyMember, state: OrderState, now: datetime) -> None:
    """Capture what was claimed for the order's checkout, and restore what an order gives back (rules 20 and 98).

    A code or card belongs to the order that it is used on, whichever checkout it was claimed for, or none; one that
    its checkout's order did not use is the member's for another order.
    """
    products = list(state.reward_variants)
    for claim in _claims_of(member, state):
        is_on_order = _is_on(claim, state, products)
        order_id = state.order_id if _belongs(claim, state) else None
        if claim.state == RedemptionState.HELD and not is_on_order:
            _release(member, claim, now)
        elif claim.state == RedemptionState.HELD:
            _use(member, claim, order_id=order_id, now=now)
        elif claim.order_id is None and order_id is not None:
            claim.order_id = order_id
            claim.save(update_fields=["order_id"])
        if claim.state == RedemptionState.CAPTURED and _comes_back(claim, state):
            restored = points_restored(claim.points, state) if is_on_order else claim.points
            follow_order(member, claim, state, points=claim.points, amount=claim.amount, restored=restored, now=now)


def _claims_of(member: LoyaltyMember, state: OrderState) -> list[Redemption]:
    """Return the order's claims, those that it captured first."""
    theirs = Q(order_id=state.order_id)
    if state.checkout_id is not None:
        # A checkout may outlive its order: what is claimed after it is not the order's.
        until = state.created_at + CLOCKS_DIFFER
        theirs |= Q(checkout_id=state.checkout_id, state=RedemptionState.HELD, held_at__lte=until)
    if state.used_claims:
        theirs |= Q(pk__in=state.used_claims, order_id=None) & ~Q(state=RedemptionState.RELEASED)
    claims = Redemption.objects.filter(theirs, member=member, reward__isnull=False).select_related("reward")
    return sorted(claims, key=lambda claim: claim.state == RedemptionState.HELD)


def _is_on(claim: Redemption, state: OrderState, products: list[int | None]) -> bool:
    """Return whether the order has what was claimed; a product that it has is taken off the list.

    A shopper may have taken the product out, or the program was off when the prices were computed.
    """
    if claim.given.get("free_shipping"):
        return state.free_delivery
    if claim.given.get("line") is None:
        return True
    for variant_id in (claim.given.get("variant"), None):
        if variant_id in products:
            products.remove(variant_id)
            return True
    return False


def _belongs(claim: Redemption, state: OrderState) -> bool:
    """Return whether the claim was used on the order: a code or card may have been left out of it."""
    code, is_card = claim.given.get("voucher_code"), "gift_card" in claim.given
    is_elsewhere = is_card or (code is not None and code != state.voucher_code)
    return not is_elsewhere or claim.pk in state.used_claims


def _comes_back(claim: Redemption, state: OrderState) -> bool:
    """Return whether the order took what was claimed: a voucher not used on it and a gift card stay with the member."""
    code = claim.given.get("voucher_code")
    return claim.given.get("gift_card") is None and (code is None or code == state.voucher_code)


def _use(member: LoyaltyMember, claim: Redemption, *, order_id: UUID | None, now: datetime) -> None:
    entry = Entry(
        kind=TransactionKind.REDEMPTION,
        points=-claim.points,
        idempotency_key=f"redemption:{claim.pk}",
        order_id=order_id,
        reason=claim.reward.name if claim.reward else "",
    )
    use_up(member=member, redemption=claim, entry=entry, now=now)
    claim.state, claim.order_id, claim.ended_at = RedemptionState.CAPTURED, order_id, now
    claim.save(update_fields=["state", "order_id", "ended_at"])


def _release(member: LoyaltyMember, claim: Redemption, now: datetime) -> None:
    claim.state, claim.ended_at = RedemptionState.RELEASED, now
    claim.save(update_fields=["state", "ended_at"])
    give_back(member=member, redemption=claim, now=now)
    Reward.objects.filter(pk__in=[claim.reward_id], claimed__gt=0).update(claimed=F("claimed") - 1)
