"""Puts the plugin's fields into Saleor's own schema. The only file that touches Saleor's schema internals.

Saleor builds its schema when `saleor.graphql.api` is first imported, after all apps are ready. Until then the mixins
it will import can be replaced by subclasses with our fields, and fields can be added to its types.
"""

import logging
import sys

import graphene

from ..host.seams import installed

logger = logging.getLogger(__name__)
CONNECTION_COST = {"complexity": 1, "multipliers": ["first", "last"]}


def mount() -> bool:
    """Add our queries, mutations and fields; return whether that was possible. Never keeps the shop from starting.

    What could not be added is told to the operator like a place that is missing for a benefit.
    """
    if "saleor.graphql.api" in sys.modules:
        logger.error("Loyalty: Saleor's schema was built before the plugin was ready: its fields are missing.")
        installed.problems["The API"] = "Saleor's schema was built before the plugin was ready"
        return False
    try:
        _mount()
    except Exception as error:
        logger.exception("Loyalty: the fields could not be added to Saleor's schema.")
        installed.problems["The API"] = str(error)
        return False
    try:
        _mount_checkout()
    except Exception as error:
        logger.exception("Loyalty: Checkout.loyalty could not be added to Saleor's schema.")
        installed.problems["Checkout.loyalty in the API"] = str(error)
    return True


def _mount() -> None:
    from saleor.graphql.account.types import User
    from saleor.graphql.core import schema as core
    from saleor.graphql.order.types import Order
    from saleor.graphql.query_cost_map import COST_MAP

    from .members.fields import user_loyalty
    from .orders.fields import order_loyalty
    from .schema import LoyaltyMutations, LoyaltyQueries

    core.CoreQueries = type("CoreQueries", (LoyaltyQueries, core.CoreQueries), {})
    core.CoreMutations = type("CoreMutations", (LoyaltyMutations, core.CoreMutations), {})
    _add_field(User, "loyalty", user_loyalty)
    _add_field(Order, "loyalty", order_loyalty)
    COST_MAP["Query"] |= {
        "loyaltyProgram": {"complexity": 1},
        "loyaltyMember": {"complexity": 1},
        "loyaltyMembers": CONNECTION_COST,
        "loyaltyRewards": CONNECTION_COST,
        "loyaltyLiability": {"complexity": 1},
    }
    COST_MAP["LoyaltyMember"] = {"transactions": CONNECTION_COST}
    COST_MAP.setdefault("User", {})["loyalty"] = {"complexity": 1}
    COST_MAP.setdefault("Order", {})["loyalty"] = {"complexity": 1}


def _mount_checkout() -> None:
    from saleor.graphql.checkout.types import Checkout
    from saleor.graphql.query_cost_map import COST_MAP

    from .checkout.fields import checkout_loyalty

    _add_field(Checkout, "loyalty", checkout_loyalty)
    COST_MAP.setdefault("Checkout", {})["loyalty"] = {"complexity": 1}


def _add_field(graphene_type: type[graphene.ObjectType], name: str, field: graphene.Field) -> None:
    if name in graphene_type._meta.fields:
        raise RuntimeError(f"{graphene_type._meta.name} has a field {name} of its own")
    graphene_type._meta.fields[name] = field
