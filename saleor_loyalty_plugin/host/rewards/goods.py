"""What Saleor makes for a claimed reward, and how it is taken back: a voucher code, a gift card, a line."""

from inspect import signature
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils import timezone
from saleor.checkout.models import Checkout, CheckoutLine
from saleor.checkout.utils import add_promo_code_to_checkout, remove_voucher_from_checkout
from saleor.core.exceptions import InsufficientStock
from saleor.core.utils.events import call_event
from saleor.core.utils.promo_code import generate_promo_code
from saleor.discount import DiscountValueType
from saleor.discount.models import Voucher
from saleor.giftcard.events import gift_card_issued_event
from saleor.giftcard.models import GiftCard
from saleor.product.models import ProductChannelListing, ProductVariantChannelListing
from saleor.site.models import SiteSettings
from saleor.warehouse.availability import check_stock_and_preorder_quantity_bulk
from saleor.warehouse.reservations import is_reservation_enabled

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ...models import Redemption, Reward
from ..checkout.access import why_closed
from ..orders.claimed import CLAIM_KEY
from .codes import Discount, make_code


def unavailable(message: str = "This reward is not available.") -> LoyaltyError:
    return LoyaltyError(message, field="reward", code=LoyaltyErrorCode.REWARD_UNAVAILABLE)


def make_voucher(claim: Redemption, reward: Reward, user: Any, channel: Any, manager: Any) -> dict[str, Any]:
    """Make a voucher code for one use by the claim's customer, in the reward's channel."""
    is_percentage = reward.discount_percent is not None
    value: Any = reward.discount_percent if is_percentage else reward.amount
    discount = Discount(
        value_type=DiscountValueType.PERCENTAGE if is_percentage else DiscountValueType.FIXED,
        listings=[(channel, value)],
    )
    return make_code(name=reward.name, discount=discount, mark={CLAIM_KEY: str(claim.pk)}, manager=manager)


def make_gift_card(claim: Redemption, reward: Reward, user: Any, channel: Any, manager: Any) -> dict[str, Any]:
    """Make a gift card of the customer's; assigned to them where this Saleor can do that."""
    owner = {"assigned_to": user, "assigned_to_email": user.email} if hasattr(GiftCard, "assigned_to") else {}
    card = GiftCard.objects.create(
        code=generate_promo_code(),
        currency=channel.currency_code,
        initial_balance_amount=reward.amount,
        current_balance_amount=reward.amount,
        created_by=user,
        created_by_email=user.email,
        used_by=user,
        used_by_email=user.email,
        private_metadata={CLAIM_KEY: str(claim.pk)},
        **owner,
    )
    gift_card_issued_event(card, user, None)
    call_event(manager.gift_card_created, card)
    return {"gift_card": card.pk}


def add_product(reward: Reward, checkout_info: Any, lines: list[Any]) -> dict[str, Any]:
    """Put one piece of the reward's product into the checkout, as a line of its own.

    Raises:
        LoyaltyError: REWARD_UNAVAILABLE where it is not sold in the channel, or out of stock; TIER_REQUIRED where it is
            open to a higher tier alone.

    """
    checkout, channel = checkout_info.checkout, checkout_info.channel
    listing = (
        ProductVariantChannelListing.objects.filter(
            variant_id=reward.variant_id, channel=channel, price_amount__isnull=False
        )
        .select_related("variant__product")
        .first()
    )
    if listing is None or not _is_sold(listing.variant.product_id, channel):
        raise unavailable("This reward is not available in this channel.")
    if problem := why_closed(listing.variant.product, checkout_info.user):
        raise LoyaltyError(problem, field="reward", code=LoyaltyErrorCode.TIER_REQUIRED)
    settings: Any = SiteSettings.objects.first()
    try:
        check_stock_and_preorder_quantity_bulk(
            [listing.variant],
            checkout_info.get_country(),
            [1],
            channel.slug,
            None,
            **_by_shipping_zones(settings),
            delivery_method_info=checkout_info.get_delivery_method_info(),
            existing_lines=lines,
            check_reservations=is_reservation_enabled(settings),
        )
    except InsufficientStock as error:
        raise unavailable("This reward is out of stock.") from error
    line = CheckoutLine.objects.create(
        checkout=checkout,
        variant=listing.variant,
        quantity=1,
        currency=checkout.currency,
        undiscounted_unit_price_amount=listing.price_amount,
        prior_unit_price_amount=getattr(listing, "prior_price_amount", None),
    )
    return {"line": str(line.pk), "variant": listing.variant_id}


def _by_shipping_zones(settings: Any) -> dict[str, bool]:
    """Return whether stock is looked for by shipping zones, where this Saleor leaves that to the shop."""
    if "include_shipping_zones" not in signature(check_stock_and_preorder_quantity_bulk).parameters:
        return {}
    return {"include_shipping_zones": getattr(settings, "use_legacy_shipping_zone_stock_availability", True)}


def _is_sold(product_id: int, channel: Any) -> bool:
    listings = ProductChannelListing.objects.filter(product_id=product_id, channel=channel, is_published=True)
    return listings.filter(available_for_purchase_at__lte=timezone.now()).exists()


def use_code(code: str, manager: Any, checkout_info: Any, lines: list[Any]) -> None:
    """Put a code that was made for this checkout into it.

    Raises:
        LoyaltyError: REWARD_UNAVAILABLE where the checkout does not take it.

    """
    try:
        add_promo_code_to_checkout(manager, checkout_info, lines, code)
    except ValidationError as error:
        raise unavailable("This checkout cannot take this reward.") from error


def take_back(claim: Redemption, manager: Any) -> None:
    """Take what a claim gave out of its checkout again, and out of the shop."""
    given = claim.given
    if line_id := given.get("line"):
        CheckoutLine.objects.filter(pk=line_id, quantity=1).delete()
        CheckoutLine.objects.filter(pk=line_id).update(quantity=F("quantity") - 1)
    if voucher_id := given.get("voucher"):
        for checkout in Checkout.objects.filter(pk=claim.checkout_id, voucher_code=given["voucher_code"]):
            remove_voucher_from_checkout(checkout)
            Checkout.objects.filter(pk=checkout.pk).update(is_voucher_usage_increased=False)
        for voucher in Voucher.objects.filter(pk=voucher_id):
            voucher.delete()
            voucher.pk = voucher_id
            call_event(manager.voucher_deleted, voucher, given["voucher_code"])
    if card_id := given.get("gift_card"):
        for card in GiftCard.objects.filter(pk=card_id):
            card.checkouts.clear()
            card.is_active = False
            card.save(update_fields=["is_active"])
            call_event(manager.gift_card_status_changed, card)
