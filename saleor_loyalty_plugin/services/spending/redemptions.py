"""Points in a checkout: set aside, replaced, given back (rules 15 to 17)."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet

from ...domain.amounts import require_points
from ...domain.redemption import worth_of
from ...domain.spending import SpendingTerms, highest_for_goods, least_points
from ...enums import LoyaltyErrorCode
from ...errors import InsufficientPointsError, LoyaltyError, MemberSuspendedError, NotAMemberError
from ...models import LoyaltyMember, Redemption, RedemptionState
from ...models.member import customer
from ..ledger import open_ledger
from .holds import give_back, set_aside

HELD = Q(state=RedemptionState.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class RedeemingCheckout:
    """Where points are spent. `goods` is the goods' price after all other discounts, in `currency`."""

    checkout_id: UUID
    channel_id: int
    currency: str
    fraction_digits: int
    goods: Decimal


def apply_points(
    *, user_id: int, checkout: RedeemingCheckout, points: int, terms: SpendingTerms, now: datetime
) -> Redemption:
    """Set points aside in a checkout in place of those that were (rule 16); return the redemption.

    Raises:
        NotAMemberError: the user has not joined.
        MemberSuspendedError: staff have suspended the member.
        LoyaltyError: BELOW_MINIMUM, INVALID_STEP or ABOVE_MAXIMUM (rule 15); INVALID while another customer's points
            are set aside in the checkout: `release_others` goes before, in a transaction of its own.
        InsufficientPointsError: the member has fewer available.

    """
    require_points(points=points)
    with transaction.atomic():
        member = open_ledger(customer(user_id), now=now)
        if member is None:
            raise NotAMemberError("The customer has not joined the program.", field="id")
        if member.suspended_at is not None:
            raise MemberSuspendedError(field="id")
        for earlier in held_points(checkout.checkout_id):
            if earlier.member_id != member.pk:
                raise LoyaltyError("Points of another customer are set aside in this checkout.", field="id")
            _release(member, earlier, now)
        _check(points, available=member.available, goods=checkout.goods, terms=terms)
        amount = worth_of(points, terms.point_value, fraction_digits=checkout.fraction_digits)
        if not amount:
            raise _refusal(LoyaltyErrorCode.BELOW_MINIMUM, f"{points} points are worth nothing in {checkout.currency}.")
        redemption = Redemption.objects.create(
            member=member,
            checkout_id=checkout.checkout_id,
            channel_id=checkout.channel_id,
            currency=checkout.currency,
            points=points,
            point_value=terms.point_value,
            amount=amount,
            applied_amount=amount,
            held_at=now,
            touched_at=now,
        )
        set_aside(member=member, redemption=redemption)
        return redemption


def held_points(checkout_id: UUID) -> QuerySet[Redemption]:
    """Return the redemption that is held in a checkout and takes money off it, as a query."""
    return Redemption.objects.filter(HELD, checkout_id=checkout_id, reward__isnull=True)


def remove_points(*, checkout_id: UUID, now: datetime) -> bool:
    """Give back what is set aside in a checkout; return whether there was anything."""
    released = [release(redemption_id=pk, now=now) for pk in held_points(checkout_id).values_list("pk", flat=True)]
    return any(released)


def release_others(*, checkout_id: UUID, user_id: int, now: datetime) -> None:
    """Release what another customer of a checkout has set aside in it, one member's lock at a time."""
    others = held_points(checkout_id).exclude(member__user_id=user_id)
    for pk in list(others.values_list("pk", flat=True)):
        release(redemption_id=pk, now=now)


@transaction.atomic
def release(*, redemption_id: int, now: datetime, untouched_since: datetime | None = None) -> bool:
    """Release a redemption that is held; return False where it is not any more, or was touched in the meantime."""
    member = open_ledger(Q(redemptions=redemption_id), now=now)
    redemption = Redemption.objects.filter(HELD, pk=redemption_id).first()
    if member is None or redemption is None:
        return False
    if untouched_since is not None and redemption.touched_at > untouched_since:
        return False
    _release(member, redemption, now)
    return True


def touch(*, user_id: int, checkout_id: UUID, amount: Decimal, now: datetime) -> bool:
    """Keep a checkout's hold alive while an order is made of it; return whether it is there and worth `amount`."""
    with transaction.atomic():
        member = open_ledger(Q(user_id=user_id), now=now)
        redemption = held_points(checkout_id).filter(member=member).first() if member is not None else None
        if redemption is None or redemption.amount < amount:
            return False
        redemption.touched_at = now
        redemption.save(update_fields=["touched_at"])
        return True


def _release(member: LoyaltyMember, redemption: Redemption, now: datetime) -> None:
    redemption.state, redemption.ended_at = RedemptionState.RELEASED, now
    redemption.save(update_fields=["state", "ended_at"])
    give_back(member=member, redemption=redemption, now=now)


def _check(points: int, *, available: int, goods: Decimal, terms: SpendingTerms) -> None:
    if points < least_points(terms):
        raise _refusal(LoyaltyErrorCode.BELOW_MINIMUM, f"Spend at least {least_points(terms)} points.")
    if points % terms.step:
        raise _refusal(LoyaltyErrorCode.INVALID_STEP, f"Spend points in steps of {terms.step}.")
    if points > available:
        raise InsufficientPointsError(
            f"{points} points are to be spent, {max(available, 0)} are available.", field="points"
        )
    highest = highest_for_goods(goods, terms)
    if points > highest:
        most = highest - highest % terms.step
        raise _refusal(LoyaltyErrorCode.ABOVE_MAXIMUM, f"This checkout takes at most {most} points.")


def _refusal(code: LoyaltyErrorCode, message: str) -> LoyaltyError:
    return LoyaltyError(message, field="points", code=code)
