"""What happens when Saleor starts: its version is looked at and the seams are installed."""

import logging

from . import versions  # noqa: F401 - registers the check of the host's version
from .access import ACCESS_SEAMS
from .delivery import DELIVERY_SEAMS
from .line_prices import LINE_SEAMS, extend_voucher_base
from .point_prices import POINT_SEAMS
from .seams import install
from .vouchers import CHEAPEST_SEAMS

logger = logging.getLogger(__name__)


def join_host() -> None:
    """Install every benefit this Saleor offers a place for. Never keeps the shop from starting."""
    try:
        if install("The tier's discount", LINE_SEAMS):
            extend_voucher_base()
            install("Spending points at checkout", POINT_SEAMS)
            install("A code for the cheapest item beside a reward product", CHEAPEST_SEAMS)
        install("The tier's delivery price", DELIVERY_SEAMS)
        install("Refusing exclusive goods and codes when they are added", ACCESS_SEAMS)
    except Exception:
        logger.exception("Loyalty: the seams could not be installed.")
