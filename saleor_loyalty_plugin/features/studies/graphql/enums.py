from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.enums import loyalty_enum
from ..models import BacktestFailure, BacktestState

STATES = {
    "WAITING": "It waits for its turn: one is run at a time.",
    "RUNNING": "It is being run.",
    "DONE": "It has a report.",
    "FAILED": "It ended without a report; `failure` and `problem` say why.",
    "CANCELLED": "Somebody stopped it.",
}
FAILURES = {
    "NO_ORDERS": "No order of the period was paid.",
    "REFUSED": "The program cannot be run over the orders; `problem` says why.",
    "MISSING_LIBRARY": "A library that it needs is not installed in the worker.",
    "INTERRUPTED": "The workers that ran it stopped, three times.",
    "ERROR": "Something went wrong; the workers' log says what.",
}
LoyaltyBacktestStateEnum = loyalty_enum(
    "LoyaltyBacktestStateEnum",
    BacktestState,
    description="Where a back-test is." + ADDED_IN_02,
    values=STATES,
    added_in_02=tuple(STATES),
)
LoyaltyBacktestFailureEnum = loyalty_enum(
    "LoyaltyBacktestFailureEnum",
    BacktestFailure,
    description="Why a back-test ended without a report." + ADDED_IN_02,
    values=FAILURES,
    added_in_02=tuple(FAILURES),
)
