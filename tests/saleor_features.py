"""What the Saleor under test has; asked of itself, not of its version."""

from importlib.util import find_spec
from inspect import signature

from saleor.checkout.calculations import fetch_checkout_data

if find_spec("saleor.checkout.tests.utils"):
    from saleor.checkout.tests.utils import add_variant_to_checkout
else:
    from saleor.checkout.utils import add_variant_to_checkout

__all__ = [
    "add_variant_to_checkout",
    "channels_may_refuse_gift_cards",
    "has_delivery_rows",
    "has_mutation",
    "index_for_search",
    "price_checkout",
]


def has_mutation(name: str) -> bool:
    from saleor.graphql.api import schema

    return name in schema.get_mutation_type().fields


def has_delivery_rows() -> bool:
    """Whether the offered delivery methods are kept, rather than collected for every request."""
    return find_spec("saleor.checkout.delivery_context") is not None


def channels_may_refuse_gift_cards() -> bool:
    from saleor.channel.models import Channel

    return hasattr(Channel, "allow_legacy_gift_card_use")


def index_for_search(user) -> None:
    """Do what a task of Saleor's does after a customer changed."""
    from saleor.account import search

    if hasattr(search, "update_user_search_vector"):
        search.update_user_search_vector(user)
    else:
        user.search_document = search.prepare_user_search_document_value(user)
        user.save(update_fields=["search_document"])


def price_checkout(checkout_info, manager, lines_info) -> None:
    """Compute a checkout's prices, whether or not they have expired; since 3.23 it takes a promise."""
    if "requestor" in signature(fetch_checkout_data).parameters:
        fetch_checkout_data(checkout_info, manager, lines_info, requestor=None, force_update=True).get()
    else:
        fetch_checkout_data(checkout_info, manager, lines_info, force_update=True)
