"""Open checkouts without the program: points back with their members, Saleor's own prices."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone
from saleor.checkout.fetch import fetch_checkout_info, fetch_checkout_lines
from saleor.checkout.models import Checkout
from saleor.checkout.utils import invalidate_checkout
from saleor.discount.models import CheckoutLineDiscount

from ...errors import LoyaltyError
from ...models import Redemption, RedemptionState
from ...services.spending.claims import undo_claim, use_claim
from ...services.spending.redemptions import release
from ..checkout.locks import locked_as_told
from ..delivery.rows import give_own_prices_back, rows_with_members_price
from ..guard import guarded
from ..pricing.discount_rows import OURS
from ..pricing.reprice import is_being_paid, reprice
from ..rewards.claims import undo
from ..rewards.use import BUSY, uses_of


def touched_checkouts(limit: int) -> Iterator[list[UUID]]:
    """Return the checkouts in which anything is ours, up to `limit` at once; one may come several times.

    What is passed over does not come again: a row that cannot be removed keeps none after it back.
    """
    yield from _batches(_held().values_list("pk", "checkout_id"), limit)
    rows = CheckoutLineDiscount.objects.filter(unique_type__in=OURS)
    yield from _batches(rows.values_list("pk", "line__checkout_id"), limit)
    deliveries = rows_with_members_price()
    if deliveries is not None:
        yield from _batches(deliveries.values_list("pk", "checkout_id"), limit)


def _batches(rows: QuerySet[Any, Any], limit: int) -> Iterator[list[UUID]]:
    part = list(rows.order_by("pk")[:limit])
    while part:
        yield list(dict.fromkeys(checkout_id for _, checkout_id in part))
        part = list(rows.filter(pk__gt=part[-1][0]).order_by("pk")[:limit])


def _held() -> QuerySet[Redemption]:
    return Redemption.objects.filter(state=RedemptionState.HELD)


def set_back(checkout_id: UUID, manager: Any, *, force: bool) -> bool:
    """Give a checkout's points and rewards back and take what is ours out of it; return whether that was done.

    It is not where the shopper has begun to pay: they pay what they were told. With `force` their points return all
    the same, and what they bought with them stays with the checkout.

    Raises:
        LoyaltyError: what an order took of the checkout could not be settled, or a reward is being used at this moment.

    """
    with locked_as_told(checkout_id) as checkout:
        told = checkout is not None and is_being_paid(checkout_id)
        if not told or force:
            for redemption in _held().filter(checkout_id=checkout_id).order_by("pk"):
                _give_back(redemption, manager, goods_stay=told)
        if checkout is None or told:
            return not told
        CheckoutLineDiscount.objects.filter(line__checkout_id=checkout_id, unique_type__in=OURS).delete()
        give_own_prices_back(checkout_id)
        reprice(checkout_id)
        with guarded("computing a voucher without the program", checkout_id=checkout_id):
            _price_anew(checkout_id, manager)
    return True


def _give_back(redemption: Redemption, manager: Any, *, goods_stay: bool) -> None:
    if redemption.reward_id is None:
        release(redemption_id=redemption.pk, now=timezone.now())
    elif goods_stay:
        undo_claim(claim_id=redemption.pk, now=timezone.now())
    else:
        _take_back(redemption, manager)


def _take_back(claim: Redemption, manager: Any) -> None:
    """Take a reward back; one that is held elsewhere counts as used (rule 108): its code or card stays the member's.

    Raises:
        LoyaltyError: it is being used at this moment.

    """
    use = uses_of([claim])[claim.pk]
    if use is BUSY:
        raise LoyaltyError(str(use.problem))
    if use.problem:
        use_claim(claim_id=claim.pk, now=timezone.now(), is_kept=True)
    else:
        undo(claim, use, manager)


def _price_anew(checkout_id: UUID, manager: Any) -> None:
    """Do what a mutation does: nothing else has Saleor compute a voucher anew."""
    checkout = Checkout.objects.get(pk=checkout_id)
    lines, _ = fetch_checkout_lines(checkout)
    invalidate_checkout(fetch_checkout_info(checkout, lines, manager), lines, manager, save=True)
