"""Where the tier's delivery price is put in: by what this Saleor has, not by its version."""

from .methods import METHOD_SEAMS
from .prices import CHARGE_SEAM, HAS_ROWS
from .rows import ROW_SEAMS

DELIVERY_SEAMS = (*(ROW_SEAMS if HAS_ROWS else METHOD_SEAMS), CHARGE_SEAM)
