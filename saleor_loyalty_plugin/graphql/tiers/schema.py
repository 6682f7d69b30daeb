import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.types import NonNullList
from saleor.permission.enums import AccountPermissions, DiscountPermissions, ProductPermissions

from ..core.descriptions import ADDED_IN_02
from ..core.part import FIELD_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from .dataloaders import TiersLoader
from .mutations.create import LoyaltyTierCreate
from .mutations.delete import LoyaltyTierDelete
from .mutations.update import LoyaltyTierUpdate
from .resolvers import resolve_tier
from .types import LoyaltyTier

# Who assigns a tier to a member, or says which tier a product is for, picks one of them.
READERS = [
    DiscountPermissions.MANAGE_DISCOUNTS,
    AccountPermissions.MANAGE_USERS,
    ProductPermissions.MANAGE_PRODUCTS,
]


class TierQueries(graphene.ObjectType):
    loyalty_tiers = PermissionsField(
        NonNullList(LoyaltyTier),
        required=True,
        description="Every tier, the lowest first, also while the program is switched off." + ADDED_IN_02,
        permissions=READERS,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_tier = PermissionsField(
        LoyaltyTier,
        id=graphene.Argument(graphene.ID, description="ID of the tier." + ADDED_IN_02),
        code=graphene.Argument(graphene.String, description="Code of the tier." + ADDED_IN_02),
        description="One tier, by its ID or its code, also while the program is switched off." + ADDED_IN_02,
        permissions=READERS,
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_tiers(_root, info):
        return TiersLoader(info.context).load("all")

    @staticmethod
    def resolve_loyalty_tier(_root, info, *, id=None, code=None):
        return resolve_tier(info, id, code)


class TierMutations(graphene.ObjectType):
    loyalty_tier_create = LoyaltyTierCreate.Field()
    loyalty_tier_update = LoyaltyTierUpdate.Field()
    loyalty_tier_delete = LoyaltyTierDelete.Field()


PART = SchemaPart(
    queries=TierQueries,
    mutations=TierMutations,
    costs={
        "Query": {"loyaltyTiers": FIELD_COST, "loyaltyTier": FIELD_COST},
        "LoyaltyTier": dict.fromkeys(
            ("members", "metadata", "privateMetadata", "descriptions", "perksTranslations", "channelTerms"), FIELD_COST
        ),
    },
)
