"""Rewards claimed and given up, in Saleor's checkouts and to keep."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from saleor.channel.models import Channel
from saleor.checkout.fetch import fetch_checkout_info, fetch_checkout_lines
from saleor.checkout.models import Checkout
from saleor.plugins.manager import get_plugins_manager

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ...models import ChannelTerms, Redemption, Reward, RewardKind
from ...services.checks import require_spending
from ...services.claims import claim_reward, held_claims, keep_claim, undo_claim
from ...settings import ProgramSettings
from ..checkout.locks import gone, lock_to_spend
from ..checkout.redeeming import price_anew
from ..seams import DELIVERY, SPENDING, refuse_where_off
from .goods import add_product, is_used, make_gift_card, make_voucher, take_back, unavailable, use_code

NEEDED_PLACES: dict[str, str] = {RewardKind.PRODUCT: SPENDING, RewardKind.FREE_SHIPPING: DELIVERY}


def claim_for_checkout(reward: Reward, checkout: Any, manager: Any, *, settings: ProgramSettings) -> Redemption:
    """Spend points on a reward for a checkout: set aside until an order is made of it.

    Raises:
        LoyaltyError: what `claim_reward` and `lock_to_spend` raise, REWARD_UNAVAILABLE where the checkout cannot take
            it, TIER_REQUIRED for a product that is open to a higher tier alone, or PROGRAM_INACTIVE where it is off.

    """
    require_spending(settings, field="reward")
    channel = checkout.channel
    _require_active(channel.pk)
    if needed := NEEDED_PLACES.get(reward.kind):
        refuse_where_off(needed, field="reward")
    with transaction.atomic():
        lock_to_spend(checkout.pk, field="checkout")
        claim = claim_reward(
            user_id=checkout.user_id,
            reward=reward,
            checkout_id=checkout.pk,
            channel_id=channel.pk,
            currency=checkout.currency,
            now=timezone.now(),
        )
        lines, _ = fetch_checkout_lines(checkout)
        checkout_info = fetch_checkout_info(checkout, lines, manager)
        claim.given = _give(reward, checkout, checkout_info, lines, manager)
        claim.save(update_fields=["given"])
    _price_anew(checkout, manager)
    return claim


def claim_to_keep(reward: Reward, user: Any, manager: Any, *, settings: ProgramSettings) -> Redemption:
    """Spend points on a voucher code or a gift card.

    Raises:
        LoyaltyError: what `claim_reward` raises, or PROGRAM_INACTIVE where it is off.

    """
    require_spending(settings, field="reward")
    channel = Channel.objects.filter(pk=reward.channel_id).first()
    if reward.channel_id is not None:
        _require_active(reward.channel_id)
    with transaction.atomic():
        claim = claim_reward(
            user_id=user.pk,
            reward=reward,
            checkout_id=None,
            channel_id=reward.channel_id or 0,
            currency=channel.currency_code if channel is not None else "",
            now=timezone.now(),
        )
        if channel is None:
            raise unavailable()
        make = make_voucher if reward.kind == RewardKind.VOUCHER else make_gift_card
        claim.given = make(reward, user, channel, manager)
        claim.save(update_fields=["given"])
        keep_claim(claim=claim, now=timezone.now())
    return claim


def unclaim(reward: Reward, checkout: Any, manager: Any) -> None:
    """Give up what was claimed of a reward for a checkout; the points come back. Nothing where nothing was.

    Raises:
        LoyaltyError: REWARD_UNAVAILABLE where the code or card was used elsewhere, or what `lock_to_spend` raises.

    """
    with transaction.atomic():
        lock_to_spend(checkout.pk, field="checkout")
        claims = list(held_claims(checkout.pk).filter(reward=reward))
        undone = [undo(claim, manager) for claim in claims]
    if not all(undone):
        raise unavailable("This reward was used already.")
    if claims:
        try:
            checkout.refresh_from_db()
        except Checkout.DoesNotExist as error:
            raise gone("checkout") from error
        _price_anew(checkout, manager)


def undo(claim: Redemption, manager: Any = None, *, untouched_since: datetime | None = None) -> bool:
    """Take what a held claim gave back, and give the points back; return whether that was done.

    It is not where the claim is not held any more, or was touched in the meantime. A code or card that was used
    elsewhere is the member's, who has paid for it. The checkout is locked.
    """
    with transaction.atomic():
        if is_used(claim):
            keep_claim(claim=claim, now=timezone.now())
            return False
        take_back(claim, manager or get_plugins_manager(allow_replica=False))
        undone = undo_claim(claim_id=claim.pk, now=timezone.now(), untouched_since=untouched_since)
        if not undone:
            transaction.set_rollback(True)
    return undone


def _give(reward: Reward, checkout: Any, checkout_info: Any, lines: list[Any], manager: Any) -> dict[str, Any]:
    if reward.kind == RewardKind.PRODUCT:
        return add_product(reward, checkout_info, lines)
    if reward.kind == RewardKind.FREE_SHIPPING:
        if not checkout.is_shipping_required():
            raise unavailable("Nothing in this checkout is delivered.")
        return {"free_shipping": True}
    if reward.kind == RewardKind.VOUCHER:
        given = make_voucher(reward, checkout_info.user, checkout_info.channel, manager)
        use_code(given["voucher_code"], manager, checkout_info, lines)
        return given
    # A channel that cannot say takes them.
    if not getattr(checkout_info.channel, "allow_legacy_gift_card_use", True):
        raise unavailable("This channel takes no gift cards in a checkout.")
    given = make_gift_card(reward, checkout_info.user, checkout_info.channel, manager)
    checkout.gift_cards.add(given["gift_card"])
    return given


def _require_active(channel_id: int) -> None:
    if ChannelTerms.objects.filter(channel_id=channel_id, active=False).exists():
        raise LoyaltyError("Loyalty is off in this channel.", field="reward", code=LoyaltyErrorCode.PROGRAM_INACTIVE)


def _price_anew(checkout: Any, manager: Any) -> None:
    lines, _ = fetch_checkout_lines(checkout)
    price_anew(fetch_checkout_info(checkout, lines, manager), lines, manager, field="checkout")
