from ...enums import TransactionKind
from ..core.enums import loyalty_enum

LoyaltyTransactionKindEnum = loyalty_enum(
    "LoyaltyTransactionKindEnum", TransactionKind, description="Why points moved."
)
