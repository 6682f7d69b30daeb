"""What happens when Saleor starts: its version is looked at and the seams are installed."""

import logging

from . import versions  # noqa: F401 - registers the check of the host's version
from .checkout.access import ACCESS_SEAMS
from .checkout.completing import COMPLETION_SEAMS
from .checkout_customers import note_customers
from .delivery.seams import DELIVERY_SEAMS
from .pricing.points import POINT_SEAMS
from .pricing.reprice import follow_members
from .pricing.tier_discount import LINE_PROPERTIES, LINE_SEAMS
from .pricing.vouchers import CHEAPEST_SEAMS
from .seams import DELIVERY, SPENDING, install, installed

logger = logging.getLogger(__name__)


def join_host() -> None:
    """Install every benefit this Saleor offers a place for. Never keeps the shop from starting."""
    try:
        note_customers()
        follow_members()
        if install("The tier's discount", [*LINE_SEAMS, *LINE_PROPERTIES]):
            install(SPENDING, POINT_SEAMS)
            install("A code for the cheapest item beside a reward product", CHEAPEST_SEAMS)
        else:
            installed.problems[SPENDING] = "it needs the places of the tier's discount"
        install(DELIVERY, DELIVERY_SEAMS)
        install("Refusing a second order with the same points", COMPLETION_SEAMS)
        install("Refusing exclusive goods and codes when they are added", ACCESS_SEAMS)
    except Exception:
        logger.exception("Loyalty: the seams could not be installed.")
