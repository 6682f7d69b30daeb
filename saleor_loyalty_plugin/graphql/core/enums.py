import graphene

from ...domain.orders import AwardOn
from ...domain.tiers import QualificationBasis, QualificationWindow
from ...enums import LoyaltyErrorCode, TransactionKind
from ...models import RewardKind
from .program import DOC_CATEGORY_LOYALTY


def _enum(name, choices):
    enum = graphene.Enum(name, [(choice.name, choice.value) for choice in choices])
    enum.doc_category = DOC_CATEGORY_LOYALTY
    return enum


LoyaltyErrorCodeEnum = _enum("LoyaltyErrorCode", LoyaltyErrorCode)
LoyaltyTransactionKindEnum = _enum("LoyaltyTransactionKindEnum", TransactionKind)
LoyaltyRewardKindEnum = _enum("LoyaltyRewardKindEnum", RewardKind)
LoyaltyAwardOnEnum = _enum("LoyaltyAwardOnEnum", AwardOn)
LoyaltyQualificationBasisEnum = _enum("LoyaltyQualificationBasisEnum", QualificationBasis)
LoyaltyQualificationWindowEnum = _enum("LoyaltyQualificationWindowEnum", QualificationWindow)
