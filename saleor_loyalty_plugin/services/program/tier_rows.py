"""Tiers as the operator edits them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError, Q

from ...domain.limits import TIER_LIMITS, TIER_NAME_LENGTH
from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ...models import LoyaltyMember, Reward, Tier
from ..checks import check_code, check_decimal, check_given, check_storable, check_text
from ..unique import save_unique
from .texts import check_metadata, check_texts, save_texts
from .tier_terms import (
    check_channel_terms,
    check_perks,
    check_translated_perks,
    save_channel_terms,
    save_translated_perks,
)

NO_AMOUNTS: Mapping[int, int] = MappingProxyType({})


@transaction.atomic
def create_tier(*, fields: Mapping[str, Any], fraction_digits: Mapping[int, int] = NO_AMOUNTS) -> Tier:
    """Create a tier from `code`, `name`, `threshold` and optional benefits.

    `channel_terms` are amounts by channel id; `fraction_digits` says how many decimal places each channel's currency
    has.

    Raises:
        LoyaltyError: with the field that is missing, malformed, out of range or taken.

    """
    check_given(fields, "code", "name", "threshold")
    return _save(Tier(), fields, fraction_digits)


@transaction.atomic
def update_tier(*, tier: Tier, fields: Mapping[str, Any], fraction_digits: Mapping[int, int] = NO_AMOUNTS) -> Tier:
    """Change the given fields of a tier; its code is for ever. `channel_terms` change the channels that they name.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range, taken or may not change.

    """
    if fields.get("code", tier.code) != tier.code:
        raise LoyaltyError("A tier's code does not change.", field="code")
    if tier.threshold == 0 and fields.get("threshold", tier.threshold) != 0:
        raise LoyaltyError("The lowest tier has the threshold 0: every member is in a tier.", field="threshold")
    return _save(tier, fields, fraction_digits)


@transaction.atomic
def delete_tier(*, tier: Tier) -> None:
    """Delete a tier that nobody is in and no reward is for.

    Raises:
        LoyaltyError: TIER_IN_USE for the lowest tier, for one that members are in or assigned to, and for one that a
            reward of the catalogue, or something of a feature, asks for.

    """
    if use := _use_of(tier):
        raise LoyaltyError(use, field="id", code=LoyaltyErrorCode.TIER_IN_USE)
    # Out of the catalogue nobody can claim them: what is left of them asks for no tier.
    Reward.objects.filter(tier=tier, deleted=True).update(tier=None)
    try:
        tier.delete()
    except ProtectedError as error:
        users = {str(row._meta.verbose_name_plural).capitalize() for row in error.protected_objects}
        use = f"{', '.join(sorted(users))} are for this tier and above."
        raise LoyaltyError(use, field="id", code=LoyaltyErrorCode.TIER_IN_USE) from error


def _use_of(tier: Tier) -> str | None:
    if tier.threshold == 0:
        return "Every member needs the lowest tier."
    if LoyaltyMember.objects.filter(Q(tier=tier) | Q(assigned_tier=tier)).exists():
        return "Members are in this tier."
    if Reward.objects.filter(tier=tier, deleted=False).exists():
        return "Rewards are for this tier and above."
    return None


def _save(tier: Tier, fields: Mapping[str, Any], fraction_digits: Mapping[int, int]) -> Tier:
    fields = dict(fields)
    terms = fields.pop("channel_terms", None) or {}
    check_channel_terms(terms, fraction_digits)
    translated_perks = check_translated_perks(fields.pop("perks_translations", None))
    translations = fields.pop("description_translations", None)
    texts = check_texts(translations, name="description", field="description_translations")
    if fields.get("description", "") is None:  # as it is read where there is none
        fields["description"] = ""
    for name, value in fields.items():
        setattr(tier, name, _checked(tier, name, value))
    save_unique(tier, "code", "threshold")
    save_texts(tier, texts)
    save_translated_perks(tier, translated_perks)
    save_channel_terms(tier, terms)
    return tier


def _checked(tier: Tier, name: str, value: Any) -> Any:
    if name in ("metadata", "private_metadata"):
        return check_metadata(getattr(tier, name), value, field=name)
    if name == "perks":
        return check_perks(value, field=name)
    if value is None:
        raise LoyaltyError("This field cannot be empty.", field=name, code=LoyaltyErrorCode.REQUIRED)
    if name == "code":
        return check_code(value)
    if name == "name":
        return check_text(value, field=name, maximum=TIER_NAME_LENGTH)
    if name == "description":
        return check_storable(value, field=name)
    return check_decimal(value, field=name, limits=TIER_LIMITS[name]) if name in TIER_LIMITS else value
