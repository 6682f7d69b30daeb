"""What a tier gives besides points and discount: its own terms of free delivery by channel, and perks in sentences."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from ...domain.limits import channel_limits
from ...errors import LoyaltyError
from ...models import Tier, TierChannelTerms
from ..checks import check_decimal, check_text

AMOUNTS = ("free_shipping_minimum_order", "free_shipping_price")
MAX_PERKS = 20
LONGEST_PERK = 200
type Terms = Mapping[int, Mapping[str, Decimal | None]]


def check_channel_terms(terms: Terms, fraction_digits: Mapping[int, int]) -> None:
    """Check amounts by channel; `fraction_digits` says how many decimal places each channel's currency has.

    Raises:
        LoyaltyError: on `channel_terms`, an amount is out of range or too precise.

    """
    for channel_id, amounts in terms.items():
        limits = channel_limits(fraction_digits[channel_id])
        for name, amount in amounts.items():
            if amount is not None:
                check_decimal(amount, field="channel_terms", limits=limits[name])


def save_channel_terms(tier: Tier, terms: Terms) -> None:
    """Keep the given amounts of a tier in channels; where none is left the channel's own terms hold again."""
    for channel_id, amounts in terms.items():
        TierChannelTerms.objects.update_or_create(tier=tier, channel_id=channel_id, defaults=amounts)
    TierChannelTerms.objects.filter(tier=tier, **dict.fromkeys(AMOUNTS)).delete()


def check_perks(perks: Sequence[str] | None, *, field: str) -> list[str]:
    """Return perks without space around them.

    Raises:
        LoyaltyError: one is blank, longer than 200 characters or cannot be stored, or there are more than 20.

    """
    if len(perks or ()) > MAX_PERKS:
        raise LoyaltyError(f"Enter at most {MAX_PERKS} perks.", field=field)
    return [check_text(perk, field=field, maximum=LONGEST_PERK) for perk in perks or ()]


def check_translated_perks(translations: Sequence[Mapping[str, Any]] | None) -> dict[str, list[str]]:
    """Return perks by language.

    Raises:
        LoyaltyError: on `perks_translations`, as for perks.

    """
    return {each["language"]: check_perks(each["perks"], field="perks_translations") for each in translations or ()}


def save_translated_perks(tier: Tier, perks: Mapping[str, Sequence[str]]) -> None:
    """Keep the perks of a tier in other languages; an empty list removes the translation."""
    for language, texts in perks.items():
        if texts:
            tier.translated_perks.update_or_create(language_code=language, defaults={"perks": list(texts)})
        else:
            tier.translated_perks.filter(language_code=language).delete()
