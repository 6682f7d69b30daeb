from ...services.frozen_goods import keep_with
from ...services.invitations import answer_with
from .segments.services.invitations import SegmentInvitations
from .services.purchases import keep_frozen_goods


def answer() -> None:
    """Keep what is bought with orders; say who is invited to a tier."""
    keep_with(keep_frozen_goods)
    answer_with(SegmentInvitations())
