"""Whether the code or card that a claim made is in use (rule 108), looked at under locks of Saleor's own rows.

An order that is made locks the card, and whoever ties a code or card to an order or checkout needs a share of its row
when they commit. So who has the row's lock sees every use there is, and none can be added before they are done. Nobody
is waited for: an order that is being made holds the card and waits for the other checkouts that have it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from saleor.checkout.models import Checkout
from saleor.discount.models import Voucher, VoucherCode
from saleor.giftcard.models import GiftCard
from saleor.order import OrderStatus
from saleor.order.models import Order
from saleor.payment.models import TransactionItem

from ...models import Redemption
from ...services.spending.claims import CLOCKS_DIFFER
from ..checkout.money import WITH_AMOUNT
from ..orders.claimed import CARDS_PAY_BY_TRANSACTION
from ..orders.states import VOID


@dataclass(frozen=True, slots=True)
class Use:
    """What became of a claim's code or card."""

    is_over: bool = False
    """It was used: the claim is paid for."""
    order_id: UUID | None = None
    """By which order, where that is known."""
    problem: str | None = None
    """Why it cannot be given up now."""


UNUSED, USED = Use(), Use(is_over=True)
BUSY = Use(problem="This reward is being used. Try again in a moment.")
ELSEWHERE = Use(problem="This reward is in another checkout. Take its code out there first.")
IN_DRAFT = Use(problem="Staff have put this reward's code into a draft order.")
PAYING = Use(problem="A payment with this reward's gift card was begun. Cancel it first.")


def uses_of(claims: Sequence[Redemption]) -> dict[int, Use]:
    """Return what became of each claim's code or card, locked until the transaction ends. No member is locked yet."""
    vouchers = _lock(Voucher, [claim.given["voucher"] for claim in claims if "voucher" in claim.given])
    cards = _lock(GiftCard, [claim.given["gift_card"] for claim in claims if "gift_card" in claim.given])
    return {claim.pk: _use_of(claim, vouchers, cards) for claim in claims}


def _lock(model: Any, ids: list[int]) -> dict[int, Any]:
    """Return the rows that are there: locked, or None for one that somebody else has locked."""
    if not ids:
        return {}
    rows = model.objects.filter(pk__in=ids).order_by("pk")
    locked = {row.pk: row for row in rows.select_for_update(skip_locked=True, of=("self",))}
    return dict.fromkeys(rows.values_list("pk", flat=True)) | locked


def _use_of(claim: Redemption, vouchers: dict[int, Any], cards: dict[int, Any]) -> Use:
    for rows, kind, look in ((vouchers, "voucher", _use_of_code), (cards, "gift_card", _use_of_card)):
        if (pk := claim.given.get(kind)) in rows:
            return BUSY if rows[pk] is None else look(claim, rows[pk])
    return UNUSED


def _use_of_code(claim: Redemption, voucher: Voucher) -> Use:
    orders = Order.objects.filter(voucher_id=voucher.pk).exclude(status__in=VOID)
    for order_id, status in orders.values_list("pk", "status"):
        return IN_DRAFT if status == OrderStatus.DRAFT else Use(is_over=True, order_id=order_id)
    code = claim.given["voucher_code"]
    # Saleor has no index on codes: whoever put it in has changed the checkout since the claim.
    since = claim.held_at - CLOCKS_DIFFER
    holders = list(
        Checkout.objects.filter(Q(pk=claim.checkout_id) | Q(last_change__gte=since), voucher_code=code).values_list(
            "pk", "is_voucher_usage_increased"
        )
    )
    if any(pk != claim.checkout_id for pk, _ in holders):
        return ELSEWHERE
    if any(is_counted for _, is_counted in holders):
        # By the claim's own checkout, of which an order is being made, or was not made in the end.
        return BUSY if timezone.now() - claim.touched_at < _order_takes() else UNUSED
    row = VoucherCode.objects.select_for_update().filter(code=code).first()
    return USED if row is not None and (row.used > 0 or not row.is_active) else UNUSED


def _order_takes() -> timedelta:
    return timedelta(seconds=settings.CHECKOUT_COMPLETION_LOCK_TIME)  # type: ignore[misc]


def _use_of_card(claim: Redemption, card: GiftCard) -> Use:
    order_id = Order.objects.filter(gift_cards=card).values_list("pk", flat=True).first()
    if order_id is not None:
        return Use(is_over=True, order_id=order_id)
    if card.checkouts.exclude(pk=claim.checkout_id).exists():
        return ELSEWHERE
    if CARDS_PAY_BY_TRANSACTION:
        for order_id in TransactionItem.objects.filter(WITH_AMOUNT, gift_card=card).values_list("order_id", flat=True):
            return PAYING if order_id is None else Use(is_over=True, order_id=order_id)
    return USED if card.current_balance_amount != card.initial_balance_amount else UNUSED
