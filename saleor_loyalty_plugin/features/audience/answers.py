from ...services.frozen_goods import keep_with
from .services.purchases import keep_frozen_goods


def answer() -> None:
    """Keep what is bought with orders."""
    keep_with(keep_frozen_goods)
