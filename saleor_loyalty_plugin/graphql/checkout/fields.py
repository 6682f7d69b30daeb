"""`Checkout.loyalty`, on the prices that Saleor computes for the checkout's other fields."""

from importlib.util import find_spec

from saleor.graphql.core.fields import BaseField

from ...host.checkout.facts import checkout_facts
from ..core.dataloaders import ChannelTermsByChannelIdLoader
from ..core.program import DOC_CATEGORY_LOYALTY, active_program
from .types import CheckoutLoyalty

if find_spec("saleor.graphql.checkout.dataloaders.calculations"):
    from .loaded_prices import load_priced_checkout
else:
    from .fetched_prices import load_priced_checkout


def resolve_checkout(info, root):
    """Return what loyalty does in a checkout, None while it is off in the program or the channel."""
    settings = active_program(info)
    if settings is None:
        return None
    checkout = root.node

    def with_prices(data):
        checkout_info, lines = data

        def with_terms(own_terms):
            if own_terms is not None and not own_terms.active:
                return None
            return checkout_facts(checkout_info, lines, own_terms, settings)

        return ChannelTermsByChannelIdLoader(info.context).load(checkout.channel_id).then(with_terms)

    return load_priced_checkout(root, info).then(with_prices)


checkout_loyalty = BaseField(
    CheckoutLoyalty,
    description=(
        "What loyalty does in this checkout. For an anonymous checkout: what it would earn. Saleor shows a checkout to "
        "whoever knows its ID; who asks without the customer's token reads its figures, and neither the member, nor "
        "what points could be spent, nor codes of rewards."
    ),
    resolver=lambda root, info: resolve_checkout(info, root),
    doc_category=DOC_CATEGORY_LOYALTY,
)
