import graphene
from prices import Money as MoneyValue
from saleor.graphql.core.types import BaseObjectType, Money

from ..dataloaders import MemberByUserIdLoader
from ..program import DOC_CATEGORY_LOYALTY
from ..visibility import visible_member
from .member import LoyaltyMember


class CheckoutLoyalty(BaseObjectType):
    member = graphene.Field(
        LoyaltyMember,
        description=(
            "Null where nobody is signed in to the checkout, or the customer is not a member; and for a caller who is "
            "neither the member nor has MANAGE_USERS."
        ),
    )
    points_to_earn = graphene.Int(
        required=True,
        description="What this checkout earns at its present prices once the order is paid (or fulfilled).",
    )
    tier_discount = graphene.Field(Money, required=True, description="Taken off the lines by the tier.")
    free_shipping = graphene.Boolean(required=True, description="Whether the tier makes delivery free here and now.")
    free_shipping_remaining = graphene.Field(
        Money,
        description=(
            "How much more has to be in the checkout for free delivery; null where it is free or not to be had."
        ),
    )

    class Meta:
        description = "What loyalty does in a checkout."
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_member(root, info):
        if root.user_id is None:
            return None
        loader = MemberByUserIdLoader(info.context)
        return loader.load(root.user_id).then(lambda member: visible_member(info, member))

    @staticmethod
    def resolve_tier_discount(root, _info):
        return MoneyValue(root.tier_discount, root.currency)

    @staticmethod
    def resolve_free_shipping_remaining(root, _info):
        remaining = root.free_shipping_remaining
        return None if remaining is None else MoneyValue(remaining, root.currency)
