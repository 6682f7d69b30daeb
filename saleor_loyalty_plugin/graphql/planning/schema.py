import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import NonNullList
from saleor.permission.enums import DiscountPermissions

from ..core.descriptions import ADDED_IN_02
from ..core.part import FIELD_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from ..settings.types import LoyaltySettingsInput
from .calculator import resolve_calculation
from .preview import resolve_preview
from .types import LoyaltyCalculation, LoyaltyChangePreview, LoyaltyChannelTermsPlanInput, LoyaltyTierPlanInput


class PlanningQueries(graphene.ObjectType):
    loyalty_points_for = PermissionsField(
        LoyaltyCalculation,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel." + ADDED_IN_02),
        amount=graphene.Argument(
            Decimal,
            required=True,
            description="What is paid for the goods, after every discount, in the channel's currency." + ADDED_IN_02,
        ),
        tier=graphene.Argument(graphene.ID, description="ID of the member's tier; null: a guest." + ADDED_IN_02),
        description=(
            "What an order would earn if somebody placed it now, with the campaigns that hold for any goods and any "
            "member of the tier; also while the program is switched off." + ADDED_IN_02
        ),
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_change_preview = PermissionsField(
        LoyaltyChangePreview,
        tiers=graphene.Argument(NonNullList(LoyaltyTierPlanInput), description="Tiers that change." + ADDED_IN_02),
        terms=graphene.Argument(
            NonNullList(LoyaltyChannelTermsPlanInput), description="Channels whose terms change." + ADDED_IN_02
        ),
        settings=graphene.Argument(LoyaltySettingsInput, description="Settings that change." + ADDED_IN_02),
        description=(
            "Whom a change of tiers, terms or settings moves and what it costs, before it is saved. An error says what "
            "would be refused." + ADDED_IN_02
        ),
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_points_for(_root, info, *, channel, amount, tier=None):
        return resolve_calculation(info, channel, amount, tier)

    @staticmethod
    def resolve_loyalty_change_preview(_root, info, *, tiers=None, terms=None, settings=None):
        return resolve_preview(info, tiers, terms, settings)


PART = SchemaPart(
    queries=PlanningQueries,
    costs={
        "Query": {"loyaltyPointsFor": FIELD_COST, "loyaltyChangePreview": FIELD_COST},
        "LoyaltyCalculation": {"earning": FIELD_COST},
        "LoyaltyChangePreview": dict.fromkeys(("moves", "outstanding", "outstandingThen"), FIELD_COST),
        "LoyaltyTierMove": dict.fromkeys(("from", "to"), FIELD_COST),
    },
)
