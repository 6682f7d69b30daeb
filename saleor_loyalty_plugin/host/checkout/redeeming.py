"""Points applied to a checkout and removed from it, at the prices that Saleor computes."""

from contextlib import nullcontext
from decimal import Decimal
from typing import Any

from babel.numbers import get_currency_precision
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from saleor.checkout.actions import call_checkout_info_event
from saleor.checkout.calculations import recalculate_discounts
from saleor.checkout.fetch import fetch_checkout_info, fetch_checkout_lines
from saleor.checkout.models import Checkout
from saleor.checkout.utils import invalidate_checkout
from saleor.webhook.event_types import WebhookEventAsyncType

from ...domain.spending import SpendingTerms
from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError, NotAMemberError
from ...models import ChannelTerms
from ...selectors.terms import effective_terms, spending_terms
from ...services.checks import require_spending
from ...services.spending.redemptions import RedeemingCheckout, apply_points, release_others, remove_points
from ...settings import ProgramSettings
from ..pricing.benefits import forget_benefits
from ..pricing.shopper_prices import line_prices, payable_prices
from ..seams import SPENDING, refuse_where_off
from .locks import gone, locked_to_spend


def goods_before_points(checkout_info: Any, lines: list[Any]) -> Decimal:
    """Return what the shopper pays, after all other discounts, for goods that points may pay; in its currency."""
    return sum(payable_prices(lines, line_prices(checkout_info, lines)), Decimal(0))


def apply_to_checkout(checkout: Any, manager: Any, *, points: int, settings: ProgramSettings) -> None:
    """Set points aside in a checkout and take their worth off its prices.

    Raises:
        LoyaltyError: NOT_A_MEMBER, PROGRAM_INACTIVE in the channel, in this Saleor or for an incident, a bound of rule
            15, or what `locked_to_spend` raises.

    """
    if checkout.user_id is None:
        raise NotAMemberError("Nobody is signed in to this checkout.", field="id")
    require_spending(settings, field="id")
    refuse_where_off(SPENDING, field="id")
    lines, _ = fetch_checkout_lines(checkout)
    checkout_info = fetch_checkout_info(checkout, lines, manager)
    terms = _terms(checkout.channel_id, settings)
    # Only where they have expired: the bounds look at the prices of now.
    recalculate_discounts(checkout_info, lines)
    where = RedeemingCheckout(
        checkout_id=checkout.pk,
        channel_id=checkout.channel_id,
        currency=checkout.currency,
        fraction_digits=get_currency_precision(checkout.currency),
        goods=goods_before_points(checkout_info, lines),
    )
    release_others(checkout_id=checkout.pk, user_id=checkout.user_id, now=timezone.now())
    with locked_to_spend(checkout.pk, field="id"):
        apply_points(user_id=checkout.user_id, checkout=where, points=points, terms=terms, now=timezone.now())
    price_anew(checkout_info, lines, manager)


def remove_from_checkout(checkout: Any, manager: Any) -> None:
    """Give back the points that are set aside in a checkout, if there are any.

    Raises:
        LoyaltyError: what `locked_to_spend` raises.

    """
    with locked_to_spend(checkout.pk, field="id"):
        removed = remove_points(checkout_id=checkout.pk, now=timezone.now())
    if removed:
        lines, _ = fetch_checkout_lines(checkout)
        price_anew(fetch_checkout_info(checkout, lines, manager), lines, manager)


def _terms(channel_id: int, settings: ProgramSettings) -> SpendingTerms:
    terms = effective_terms(ChannelTerms.objects.filter(channel_id=channel_id).first(), settings)
    if not terms.active:
        raise LoyaltyError("Loyalty is off in this channel.", field="id", code=LoyaltyErrorCode.PROGRAM_INACTIVE)
    return spending_terms(terms, settings)


def price_anew(checkout_info: Any, lines: list[Any], manager: Any, *, field: str = "id") -> None:
    """Compute a checkout's discounts anew after its benefits changed, and tell who listens.

    Raises:
        LoyaltyError: NOT_FOUND on `field`; an order was made of the checkout meanwhile, with what had changed.

    """
    pk = checkout_info.checkout.pk
    forget_benefits(checkout_info.checkout)
    try:
        # A savepoint only where somebody has a transaction open that must survive the failure.
        with transaction.atomic() if connection.in_atomic_block else nullcontext():
            invalidate_checkout(checkout_info, lines, manager, save=True)
    except (Checkout.DoesNotExist, DatabaseError) as error:
        if Checkout.objects.filter(pk=pk).exists():
            raise
        raise gone(field) from error
    call_checkout_info_event(
        manager=manager,
        event_name=WebhookEventAsyncType.CHECKOUT_UPDATED,
        checkout_info=checkout_info,
        lines=lines,
    )
