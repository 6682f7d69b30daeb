"""Where the tier's delivery price is put in: by what this Saleor has, not by its version."""

from importlib.util import find_spec

from .methods import METHOD_SEAMS
from .prices import CHARGE_SEAM
from .rows import ROW_MODULE, ROW_SEAMS

DELIVERY_SEAMS = (*(ROW_SEAMS if find_spec(ROW_MODULE) else METHOD_SEAMS), CHARGE_SEAM)
