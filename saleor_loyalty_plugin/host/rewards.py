"""Rewards claimed and given up, in Saleor's checkouts and to keep."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from saleor.channel.models import Channel
from saleor.checkout.fetch import fetch_checkout_info, fetch_checkout_lines

from ..enums import LoyaltyErrorCode
from ..errors import LoyaltyError
from ..models import ChannelTerms, Redemption, Reward, RewardKind
from ..services.claims import claim_reward, held_claims, keep_claim, undo_claim
from .redeeming import price_anew
from .reprice import reprice
from .reward_goods import add_product, make_gift_card, make_voucher, take_back, unavailable, use_code


def claim_for_checkout(reward: Reward, checkout: Any, manager: Any) -> Redemption:
    """Spend points on a reward for a checkout: set aside until an order is made of it.

    Raises:
        LoyaltyError: what `claim_reward` raises, or REWARD_UNAVAILABLE where the checkout cannot take it.

    """
    channel = checkout.channel
    _require_active(channel.pk)
    with transaction.atomic():
        # The host's row before the member's: see models/locks.py.
        reprice(checkout.pk)
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


def claim_to_keep(reward: Reward, user: Any) -> Redemption:
    """Spend points on a voucher code or a gift card.

    Raises:
        LoyaltyError: what `claim_reward` raises.

    """
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
        claim.given = make(reward, user, channel)
        claim.save(update_fields=["given"])
        keep_claim(claim=claim, now=timezone.now())
    return claim


def unclaim(reward: Reward, checkout: Any, manager: Any) -> None:
    """Give up what was claimed of a reward for a checkout; the points come back. Nothing where nothing was."""
    undone = [undo(claim) for claim in held_claims(checkout.pk).filter(reward=reward)]
    if any(undone):
        checkout.refresh_from_db()
        _price_anew(checkout, manager)


def undo(claim: Redemption) -> bool:
    """Take what a held claim gave back, and give the points back; return False where it is not held any more."""
    with transaction.atomic():
        if claim.checkout_id is not None:
            reprice(claim.checkout_id)
        take_back(claim)
        undone = undo_claim(claim_id=claim.pk, now=timezone.now())
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
        given = make_voucher(reward, checkout_info.user, checkout_info.channel)
        use_code(given["voucher_code"], manager, checkout_info, lines)
        return given
    given = make_gift_card(reward, checkout_info.user, checkout_info.channel)
    # A channel that cannot say takes them.
    if not getattr(checkout_info.channel, "allow_legacy_gift_card_use", True):
        raise unavailable("This channel takes no gift cards in a checkout.")
    checkout.gift_cards.add(given["gift_card"])
    return given


def _require_active(channel_id: int) -> None:
    if ChannelTerms.objects.filter(channel_id=channel_id, active=False).exists():
        raise LoyaltyError("Loyalty is off in this channel.", field="reward", code=LoyaltyErrorCode.PROGRAM_INACTIVE)


def _price_anew(checkout: Any, manager: Any) -> None:
    lines, _ = fetch_checkout_lines(checkout)
    price_anew(fetch_checkout_info(checkout, lines, manager), lines, manager)
