"""The tables of the feature, found by the registry under this name."""

from .events.models import Event, EventOpening, EventQuestion, EventSeat, EventTranslation
from .gifts.models import Gift
from .referrals.models import Referral, ReferralPrize, ReferralTerms

__all__ = [
    "Event",
    "EventOpening",
    "EventQuestion",
    "EventSeat",
    "EventTranslation",
    "Gift",
    "Referral",
    "ReferralPrize",
    "ReferralTerms",
]
