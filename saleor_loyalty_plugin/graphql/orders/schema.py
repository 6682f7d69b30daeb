from saleor.graphql.order.types import Order

from ..core.part import FIELD_COST, SchemaPart
from .fields import order_loyalty

PART = SchemaPart(
    fields=((Order, "loyalty", order_loyalty),),
    costs={"Order": {"loyalty": FIELD_COST}, "OrderLoyalty": {"tier": FIELD_COST, "transactions": FIELD_COST}},
)
