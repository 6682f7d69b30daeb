from collections.abc import Mapping
from typing import Any

import graphene
from saleor.graphql.core.connection import create_connection_slice
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import ConnectionField, PermissionsField
from saleor.graphql.core.types import NonNullList
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import DiscountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.nodes import row_id
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.measuring.fields import EFFECT_COST
from ...incentives.models import Incentive
from .dataloaders import OffersByMemberIdLoader
from .mutations.create import LoyaltyIncentiveCreate
from .mutations.delete import LoyaltyIncentiveDelete
from .mutations.update import LoyaltyIncentiveUpdate
from .types import LoyaltyIncentive, LoyaltyIncentiveCountableConnection, LoyaltyMemberIncentive


class IncentiveQueries(graphene.ObjectType):
    loyalty_incentive = PermissionsField(
        LoyaltyIncentive,
        id=graphene.Argument(graphene.ID, required=True, description="ID of the incentive." + ADDED_IN_02),
        description="One incentive." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_incentives = ConnectionField(
        LoyaltyIncentiveCountableConnection,
        description="Incentives, by their codes." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_incentive(_root, info, *, id):
        _, pk = from_global_id_or_error(id, "LoyaltyIncentive", raise_error=True)
        return Incentive.objects.using(get_database_connection_name(info.context)).filter(pk=row_id(pk)).first()

    @staticmethod
    def resolve_loyalty_incentives(_root, info, **kwargs):
        incentives = Incentive.objects.using(get_database_connection_name(info.context)).all()
        return create_connection_slice(incentives, info, kwargs, LoyaltyIncentiveCountableConnection)


class IncentiveMutations(graphene.ObjectType):
    loyalty_incentive_create = LoyaltyIncentiveCreate.Field()
    loyalty_incentive_update = LoyaltyIncentiveUpdate.Field()
    loyalty_incentive_delete = LoyaltyIncentiveDelete.Field()


member_incentives = graphene.Field(
    NonNullList(LoyaltyMemberIncentive),
    required=True,
    description="What the member was given by incentives and can still use, the newest first; points as long as the "
    "offer holds." + ADDED_IN_02,
    resolver=lambda root, info: OffersByMemberIdLoader(info.context).load(root.pk),
)
COSTS: Mapping[str, Mapping[str, Any]] = {
    "Query": {"loyaltyIncentive": FIELD_COST, "loyaltyIncentives": CONNECTION_COST},
    "LoyaltyIncentive": {"segment": FIELD_COST, "variants": FIELD_COST},
    "LoyaltyIncentiveVariant": {
        **dict.fromkeys(("cost", "tries", "orders", "share"), FIELD_COST),
        "measured": EFFECT_COST,
    },
    "LoyaltyMember": {"incentives": FIELD_COST},
}
