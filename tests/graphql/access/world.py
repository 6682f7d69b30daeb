"""The shop that the rows of table.py are asked in, as the names that questions use."""

import json
from datetime import timedelta
from typing import Any

from django.utils import timezone
from saleor.account.models import User
from saleor.checkout.models import Checkout
from saleor.plugins.manager import get_plugins_manager
from saleor.product.models import Product, ProductVariant

from saleor_loyalty_plugin.host.checkout.redeeming import apply_to_checkout
from saleor_loyalty_plugin.host.rewards.claims import claim_for_checkout, claim_to_keep
from saleor_loyalty_plugin.models import LoyaltyMember, Reward, Tier, TierChannelTerms
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.spending.claims import use_claim
from saleor_loyalty_plugin.services.standing.suspending import suspend
from saleor_loyalty_plugin.services.tiers import assign_tier
from saleor_loyalty_plugin.settings import ProgramSettings

from ..callers import id_of
from ..checkout.checkouts import charge_taxes, of_customer
from ..members.members import give, join


def build_world(
    *, owner: User, stranger: User, checkout: Checkout, orders: list[Any], other_channel: Any
) -> dict[str, str]:
    """Return what `$names` in questions stand for, as GraphQL writes it.

    The owner has two orders, of which the second has become the stranger's, a checkout with 200 points and two claims
    in it, a code and a card that they keep, a code that the first order used, points that staff gave, and a tier that
    staff assigned. The other channel is switched off for shoppers.
    """
    member = join(owner)
    join(stranger)
    Tier.objects.update(private_metadata={"cost": "9"})
    TierChannelTerms.objects.create(
        tier=Tier.objects.get(code="gold"), channel_id=checkout.channel_id, free_shipping_price=2
    )
    assign_tier(
        user_id=owner.pk,
        tier=Tier.objects.get(code="silver"),
        until=timezone.now() + timedelta(days=9),
        now=timezone.now(),
        actor_id=_staff().pk,
    )
    for user in (owner, stranger):
        give(user, 3000, actor_id=_staff().pk)
        give(user, 5, actor_app="an app")
    nobodys = _copy(checkout)
    charge_taxes(of_customer(checkout, owner), "0")
    kept, passed_on = orders
    type(passed_on).objects.filter(pk=passed_on.pk).update(user=stranger, user_email=stranger.email)
    rewards = _rewards(checkout.channel, checkout.lines.get().variant)
    manager = get_plugins_manager(allow_replica=False)
    apply_to_checkout(checkout, manager, points=200, settings=ProgramSettings())
    claim_for_checkout(rewards["claimed"], checkout, manager, settings=ProgramSettings())
    variant = checkout.lines.earliest("created_at").variant
    rewards["product"] = Reward.objects.create(name="product", points_cost=100, kind="product", variant_id=variant.pk)
    claim_for_checkout(rewards["product"], checkout, manager, settings=ProgramSettings())
    kept_code, kept_card, used_code = [
        claim_to_keep(rewards[name], owner, manager, settings=ProgramSettings())
        for name in ("voucher", "card", "voucher")
    ]
    use_claim(claim_id=used_code.pk, order_id=kept.pk, now=timezone.now())
    type(other_channel).objects.filter(pk=other_channel.pk).update(is_active=False)
    names = {
        "user": id_of(owner),
        "member": id_of(member),
        "suspended": id_of(_suspended()),
        "other_account": id_of(join(User.objects.create(email="other.account@example.com"))),
        "order": id_of(kept),
        "passed_on": id_of(passed_on),
        "checkout": id_of(checkout),
        "nobodys": id_of(nobodys),
        "kept_code": id_of(kept_code, "LoyaltyClaim"),
        "kept_card": id_of(kept_card, "LoyaltyClaim"),
        "used_code": id_of(used_code, "LoyaltyClaim"),
        "variant": id_of(variant),
        "gold": id_of(Tier.objects.get(code="gold"), "LoyaltyTier"),
        "channel": checkout.channel.slug,
        "channel_id": id_of(checkout.channel),
        "off": other_channel.slug,
        **{name: id_of(row, "LoyaltyReward") for name, row in rewards.items()},
    }
    return {name: json.dumps(value) for name, value in names.items()}


def _staff() -> User:
    return User.objects.get_or_create(email="desk@staff.example.com", is_staff=True)[0]


def _suspended() -> User:
    user = User.objects.create(email="suspended@example.com")
    join(user)
    suspend(user_id=user.pk, reason="fraud", actor=Actor(user_id=_staff().pk), now=timezone.now())
    return user


def points_of(owner: User) -> str:
    """Return all points that they have now, as GraphQL writes it."""
    member = LoyaltyMember.objects.get(user=owner)
    return json.dumps(member.available + member.pending + member.held)


def _copy(checkout: Checkout) -> Checkout:
    return Checkout.objects.create(
        channel=checkout.channel, currency=checkout.currency, last_change=timezone.now(), email="guest@example.com"
    )


def _rewards(channel: Any, variant: ProductVariant) -> dict[str, Reward]:
    here = {"channel_id": channel.pk, "amount": "5.00"}
    facts: dict[str, dict[str, Any]] = {
        "claimed": {"kind": "voucher", **here},
        "voucher": {"kind": "voucher", **here},
        "card": {"kind": "gift_card", **here},
        "shipping": {"kind": "free_shipping", "quantity": 500, "claimed": 1, "private_metadata": {"cost": "9"}},
        "paused": {"kind": "free_shipping", "active": False},
        "mug": {"kind": "product", "variant_id": variant.pk},
        "secret": {"kind": "product", "variant_id": _not_published(variant, channel).pk},
    }
    return {name: Reward.objects.create(name=name, points_cost=100, **fields) for name, fields in facts.items()}


def _not_published(variant: ProductVariant, channel: Any) -> ProductVariant:
    product = Product.objects.create(name="Secret", slug="secret", product_type=variant.product.product_type)
    product.channel_listings.create(channel=channel, is_published=False, currency=channel.currency_code)
    secret = product.variants.create(name="Secret", sku="secret")
    secret.channel_listings.create(channel=channel, price_amount=5, currency=channel.currency_code)
    return secret
