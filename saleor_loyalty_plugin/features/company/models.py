"""The tables of the feature, found by the registry under this name."""

from .ambassadors.models import (
    Ambassador,
    AmbassadorMovement,
    AmbassadorOrder,
    AmbassadorQuestion,
    AmbassadorTerms,
)
from .events.models import Event, EventOpening, EventQuestion, EventSeat, EventTranslation
from .gifts.models import Gift
from .referrals.models import Referral, ReferralPrize, ReferralTerms

__all__ = [
    "Ambassador",
    "AmbassadorMovement",
    "AmbassadorOrder",
    "AmbassadorQuestion",
    "AmbassadorTerms",
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
