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
from .resolvers import resolve_retention
from .types import LoyaltyRetention


class BookQueries(graphene.ObjectType):
    loyalty_retention = PermissionsField(
        NonNullList(LoyaltyRetention),
        required=True,
        from_=graphene.Argument(
            DateTime, name="from", required=True, description="The month that holds it is the first." + ADDED_IN_02
        ),
        to=graphene.Argument(
            DateTime,
            required=True,
            description=f"Not included; {MAX_MONTHS} months may be asked for at once." + ADDED_IN_02,
        ),
        channel=graphene.Argument(
            graphene.String,
            description="Slug of a channel: its orders alone, and who is a customer by them." + ADDED_IN_02,
        ),
        description=(
            "Retention, repeat rate, average order and lifetime value of customers by month in the program's time "
            "zone, the oldest first, from the shop's orders. Whole months are told, and of the one that is not over "
            "what there is." + ADDED_IN_02
        ),
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_retention(_root, info, *, from_, to, channel=None):
        return resolve_retention(info, from_, to, channel)


PART = SchemaPart(
    queries=BookQueries,
    mutations=BookMutations,
    costs={"Query": {"loyaltyRetention": FIELD_COST}},
)
