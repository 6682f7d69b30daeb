"""What a subject or a feature adds to Saleor's schema: `PART` in its `schema.py`, put there by mount.py."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import graphene

# What Saleor's COST_MAP says of a list: each entry that is asked for counts.
CONNECTION_COST = {"complexity": 1, "multipliers": ["first", "last"]}
FIELD_COST = {"complexity": 1}


@dataclass(frozen=True, slots=True)
class SchemaPart:
    """Queries, mutations and fields that come together or not at all."""

    queries: type[graphene.ObjectType] | None = None
    """Fields of Query with their resolvers, a mixin as Saleor's own."""

    mutations: type[graphene.ObjectType] | None = None
    """Fields of Mutation, a mixin as Saleor's own."""

    fields: tuple[tuple[Any, str, Any], ...] = ()
    """Fields for types and inputs that are Saleor's or another part's: (graphene type, name, field)."""

    costs: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)
    """Entries for Saleor's COST_MAP, by type and field."""
