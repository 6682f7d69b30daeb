"""Campaigns as the operator edits them."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from django.db import transaction
from django.db.models import Sum

from ....enums import LoyaltyErrorCode
from ....errors import LoyaltyError
from ....models import OrderAward
from ....models.locks import lock_row
from ....services.checks import check_given, check_there
from ....services.program.texts import check_texts, save_texts
from ....services.unique import save_unique
from ..models import Campaign, CampaignUse
from .checks import check_together, checked
from .sides import follow_percent, has_touched, parting_since

NO_AMOUNTS: Mapping[int, int] = MappingProxyType({})
COLUMNS = [field.attname for field in Campaign._meta.concrete_fields if field.name not in ("id", "budget_used")]


@transaction.atomic
def create_campaign(
    *, fields: Mapping[str, Any], now: datetime, fraction_digits: Mapping[int, int] = NO_AMOUNTS
) -> Campaign:
    """Create a campaign from `code`, `name`, `effect`, what the effect takes, and whatever narrows it.

    `minimums` are amounts by channel id; `fraction_digits` says how many decimal places each channel's currency has.

    Raises:
        LoyaltyError: with the field that is missing, malformed, out of range or taken.

    """
    check_given(fields, "code", "name", "effect")
    return _save(Campaign(), fields, now, fraction_digits)


@transaction.atomic
def update_campaign(
    *, campaign: Campaign, fields: Mapping[str, Any], now: datetime, fraction_digits: Mapping[int, int] = NO_AMOUNTS
) -> Campaign:
    """Change the given fields of a campaign; its code is for ever. Orders that were placed keep what they had.

    Members whom another `holdout_percent` puts on the other side are left out of the comparison from then on.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range or may not change.

    """
    if fields.get("code", campaign.code) != campaign.code:
        raise LoyaltyError("A campaign's code does not change.", field="code")
    # Nobody takes points of it meanwhile: see `_count_what_was_given`.
    locked = check_there(lock_row(campaign))
    had_budget, before, was_running = locked.budget is not None, locked.holdout_percent, has_touched(locked, now=now)
    saved = _save(locked, fields, now, fraction_digits)
    if saved.budget is not None and not had_budget:
        _count_what_was_given(saved)
    follow_percent(campaign=saved, before=before, was_running=was_running, now=now)
    return saved


@transaction.atomic
def delete_campaign(*, campaign: Campaign) -> None:
    """Delete a campaign that gave nothing.

    An order that is void keeps it from nothing: if it lives again, it has what is left (`CampaignEffects`).

    Raises:
        LoyaltyError: IN_USE where it gave points, or was promised to an order that waits for its confirmation.

    """
    lock_row(campaign)
    if CampaignUse.objects.filter(campaign_id=campaign.pk).exists():
        raise _in_use("It gave points and is kept for the books.")
    promised = OrderAward.objects.filter(base__isnull=True, effects__contains={"offered": [{"campaign": campaign.pk}]})
    if promised.exclude(effects__contains={"state": CampaignUse.State.VOID.value}).exists():
        raise _in_use("Orders that were placed in it wait for their confirmation.")
    campaign.delete()


def _in_use(reason: str) -> LoyaltyError:
    return LoyaltyError(f"{reason} Switch it off instead.", field="id", code=LoyaltyErrorCode.IN_USE)


def _save(campaign: Campaign, fields: Mapping[str, Any], now: datetime, fraction_digits: Mapping[int, int]) -> Campaign:
    fields = dict(fields)
    translations = fields.pop("description_translations", None)
    texts = check_texts(translations, name="text", field="description_translations")
    for name, value in fields.items():
        setattr(campaign, name, checked(name, value, fraction_digits))
    check_together(campaign)
    campaign.sides_since = parting_since(campaign, now=now)
    # What orders take at this moment counts by itself.
    save_unique(campaign, "code", columns=COLUMNS if campaign.pk else None)
    save_texts(campaign, texts)
    return campaign


def _count_what_was_given(campaign: Campaign) -> None:
    """Write how much of a new budget is used; the campaign is locked, so that nobody is about to take of it."""
    reserved = campaign.uses.filter(state=CampaignUse.State.RESERVED)
    campaign.budget_used = reserved.aggregate(points=Sum("points"))["points"] or 0
    campaign.save(update_fields=["budget_used"])
