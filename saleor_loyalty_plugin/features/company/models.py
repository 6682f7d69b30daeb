"""The tables of the feature, found by the registry under this name."""

from .gifts.models import Gift
from .referrals.models import Referral, ReferralPrize, ReferralTerms

__all__ = ["Gift", "Referral", "ReferralPrize", "ReferralTerms"]
