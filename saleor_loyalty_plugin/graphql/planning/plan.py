"""What somebody plans, as inputs say it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from typing import Any

from babel.numbers import get_currency_precision
from graphql.error import GraphQLError
from saleor.channel.models import Channel
from saleor.graphql.core.utils import from_global_id_or_error

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ...models import ChannelTerms
from ...selectors.terms import Terms, effective_terms
from ...services.program.channel_terms import checked_terms
from ...settings import ProgramSettings
from ..core.nodes import row_id
from ..settings.given import SettingsRefused, with_given


@dataclass(frozen=True, slots=True)
class ChannelPlan:
    """The terms of a channel as they are and as they would be."""

    currency: str
    is_active: bool
    now: Terms
    then: Terms


@contextmanager
def planned_settings(info, given: Mapping[str, Any] | None) -> Iterator[ProgramSettings]:
    """Give the settings as they would be; what is refused, of them or within, is an error of the query."""
    try:
        yield with_given(info, given or {})
    except SettingsRefused as refused:
        raise GraphQLError(str(refused)) from refused
    except LoyaltyError as error:
        raise GraphQLError(f"`{error.field}`: {error.message}") from error


def tier_changes(tiers: Sequence[Mapping[str, Any]]) -> list[tuple[int | None, dict[str, Any]]]:
    """Return changes of tiers by their keys, None for a new one."""
    changes = []
    for tier in tiers:
        fields = {name: value for name, value in tier.items() if name != "id" and value is not None}
        node_id = tier.get("id")
        pk = None if node_id is None else _key(node_id, "LoyaltyTier")
        changes.append((pk, fields))
    return changes


def channel_plans(
    planned: Sequence[Mapping[str, Any]], present: ProgramSettings, then: ProgramSettings, using: str
) -> dict[int, ChannelPlan]:
    """Return the channels by their keys, each with its terms and what is planned for it.

    Raises:
        LoyaltyError: a channel is not there, or its terms would be refused.

    """
    own = ChannelTerms.objects.using(using).in_bulk(field_name="channel_id")
    plans = {_key(each["channel"], "Channel"): each for each in planned}
    channels = list(Channel.objects.using(using).values_list("pk", "currency_code", "is_active"))
    if plans.keys() - {pk for pk, *_ in channels}:
        raise LoyaltyError("There is no channel with this ID.", field="channel", code=LoyaltyErrorCode.NOT_FOUND)
    return {
        pk: ChannelPlan(
            currency,
            is_active,
            effective_terms(own.get(pk), present),
            effective_terms(_planned(own.get(pk), plans.get(pk), currency), then),
        )
        for pk, currency, is_active in channels
    }


def _planned(own: ChannelTerms | None, plan: Mapping[str, Any] | None, currency: str) -> ChannelTerms | None:
    if plan is None:
        return own
    terms = copy(own) if own is not None else ChannelTerms()
    fields = {name: value for name, value in plan.items() if name != "channel"}
    for name, value in checked_terms(fields, fraction_digits=get_currency_precision(currency)).items():
        setattr(terms, name, value)
    return terms


def _key(node_id: str, type_name: str) -> int:
    _, pk = from_global_id_or_error(node_id, type_name, raise_error=True)
    return row_id(pk)
