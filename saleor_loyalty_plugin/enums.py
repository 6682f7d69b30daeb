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

    GRAPHQL_ERROR = "graphql_error", "An ID is not one of what it should name, or something failed."
    INVALID = "invalid", "The value is not accepted; the message says which are."
    NOT_FOUND = "not_found", "There is nothing with this ID."
    REQUIRED = "required", "The value is missing or blank."
    UNIQUE = "unique", "Something else has this value, which only one may have."
    PROGRAM_INACTIVE = "program_inactive", "The program, or spending in it, is switched off."
    NOT_A_MEMBER = "not_a_member", "The customer has not joined the program."
    INSUFFICIENT_POINTS = "insufficient_points", "More points are asked for than are available."
    BELOW_MINIMUM = "below_minimum", "Fewer points than may be spent at once."
    ABOVE_MAXIMUM = "above_maximum", "More than is allowed here; the message says how many."
    INVALID_STEP = "invalid_step", "Not a multiple of the points that are spent at once."
    TIER_REQUIRED = "tier_required", "The member is in a lower tier than it takes."
    REWARD_UNAVAILABLE = "reward_unavailable", "The reward cannot be claimed now, or not here."
    TIER_IN_USE = "tier_in_use", "Members or rewards need the tier."
    MEMBER_SUSPENDED = "member_suspended", "Staff have suspended the member."
    IN_USE = "in_use", "Something asks for it, or it is kept for the books; the message says what to do."
