"""What mutations of campaigns have of their own: lists of what they name, amounts by channel, reach of the channels."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from babel.numbers import get_currency_precision
from django.core.exceptions import ValidationError
from django.utils import timezone
from graphql.error import GraphQLError
from saleor.channel.models import Channel
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.product.models import Category, Collection, Product, ProductVariant

from .....enums import LoyaltyErrorCode
from .....graphql.core.channels import require_channel
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.nodes import row_id
from .....graphql.core.rows import RowMutation
from .....graphql.tiers.types import LoyaltyTier

NAMED: Mapping[str, Any] = MappingProxyType(
    {
        "channels": Channel,
        "products": Product,
        "variants": ProductVariant,
        "collections": Collection,
        "categories": Category,
    }
)


class CampaignRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True

    @classmethod
    def get_instance(cls, info, row_id):
        campaign: Any = super().get_instance(info, row_id)
        for channel_id in campaign.channels:
            require_channel(info, channel_id)
        return campaign


class CampaignFields(CampaignRow):
    references = MappingProxyType({"tier": LoyaltyTier})

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        cleaned = super().clean_input(info, instance, data)
        fields = cleaned["fields"]
        for name in NAMED.keys() & fields.keys():
            fields[name] = fields[name] and _ids_of(fields[name], NAMED[name], field=name)
        digits: dict[int, int] = {}
        if fields.get("minimums"):
            fields["minimums"], digits = _amounts(fields["minimums"])
        for channel_id in {*(fields.get("channels") or ()), *digits}:
            require_channel(info, channel_id)
        return cleaned | {"fraction_digits": digits, "now": timezone.now()}


def _ids_of(global_ids: list[str], model: Any, *, field: str) -> list[int]:
    """Return the ids of rows.

    Raises:
        ValidationError: on the field, an id is none of the type, or there is no such row.

    """
    try:
        found = [from_global_id_or_error(each, model.__name__, raise_error=True)[1] for each in global_ids]
    except GraphQLError as error:
        raise _refused(field, str(error), LoyaltyErrorCode.GRAPHQL_ERROR) from error
    ids = [row_id(pk) for pk in found]
    there = set(model.objects.filter(pk__in=ids).values_list("pk", flat=True))
    for given, pk in zip(global_ids, ids, strict=True):
        if pk not in there:
            raise _refused(field, f"There is nothing with the ID {given}.", LoyaltyErrorCode.NOT_FOUND)
    return ids


def _amounts(minimums: list[Mapping[str, Any]]) -> tuple[dict[int, Any], dict[int, int]]:
    """Return amounts by channel, and how many decimal places each channel's currency has."""
    ids = _ids_of([each["channel"] for each in minimums], Channel, field="minimums")
    if len(set(ids)) < len(ids):
        raise _refused("minimums", "Name each channel once.", LoyaltyErrorCode.INVALID)
    currencies = dict(Channel.objects.filter(pk__in=ids).values_list("pk", "currency_code"))
    amounts = dict(zip(ids, (each["amount"] for each in minimums), strict=True))
    return amounts, {pk: get_currency_precision(currency) for pk, currency in currencies.items()}


def _refused(field: str, problem: str, code: LoyaltyErrorCode) -> ValidationError:
    return ValidationError({field: ValidationError(problem, code=code.value)})
