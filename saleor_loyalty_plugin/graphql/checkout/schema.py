import graphene
from saleor.graphql.checkout.types import Checkout

from ..core.part import FIELD_COST, SchemaPart
from .fields import checkout_loyalty
from .mutations.points_apply import CheckoutLoyaltyPointsApply
from .mutations.points_remove import CheckoutLoyaltyPointsRemove


class CheckoutMutations(graphene.ObjectType):
    checkout_loyalty_points_apply = CheckoutLoyaltyPointsApply.Field()
    checkout_loyalty_points_remove = CheckoutLoyaltyPointsRemove.Field()


PART = SchemaPart(
    mutations=CheckoutMutations,
    fields=((Checkout, "loyalty", checkout_loyalty),),
    costs={"Checkout": {"loyalty": FIELD_COST}, "CheckoutLoyalty": {"member": FIELD_COST, "earning": FIELD_COST}},
)
