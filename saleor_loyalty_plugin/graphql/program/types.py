import graphene
from prices import Money as MoneyValue
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, Money, NonNullList

from ...domain.spending import least_points
from ...selectors.terms import spending_terms
from ..core.program import DOC_CATEGORY_LOYALTY
from ..tiers.dataloaders import TiersLoader
from ..tiers.types import LoyaltyTier
from .enums import LoyaltyAwardOnEnum, LoyaltyQualificationBasisEnum, LoyaltyQualificationWindowEnum


class LoyaltyQualification(BaseObjectType):
    basis = LoyaltyQualificationBasisEnum(required=True, description="What tiers are reached by.")
    window = LoyaltyQualificationWindowEnum(required=True, description="The time that counts.")

    class Meta:
        description = "How members qualify for tiers."
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyRedemptionTerms(BaseObjectType):
    min_points = graphene.Int(required=True, description="The fewest points to spend at once.")
    step = graphene.Int(required=True, description="Points are spent in multiples of this.")
    max_percent = graphene.Int(
        required=True, description="Highest share of the goods' price that points may pay, 0 to 100."
    )

    class Meta:
        description = "How points are spent."
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyProgram(BaseObjectType):
    name = graphene.String(required=True, description="What shoppers call the program.")
    tiers = NonNullList(LoyaltyTier, required=True, description="Lowest first.")
    points_per_currency_unit = Decimal(
        required=True, description="Points for one unit of the channel's currency, before a tier's multiplier."
    )
    point_value = graphene.Field(
        Money,
        required=True,
        description="What one point is worth when it is spent, rounded to the currency's smallest unit.",
    )
    point_value_amount = Decimal(
        required=True,
        description="What one point is worth, exactly: it may be less than the currency's smallest unit.",
    )
    award_on = LoyaltyAwardOnEnum(required=True, description="When an order's points are awarded.")
    pending_days = graphene.Int(required=True, description="Days from the award until points can be spent.")
    expires_after_days = graphene.Int(
        description="Days from the moment points can be spent until they expire. Null: not by their age."
    )
    redemption = graphene.Field(LoyaltyRedemptionTerms, required=True, description="How points are spent.")
    qualification = graphene.Field(LoyaltyQualification, required=True, description="How members qualify for tiers.")

    class Meta:
        description = "The program as a shopper of a channel sees it."
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_name(root, _info):
        return root.settings.program_name

    @staticmethod
    def resolve_tiers(_root, info):
        return TiersLoader(info.context).load("all")

    @staticmethod
    def resolve_redemption(root, _info):
        terms = spending_terms(root.terms, root.settings)
        return LoyaltyRedemptionTerms(min_points=least_points(terms), step=terms.step, max_percent=terms.max_percent)

    @staticmethod
    def resolve_qualification(root, _info):
        settings = root.settings
        return LoyaltyQualification(basis=settings.qualification_basis, window=settings.qualification_window)

    @staticmethod
    def resolve_points_per_currency_unit(root, _info):
        return root.terms.points_per_currency_unit

    @staticmethod
    def resolve_point_value(root, _info):
        return MoneyValue(root.terms.point_value, root.currency)

    @staticmethod
    def resolve_point_value_amount(root, _info):
        return root.terms.point_value

    @staticmethod
    def resolve_award_on(root, _info):
        return root.settings.award_on

    @staticmethod
    def resolve_pending_days(root, _info):
        return root.settings.pending_days

    @staticmethod
    def resolve_expires_after_days(root, _info):
        return root.settings.age_days or None
