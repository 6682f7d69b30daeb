"""Rewards claimed and given up, in Saleor's checkouts and to keep."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from django.db import transaction
from django.utils import timezone
from saleor.channel.models import Channel
from saleor.checkout.fetch import fetch_checkout_info, fetch_checkout_lines
from saleor.checkout.models import Checkout
from saleor.plugins.manager import get_plugins_manager

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ...models import ChannelTerms, Redemption, RedemptionState, Reward, RewardKind
from ...services.checks import require_spending
from ...services.spending.claims import claim_reward, held_claims, undo_claim, use_claim
from ...settings import ProgramSettings
from ..checkout.locks import gone, locked_to_spend, orders_of
from ..checkout.redeeming import price_anew
from ..seams import DELIVERY, SPENDING, refuse_where_off
from .goods import add_product, make_gift_card, make_voucher, take_back, unavailable, use_code
from .use import Use, uses_of

NEEDED_PLACES: dict[str, str] = {RewardKind.PRODUCT: SPENDING, RewardKind.FREE_SHIPPING: DELIVERY}


def claim_for_checkout(
    reward: Reward, checkout: Any, manager: Any, *, settings: ProgramSettings, idempotency_key: str | None = None
) -> Redemption:
    """Spend points on a reward for a checkout: set aside until an order is made of it. The same key claims once.

    Raises:
        LoyaltyError: what `claim_reward` and `locked_to_spend` raise, REWARD_UNAVAILABLE where the checkout cannot take
            it, TIER_REQUIRED for a product that is open to a higher tier alone, or PROGRAM_INACTIVE where it is off.

    """
    require_spending(settings, field="reward")
    channel = checkout.channel
    require_active(channel.pk)
    if needed := NEEDED_PLACES.get(reward.kind):
        refuse_where_off(needed, field="reward")
    with locked_to_spend(checkout.pk, field="checkout"):
        claim = claim_reward(
            user_id=checkout.user_id,
            reward=reward,
            checkout_id=checkout.pk,
            channel_id=channel.pk,
            currency=checkout.currency,
            idempotency_key=idempotency_key,
            now=timezone.now(),
        )
        if not _was_given(claim):
            lines, _ = fetch_checkout_lines(checkout)
            checkout_info = fetch_checkout_info(checkout, lines, manager)
            claim.given = _give(claim, checkout, checkout_info, lines, manager)
            claim.save(update_fields=["given"])
    _price_anew(checkout, manager)
    return claim


def claim_to_keep(
    reward: Reward, user: Any, manager: Any, *, settings: ProgramSettings, idempotency_key: str | None = None
) -> Redemption:
    """Spend points on a voucher code or a gift card. The same key claims once.

    Raises:
        LoyaltyError: what `claim_reward` raises, or PROGRAM_INACTIVE where it is off.

    """
    require_spending(settings, field="reward")
    channel = Channel.objects.filter(pk=reward.channel_id).first()
    if reward.channel_id is not None:
        require_active(reward.channel_id)
    with transaction.atomic():
        claim = claim_reward(
            user_id=user.pk,
            reward=reward,
            checkout_id=None,
            channel_id=reward.channel_id or 0,
            currency=channel.currency_code if channel is not None else "",
            idempotency_key=idempotency_key,
            now=timezone.now(),
        )
        if _was_given(claim):
            return claim
        make_to_keep(claim, user, channel, manager)
        use_claim(claim_id=claim.pk, now=timezone.now(), is_kept=True)
    return claim


def make_to_keep(claim: Redemption, user: Any, channel: Any, manager: Any) -> None:
    """Make the code or card of a claim that is kept, in the channel of its reward.

    Raises:
        LoyaltyError: REWARD_UNAVAILABLE where the channel is gone.

    """
    reward: Any = claim.reward
    if channel is None:
        raise unavailable()
    make = make_voucher if reward.kind == RewardKind.VOUCHER else make_gift_card
    claim.given = make(claim, reward, user, channel, manager)
    claim.save(update_fields=["given"])


def _was_given(claim: Redemption) -> bool:
    """Return whether a request with the same key made the claim: then there is nothing left to give."""
    return bool(claim.given)


def unclaim(reward: Reward, checkout: Any, manager: Any) -> None:
    """Give up what was claimed of a reward for a checkout; the points come back. Nothing where nothing was.

    Raises:
        LoyaltyError: REWARD_UNAVAILABLE where the code or card was used, or is in use in another checkout (rule 108);
            what `locked_to_spend` raises.

    """
    with locked_to_spend(checkout.pk, field="checkout"):
        claims = list(held_claims(checkout.pk).filter(reward=reward, member__user_id=checkout.user_id))
        if not claims:
            _refuse_used(reward, checkout.pk)
        uses = uses_of(claims)
        if problem := next((use.problem for use in uses.values() if use.problem), None):
            raise unavailable(problem)
        undone = [undo(claim, uses[claim.pk], manager) for claim in claims]
    if not all(undone):
        raise unavailable("This reward was used already.")
    if claims:
        try:
            checkout.refresh_from_db()
        except Checkout.DoesNotExist as error:
            raise gone("checkout") from error
        _price_anew(checkout, manager)


def _refuse_used(reward: Reward, checkout_id: Any) -> None:
    """Refuse to give up a code or card that the order of another checkout used."""
    used = Redemption.objects.filter(
        state=RedemptionState.CAPTURED, checkout_id=checkout_id, reward=reward, order_id__isnull=False
    )
    if set(used.values_list("order_id", flat=True)) - orders_of(checkout_id):
        raise unavailable("This reward was used already.")


def undo(claim: Redemption, use: Use, manager: Any = None, *, untouched_since: datetime | None = None) -> bool:
    """Take what a held claim gave back, and give the points back; return whether that was done.

    It is not where the claim is not held any more, or was touched in the meantime. A code or card that was used is the
    member's, who has paid for it; one that is in use stays as it is. The checkout is locked, and what is used as well.
    """
    return end(claim, use, manager, partial(undo_claim, untouched_since=untouched_since))


def end(claim: Redemption, use: Use, manager: Any, give_back: Callable[..., bool]) -> bool:
    """Take what a claim gave back, and have `give_back` return the points; return whether both were done."""
    if use.problem:
        return False
    with transaction.atomic():
        if use.is_over:
            use_claim(claim_id=claim.pk, order_id=use.order_id, now=timezone.now())
            return False
        take_back(claim, manager or get_plugins_manager(allow_replica=False))
        is_back = give_back(claim_id=claim.pk, now=timezone.now())
        if not is_back:
            transaction.set_rollback(True)
    return is_back


def _give(claim: Redemption, checkout: Any, checkout_info: Any, lines: list[Any], manager: Any) -> dict[str, Any]:
    reward: Any = claim.reward
    if reward.kind == RewardKind.PRODUCT:
        return add_product(reward, checkout_info, lines)
    if reward.kind == RewardKind.FREE_SHIPPING:
        if not checkout.is_shipping_required():
            raise unavailable("Nothing in this checkout is delivered.")
        others = held_claims(checkout.pk).filter(given__free_shipping=True, member_id=claim.member_id)
        if others.exists():
            raise unavailable("Free delivery is claimed for this checkout already.")
        return {"free_shipping": True}
    if reward.kind == RewardKind.VOUCHER:
        given = make_voucher(claim, reward, checkout_info.user, checkout_info.channel, manager)
        use_code(given["voucher_code"], manager, checkout_info, lines)
        return given
    # A channel that cannot say takes them.
    if not getattr(checkout_info.channel, "allow_legacy_gift_card_use", True):
        raise unavailable("This channel takes no gift cards in a checkout.")
    given = make_gift_card(claim, reward, checkout_info.user, checkout_info.channel, manager)
    checkout.gift_cards.add(given["gift_card"])
    return given


def require_active(channel_id: int) -> None:
    """Refuse a reward in a channel where loyalty is switched off.

    Raises:
        LoyaltyError: PROGRAM_INACTIVE on `reward`.

    """
    if ChannelTerms.objects.filter(channel_id=channel_id, active=False).exists():
        raise LoyaltyError("Loyalty is off in this channel.", field="reward", code=LoyaltyErrorCode.PROGRAM_INACTIVE)


def _price_anew(checkout: Any, manager: Any) -> None:
    lines, _ = fetch_checkout_lines(checkout)
    price_anew(fetch_checkout_info(checkout, lines, manager), lines, manager, field="checkout")
