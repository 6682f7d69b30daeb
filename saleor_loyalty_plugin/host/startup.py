"""What happens when Saleor starts: its version is looked at and the seams are installed."""

import logging

from . import versions  # noqa: F401 - registers the check of the host's version
from .checkout.access import ACCESS_SEAMS
from .checkout.completing import COMPLETION_SEAMS
from .checkout_customers import note_customers
from .delivery.seams import DELIVERY_SEAMS
from .orders.customers import remember_welcomes
from .orders.second_orders import tell_of_second_orders
from .pricing.orders.calculation import CALCULATION_SEAMS
from .pricing.orders.manual_discounts import MANUAL_DISCOUNT_SEAMS
from .pricing.orders.tax_apps import TAX_APP_SEAMS
from .pricing.points import POINT_SEAMS
from .pricing.reprice import follow_members
from .pricing.tier_discount import LINE_PROPERTIES, LINE_SEAMS
from .pricing.vouchers import CHEAPEST_SEAMS
from .problems import follow_requests
from .program.settings import follow_switch
from .seams import DELIVERY, EDITS, SPENDING, install, installed
from .standing import follow_suspensions

logger = logging.getLogger(__name__)


def join_host() -> None:
    """Install every benefit this Saleor offers a place for. Never keeps the shop from starting."""
    try:
        follow_requests()
        follow_switch()
        note_customers()
        follow_members()
        follow_suspensions()
        remember_welcomes()
        tell_of_second_orders()
        if install("The tier's discount", [*LINE_SEAMS, *LINE_PROPERTIES]):
            install(SPENDING, POINT_SEAMS)
            install("A code for the cheapest item beside a reward product", CHEAPEST_SEAMS)
        else:
            installed.problems[SPENDING] = "it needs the places of the tier's discount"
        if install(EDITS, [*CALCULATION_SEAMS, *TAX_APP_SEAMS]):
            install("Keeping points on a line that staff discount by hand", MANUAL_DISCOUNT_SEAMS)
        install(DELIVERY, DELIVERY_SEAMS)
        install("Refusing a second order with the same points", COMPLETION_SEAMS)
        install("Refusing exclusive goods and codes when they are added", ACCESS_SEAMS)
    except Exception:
        logger.exception("Loyalty: the seams could not be installed.")
