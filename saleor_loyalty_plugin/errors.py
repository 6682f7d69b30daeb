"""Errors that a service raises when a caller asks for what the rules do not allow."""

from .enums import LoyaltyErrorCode


class LoyaltyError(Exception):
    """A refusal with a code, the field of the input it belongs to, and a message for a person."""

    code = LoyaltyErrorCode.INVALID

    def __init__(self, message: str, *, field: str | None = None, code: LoyaltyErrorCode | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        if code is not None:
            self.code = code


class InsufficientPointsError(LoyaltyError):
    """More points are to be taken than are available."""

    code = LoyaltyErrorCode.INSUFFICIENT_POINTS


class IdempotencyConflictError(LoyaltyError):
    """The idempotency key was used before, for something else."""

    code = LoyaltyErrorCode.UNIQUE


class BalanceTooLargeError(LoyaltyError):
    """The balance would exceed what the API can say (2,147,483,647 points)."""

    code = LoyaltyErrorCode.ABOVE_MAXIMUM


class NotAMemberError(LoyaltyError):
    """The customer has not joined the program."""

    code = LoyaltyErrorCode.NOT_A_MEMBER


class MemberSuspendedError(LoyaltyError):
    """The member is suspended: they earn and spend nothing until staff lift it (rule 111)."""

    code = LoyaltyErrorCode.MEMBER_SUSPENDED

    def __init__(self, *, field: str | None) -> None:
        super().__init__("The member is suspended. Points can move again once staff have lifted it.", field=field)
