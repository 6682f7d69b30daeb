"""Rewards as the operator edits them."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError

from ...domain.amounts import MAX_POINTS
from ...domain.limits import DecimalLimits, amount_places
from ...errors import LoyaltyError
from ...models import Reward, RewardKind
from ..checks import check_decimal, check_given, check_storable, check_text, required
from .texts import check_address, check_metadata, check_texts, save_texts

# What a kind of reward is made of; whatever else is given makes no sense for it.
NEEDED = {
    RewardKind.VOUCHER: ("channel_id",),
    RewardKind.GIFT_CARD: ("channel_id", "amount"),
    RewardKind.PRODUCT: ("variant_id",),
    RewardKind.FREE_SHIPPING: (),
}
ALLOWED = {
    RewardKind.VOUCHER: {"discount_percent", "amount"},
    RewardKind.GIFT_CARD: {"amount"},
    RewardKind.PRODUCT: {"variant_id"},
    RewardKind.FREE_SHIPPING: set(),
}
# What may be left empty and says nothing about what the reward gives.
FREE: dict[str, Callable[[Reward, Any], Any]] = {
    "description": lambda _, value: check_storable(value or "", field="description"),
    "image": lambda _, value: check_address(value, field="image"),
    "metadata": lambda reward, value: check_metadata(reward.metadata, value, field="metadata"),
    "private_metadata": lambda reward, value: check_metadata(reward.private_metadata, value, field="private_metadata"),
}


@transaction.atomic
def create_reward(*, fields: Mapping[str, Any], fraction_digits: int | None, now: datetime) -> Reward:
    """Create a reward from `name`, `kind`, `points_cost` and what its kind needs.

    `fraction_digits` are the decimal places of the channel's currency, None where no channel is given.

    Raises:
        LoyaltyError: with the field that is missing, malformed or out of range.

    """
    check_given(fields, "name", "kind", "points_cost")
    return _save(Reward(kind=fields["kind"]), fields, fraction_digits, now)


@transaction.atomic
def update_reward(*, reward: Reward, fields: Mapping[str, Any], fraction_digits: int | None, now: datetime) -> Reward:
    """Change the given fields of a reward; its kind is for ever. Claims that were made stay as they are.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range or may not change.

    """
    if fields.get("kind", reward.kind) != reward.kind:
        raise LoyaltyError("A reward's kind does not change.", field="kind")
    return _save(reward, fields, fraction_digits, now)


@transaction.atomic
def delete_reward(*, reward: Reward) -> None:
    """Take a reward out of the catalogue; what was claimed stays claimed, and what a prize names is kept for it."""
    if not reward.claims.exists():
        with suppress(ProtectedError), transaction.atomic():
            reward.delete()
            return
    reward.active, reward.deleted = False, True
    reward.save(update_fields=["active", "deleted"])


def _save(reward: Reward, fields: Mapping[str, Any], fraction_digits: int | None, now: datetime) -> Reward:
    fields = dict(fields)
    texts = check_texts(fields.pop("description_translations", None), name="text", field="description_translations")
    for name, value in fields.items():
        setattr(reward, name, _checked(name, value, fraction_digits, reward, now))
    for name in NEEDED[RewardKind(reward.kind)]:
        if getattr(reward, name) is None:
            raise required(name)
    for name in ("discount_percent", "amount", "variant_id"):
        if getattr(reward, name) is not None and name not in ALLOWED[RewardKind(reward.kind)]:
            raise LoyaltyError("This kind of reward has none.", field=name)
    if reward.kind == RewardKind.VOUCHER and (reward.amount is None) == (reward.discount_percent is None):
        raise LoyaltyError("Enter either a percentage or an amount.", field="discount_percent")
    columns = [field.name for field in Reward._meta.concrete_fields if field.name not in ("id", "claimed")]
    # Claims that are made at this moment count by themselves.
    reward.save(update_fields=columns if reward.pk else None)
    save_texts(reward, texts)
    return reward


def _checked(name: str, value: Any, fraction_digits: int | None, reward: Reward, now: datetime) -> Any:
    if name in FREE:
        return FREE[name](reward, value)
    if value is None:
        if name in ("name", "kind", "points_cost", "active"):
            raise required(name)
        return None
    if name == "name":
        return check_text(value, field=name, maximum=128)
    if name == "discount_percent":
        return check_decimal(value, field=name, limits=DecimalLimits(above=Decimal(0), maximum=Decimal(100), places=2))
    if name == "amount":
        places = 2 if fraction_digits is None else amount_places(fraction_digits)
        return check_decimal(value, field=name, limits=DecimalLimits(above=Decimal(0), places=places))
    if problem := _problem(name, value, reward, now):
        raise LoyaltyError(problem, field=name)
    return value


def _problem(name: str, value: Any, reward: Reward, now: datetime) -> str | None:
    if name == "points_cost" and not 0 < value <= MAX_POINTS:
        return "Enter 1 point or more."
    if name == "quantity" and value < reward.claimed:
        return f"Enter {reward.claimed} or more: so many were claimed."
    if name == "valid_until" and value <= now:
        return "Enter a time in the future."
    return None
