"""What others ask of audience."""

from ...services.invitations import answer_with
from .segments.services.invitations import SegmentInvitations


def answer() -> None:
    """Have tiers by invitation ask their segments."""
    answer_with(SegmentInvitations())
