"""Puts the parts into Saleor's own schema. This file and event_places.py alone touch Saleor's schema internals.

Saleor builds its schema when `saleor.graphql.api` is first imported, after all apps are ready. Until then the mixins
it will import can be replaced by subclasses with our fields, and fields can be added to its types.
"""

import logging
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

from ..features.registry import FEATURES, module_of
from ..host.seams import API, in_api, installed
from .core.part import Field, SchemaPart
from .event_places import EventPlaces

logger = logging.getLogger(__name__)
# In the order in which their fields stand in Query and Mutation; the features' follow.
SUBJECTS = (
    "program",
    "checkout",
    "members",
    "orders",
    "rewards",
    "claims",
    "variants",
    "tiers",
    "channels",
    "liability",
    "settings",
    "planning",
)


def mount() -> bool:
    """Add every part; return whether Saleor has the places for them. Never keeps the shop from starting.

    What could not be added is told to the operator like a place that is missing for a benefit.
    """
    if "saleor.graphql.api" in sys.modules:
        logger.error("Loyalty: Saleor's schema was built before the plugin was ready: its fields are missing.")
        installed.problems[API] = "Saleor's schema was built before the plugin was ready"
        return False
    places = None
    with _reported(API):
        places = _Places()
    if places is None:
        return False
    for name, load in _modules().items():
        with _reported(in_api(name)):
            if (module := load()) is not None:
                places.mount(module.PART)
    return True


def _modules() -> dict[str, Callable[[], ModuleType | None]]:
    """Return how to import the module with the part of each subject and feature, by its name."""
    subjects = {name: partial(import_module, f"{__package__}.{name}.schema") for name in SUBJECTS}
    return subjects | {name: partial(module_of, name, "graphql.schema") for name in FEATURES}


@contextmanager
def _reported(benefit: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        logger.exception("Loyalty: %s could not be added to Saleor's schema.", benefit)
        installed.problems[benefit] = str(error)


class _Places:
    """Where Saleor's schema takes what it was not born with."""

    def __init__(self) -> None:
        from saleor.graphql.core import schema as core
        from saleor.graphql.query_cost_map import COST_MAP

        self.core, self.costs = core, COST_MAP
        self.mixins = {"CoreQueries": core.CoreQueries, "CoreMutations": core.CoreMutations}

    def mount(self, part: SchemaPart) -> None:
        """Add all of a part, or nothing of it where one of its names is taken."""
        inputs = list(_inputs(part))
        fields = [*part.fields, *((taker, each.name, each.input) for taker, added, _ in inputs for each in added)]
        mixins = {"CoreQueries": part.queries, "CoreMutations": part.mutations}
        ours = {place: mixin for place, mixin in mixins.items() if mixin is not None}
        self._refuse_taken(fields, ours)
        if part.events:
            EventPlaces().mount(part.events)
        for place, mixin in ours.items():
            self.mixins[place] = type(place, (mixin, self.mixins[place]), {})
            setattr(self.core, place, self.mixins[place])
        for graphene_type, name, field in fields:
            graphene_type._meta.fields[name] = field
        for type_name, costs in part.costs.items():
            self.costs.setdefault(type_name, {}).update(costs)
        for _, added, known in inputs:
            known.update({each.name: each for each in added})

    def _refuse_taken(self, fields: Sequence[Field], ours: Mapping[str, Any]) -> None:
        names = [(graphene_type, name) for graphene_type, name, _ in fields]
        names += [(self.mixins[place], name) for place, mixin in ours.items() for name in mixin._meta.fields]
        for graphene_type, name in names:
            if name in graphene_type._meta.fields:
                raise RuntimeError(f"{graphene_type._meta.name} has a field {name} of its own")


def _inputs(part: SchemaPart) -> Iterator[tuple[type, Sequence[Any], dict[str, Any]]]:
    """Yield the inputs that a part adds to, with what it adds, and where these are looked up by name."""
    if part.profile_fields:
        from .members.profile import PROFILE_FIELDS, LoyaltyMemberInput

        yield LoyaltyMemberInput, part.profile_fields, PROFILE_FIELDS
    if part.tier_fields:
        from .tiers.mutations.inputs import LoyaltyTierInput
        from .tiers.mutations.rows import TIER_FIELDS

        yield LoyaltyTierInput, part.tier_fields, TIER_FIELDS
