"""What an order does with the rewards that were claimed for it or used on it (rules 20, 98 and 108)."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from ...domain.expiry import AS_THEY_ARE, Rounding
from ...domain.orders import OrderState
from ...domain.redemption import points_restored
from ...models import CLAIM_STATES, ClaimState, LoyaltyMember, Redemption, RedemptionState
from .captures import follow_order
from .claims import CLOCKS_DIFFER, NOT_USED, note_use, pay, release, use_claim


def use_claims_of_others(*, order_id: UUID, claim_ids: Iterable[int], now: datetime) -> None:
    """Have an order use claims whose codes or cards it took though it is not their members' (rule 108).

    To be called without a member's lock: each member is locked in a transaction of its own.
    """
    unused = Redemption.objects.filter(NOT_USED, pk__in=claim_ids, reward__isnull=False)
    for claim_id in list(unused.values_list("pk", flat=True)):
        use_claim(claim_id=claim_id, order_id=order_id, now=now)


def reconcile_claims(
    *, member: LoyaltyMember, state: OrderState, rounding: Rounding = AS_THEY_ARE, now: datetime
) -> None:
    """Capture what was claimed for the order's checkout, and restore what an order gives back (rules 20 and 98).

    A code or card belongs to the order that it is used on, whichever checkout it was claimed for, or none; one that
    its checkout's order did not use is the member's for another order.
    """
    products = list(state.reward_variants)
    for claim in _claims_of(member, state):
        is_on_order = _is_on(claim, state, products)
        order_id = state.order_id if _belongs(claim, state) else None
        if claim.state == RedemptionState.HELD and not is_on_order:
            release(member, claim, now)
        elif claim.state == RedemptionState.HELD:
            pay(member, claim, order_id=order_id, now=now)
        if order_id is not None and claim.state == RedemptionState.CAPTURED:
            note_use(claim, order_id, now)
        if claim.state == RedemptionState.CAPTURED and _comes_back(claim, state):
            has_it = is_on_order and not (state.voucher_dropped and claim.given.get("voucher_code"))
            restored = points_restored(claim.points, state) if has_it else claim.points
            follow_order(
                member,
                claim,
                state,
                points=claim.points,
                amount=claim.amount,
                restored=restored,
                rounding=rounding,
                now=now,
            )


def _claims_of(member: LoyaltyMember, state: OrderState) -> list[Redemption]:
    """Return the order's claims, those that it captured first."""
    theirs = Q(order_id=state.order_id)
    if state.checkout_id is not None:
        # A checkout may outlive its order: what is claimed after it is not the order's.
        until = state.created_at + CLOCKS_DIFFER
        theirs |= Q(checkout_id=state.checkout_id, state=RedemptionState.HELD, held_at__lte=until)
    if state.used_claims:
        theirs |= Q(pk__in=state.used_claims, order_id=None) & ~CLAIM_STATES[ClaimState.GIVEN_UP]
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
