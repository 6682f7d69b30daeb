from ...domain.orders import AwardOn
from ...domain.tiers import QualificationBasis, QualificationWindow
from ..core.enums import loyalty_enum

LoyaltyAwardOnEnum = loyalty_enum("LoyaltyAwardOnEnum", AwardOn)
LoyaltyQualificationBasisEnum = loyalty_enum("LoyaltyQualificationBasisEnum", QualificationBasis)
LoyaltyQualificationWindowEnum = loyalty_enum("LoyaltyQualificationWindowEnum", QualificationWindow)
