import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import NonNullList
from saleor.permission.enums import DiscountPermissions

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.part import FIELD_COST, SchemaPart
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from ..rules.retention import MAX_MONTHS
from .merging import BookMutations
from .resolvers import resolve_movements, resolve_retention
from .types import LoyaltyMovements, LoyaltyRetention


def _by_month(of_type, *, description: str, of_channel: str) -> PermissionsField:
    return PermissionsField(
        NonNullList(of_type),
        required=True,
        from_=graphene.Argument(
            DateTime, name="from", required=True, description="The month that holds it is the first." + ADDED_IN_02
        ),
        to=graphene.Argument(
            DateTime,
            required=True,
            description=f"Not included; {MAX_MONTHS} months may be asked for at once." + ADDED_IN_02,
        ),
        channel=graphene.Argument(graphene.String, description=f"Slug of a channel: {of_channel}" + ADDED_IN_02),
        description=description + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )


class BookQueries(graphene.ObjectType):
    loyalty_retention = _by_month(
        LoyaltyRetention,
        of_channel="its orders alone, and who is a customer by them.",
        description=(
            "Retention, repeat rate, average order and lifetime value of customers by month in the program's time "
            "zone, the oldest first, from the shop's orders. Whole months are told, and of the one that is not over "
            "what there is."
        ),
    )
    loyalty_movements = _by_month(
        LoyaltyMovements,
        of_channel="what its orders moved alone.",
        description=(
            "What moved points by month in the program's time zone, the oldest first, as the ledger has it. Whole "
            "months are told, and of the one that is not over what there is."
        ),
    )

    @staticmethod
    def resolve_loyalty_retention(_root, info, *, from_, to, channel=None):
        return resolve_retention(info, from_, to, channel)

    @staticmethod
    def resolve_loyalty_movements(_root, info, *, from_, to, channel=None):
        return resolve_movements(info, from_, to, channel)


PART = SchemaPart(
    queries=BookQueries,
    mutations=BookMutations,
    costs={"Query": dict.fromkeys(("loyaltyRetention", "loyaltyMovements"), FIELD_COST)},
)
