"""What a subject or a feature adds to Saleor's schema: `PART` in its `schema.py`, put there by mount.py."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import graphene

from ...models import LoyaltyMember, Tier

# What Saleor's COST_MAP says of a list: each entry that is asked for counts.
CONNECTION_COST = {"complexity": 1, "multipliers": ["first", "last"]}
FIELD_COST = {"complexity": 1}

# Graphene type or input, name in Python, field.
type Field = tuple[Any, str, Any]


@dataclass(frozen=True, slots=True)
class Telling:
    """Whose profile is updated, when and by whom."""

    user_id: int
    now: datetime
    is_own: bool
    """Whether the member does it; else staff or an app do it for them."""


@dataclass(frozen=True, slots=True)
class ProfileField:
    """Something that members tell of themselves with `loyaltyMemberUpdate`."""

    name: str
    """As Python writes it: snake case."""

    input: graphene.InputField

    apply: Callable[[Telling, Any], LoyaltyMember]
    """Called with whose profile it is and the value that was given (None for null), within the mutation's transaction,
    only where the field was given. Returns the member's row as it is then.

    Raises:
        LoyaltyError: the value is refused; `field` names the part of it that is wrong. Nothing of the mutation stays.

    """


@dataclass(frozen=True, slots=True)
class TierField:
    """Something else that a tier is given with `loyaltyTierCreate` and `loyaltyTierUpdate`: a row that it names."""

    name: str
    """As Python writes it: snake case."""

    input: graphene.InputField
    """Of an ID, or null."""

    type: Any
    """The graphene type of the row."""

    apply: Callable[[Tier, Any], None]
    """Called with the tier and the row (None for null) within the mutation's transaction, only where it was given.

    Raises:
        LoyaltyError: the row is refused. Nothing of the mutation stays.

    """


@dataclass(frozen=True, slots=True)
class WebhookEvent:
    """An event that apps can ask Saleor's webhooks for."""

    value: str
    """As Saleor keeps it with a webhook: snake case. Its name in the API is the same in capitals."""

    name: str
    """What Saleor's Dashboard calls it."""

    description: str

    permission: Any
    """What an app needs to be told, of Saleor's permissions."""

    graphene_type: type[graphene.ObjectType]
    """What a subscription asks, a type that implements Saleor's `Event`."""


@dataclass(frozen=True, slots=True)
class SchemaPart:
    """Queries, mutations and fields that come together or not at all."""

    queries: type[graphene.ObjectType] | None = None
    """Fields of Query with their resolvers, a mixin as Saleor's own."""

    mutations: type[graphene.ObjectType] | None = None
    """Fields of Mutation, a mixin as Saleor's own."""

    fields: tuple[Field, ...] = ()
    """Fields for types and inputs that are Saleor's or another part's."""

    profile_fields: tuple[ProfileField, ...] = ()
    """What members can tell of themselves."""

    tier_fields: tuple[TierField, ...] = ()
    """What else a tier is given."""

    events: tuple[WebhookEvent, ...] = ()
    """Events for Saleor's webhooks."""

    costs: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)
    """Entries for Saleor's COST_MAP, by type and field."""


def together(*costs: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return costs by type and field of several subjects, which may have fields of one type."""
    found: dict[str, dict[str, Any]] = {}
    for type_name, fields in (item for each in costs for item in each.items()):
        found.setdefault(type_name, {}).update(fields)
    return found
