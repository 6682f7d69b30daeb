from saleor.graphql.order.types import Order

from ..core.part import FIELD_COST, SchemaPart
from .fields import order_loyalty

LOADED = ("tier", "transactions", "pointsExpected", "earning")

PART = SchemaPart(
    fields=((Order, "loyalty", order_loyalty),),
    costs={
        "Order": {"loyalty": FIELD_COST},
        "OrderLoyalty": dict.fromkeys(LOADED, FIELD_COST),
        "LoyaltyEarningStep": {"lines": FIELD_COST},
    },
)
