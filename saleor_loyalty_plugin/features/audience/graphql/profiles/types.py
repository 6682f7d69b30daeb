import graphene
from django.utils import timezone
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, NonNullList
from saleor.graphql.product.dataloaders import CategoryByIdLoader

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.nodes import load_there
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from ...rules import Buying, life_cycle
from .enums import LoyaltyLifeCycleEnum, LoyaltyRfmEnum

_SCORE = "1 to 5, 5 the best, among all members with an order; null without one. Last night's." + ADDED_IN_02


class LoyaltyProfile(BaseObjectType):
    orders = graphene.Int(
        required=True, description="Orders that are paid and neither cancelled nor refunded in full." + ADDED_IN_02
    )
    net_spend = Decimal(
        required=True,
        description="What was paid for their goods, less refunds, in the program's currency." + ADDED_IN_02,
    )
    average_order = Decimal(description="`netSpend` by `orders`; null without an order." + ADDED_IN_02)
    first_order_at = DateTime(description="When the first of the orders was placed." + ADDED_IN_02)
    last_order_at = DateTime(description="When the last of the orders was placed." + ADDED_IN_02)
    days_between_orders = Decimal(description="Days from order to order; null with fewer than two." + ADDED_IN_02)
    discount_share = Decimal(
        description="Share of the orders with a discount, 0 to 1. Points and rewards are none." + ADDED_IN_02
    )
    categories = NonNullList(
        "saleor.graphql.product.types.Category",
        required=True,
        description="Up to five categories of most orders, the most first." + ADDED_IN_02,
    )
    recency = graphene.Int(description="How lately the member ordered. " + _SCORE)
    frequency = graphene.Int(description="How often the member ordered. " + _SCORE)
    money = graphene.Int(description="How much the member spent. " + _SCORE)
    rfm = LoyaltyRfmEnum(
        description="Null without scores, and while fewer than 100 members have an order." + ADDED_IN_02
    )
    spend_percentile = graphene.Int(
        description="How many per cent of the other members with an order spent less, 0 to 100. Last night's."
        + ADDED_IN_02
    )
    life_cycle = LoyaltyLifeCycleEnum(required=True, description="As it is now." + ADDED_IN_02)

    class Meta:
        description = "What a member's orders add up to, those from before the program among them." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_categories(root, info):
        return load_there(CategoryByIdLoader, info, root.favourite_categories)

    @staticmethod
    def resolve_rfm(root, _info):
        return root.rfm or None

    @staticmethod
    def resolve_life_cycle(root, _info):
        buying = Buying(
            joined_at=root.member.enrolled_at,
            orders=root.orders,
            first_order_at=root.first_order_at,
            last_order_at=root.last_order_at,
            days_between=root.days_between_orders,
        )
        return life_cycle(buying, timezone.now())
