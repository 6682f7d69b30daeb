import graphene
from prices import Money as MoneyValue
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, Money

from ..core.descriptions import ADDED_IN_02
from ..core.program import DOC_CATEGORY_LOYALTY


class LoyaltyChannelTerms(BaseObjectType):
    channel = graphene.Field(
        "saleor.graphql.channel.types.Channel", required=True, description="The channel." + ADDED_IN_02
    )
    active = graphene.Boolean(required=True, description="Whether loyalty is on in the channel." + ADDED_IN_02)
    points_per_currency_unit = Decimal(
        description="Its own points for one unit of its currency; null where the program's setting holds." + ADDED_IN_02
    )
    point_value = Decimal(
        description="Its own worth of one point, in its currency; null where the program's setting holds." + ADDED_IN_02
    )
    free_shipping_minimum_order = graphene.Field(
        Money,
        required=True,
        description="From this price of the goods on tiers have free delivery, after discounts." + ADDED_IN_02,
    )
    free_shipping_price = graphene.Field(
        Money, required=True, description="What delivery costs then, unless the method costs less." + ADDED_IN_02
    )

    class Meta:
        description = "The terms of one channel, as they are set." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_active(root, _info):
        return root.terms.active

    @staticmethod
    def resolve_points_per_currency_unit(root, _info):
        return root.terms.points_per_currency_unit

    @staticmethod
    def resolve_point_value(root, _info):
        return root.terms.point_value

    @staticmethod
    def resolve_free_shipping_minimum_order(root, _info):
        return MoneyValue(root.terms.free_shipping_minimum_order, root.channel.currency_code)

    @staticmethod
    def resolve_free_shipping_price(root, _info):
        return MoneyValue(root.terms.free_shipping_price, root.channel.currency_code)
