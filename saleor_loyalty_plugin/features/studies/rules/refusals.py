"""Why a back-test is not started: each reason at a field of the input, and at a place in the program file."""

from collections.abc import Iterable
from dataclasses import dataclass

from ....enums import LoyaltyErrorCode


@dataclass(frozen=True, slots=True)
class Refusal:
    """`field` is the input's; `path` a place in the program file, such as `tiers.silver.threshold`, None for none."""

    field: str
    message: str
    path: str | None = None
    code: LoyaltyErrorCode = LoyaltyErrorCode.INVALID


class BacktestRefused(Exception):
    """What was asked for cannot be run; nothing was started."""

    def __init__(self, refusals: Iterable[Refusal]) -> None:
        self.refusals = list(refusals)
        super().__init__("; ".join(f"{each.path or each.field}: {each.message}" for each in self.refusals))
