"""Choices that are stored in rows. The rules' own enumerations are in domain/."""

from django.db import models


class TransactionKind(models.TextChoices):
    """Why points moved. The signs are the ledger's: what a member gets is positive."""

    EARN = "earn", "Earned by an order"
    BONUS = "bonus", "Bonus"
    REVERSAL = "reversal", "Taken back after a refund or cancellation"
    REDEMPTION = "redemption", "Spent"
    RESTORATION = "restoration", "Given back after spending"
    EXPIRATION = "expiration", "Expired"
    ADJUSTMENT = "adjustment", "Adjusted by staff"


class LoyaltyErrorCode(models.TextChoices):
    """Codes of the errors that a caller sees (contract: LoyaltyErrorCode)."""

    GRAPHQL_ERROR = "graphql_error"
    INVALID = "invalid"
    NOT_FOUND = "not_found"
    REQUIRED = "required"
    UNIQUE = "unique"
    PROGRAM_INACTIVE = "program_inactive"
    NOT_A_MEMBER = "not_a_member"
    INSUFFICIENT_POINTS = "insufficient_points"
    BELOW_MINIMUM = "below_minimum"
    ABOVE_MAXIMUM = "above_maximum"
    INVALID_STEP = "invalid_step"
    TIER_REQUIRED = "tier_required"
    REWARD_UNAVAILABLE = "reward_unavailable"
    TIER_IN_USE = "tier_in_use"
    MEMBER_SUSPENDED = "member_suspended"
