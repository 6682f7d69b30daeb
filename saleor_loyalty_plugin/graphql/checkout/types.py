import graphene
from prices import Money as MoneyValue
from saleor.graphql.core.types import BaseObjectType, Money, NonNullList

from ...domain.amounts import MAX_POINTS
from ..core.access.visibility import may_spend, visible_member
from ..core.descriptions import ADDED_IN_02
from ..core.program import DOC_CATEGORY_LOYALTY
from ..earning.types import LoyaltyEarningStep, shown
from ..members.dataloaders import MemberByUserIdLoader
from ..members.types.member import LoyaltyMember
from .dataloaders import CheckoutEarningLoader


class LoyaltyRedemption(BaseObjectType):
    points = graphene.Int(required=True, description="Points that are set aside.")
    amount = graphene.Field(
        Money, required=True, description="What they take off; less than they are worth where the goods cost less."
    )

    class Meta:
        description = "Points set aside in a checkout."
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyRedeemable(BaseObjectType):
    min_points = graphene.Int(required=True, description="The fewest points that may be applied.")
    max_points = graphene.Int(
        required=True, description="The most points that may be applied; 0 where fewer than the fewest are possible."
    )
    step = graphene.Int(required=True, description="Points are applied in multiples of this.")
    max_amount = graphene.Field(Money, required=True, description="What the most points are worth.")

    class Meta:
        description = "The bounds that checkoutLoyaltyPointsApply accepts now."
        doc_category = DOC_CATEGORY_LOYALTY


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
        description=(
            "What this checkout earns at its present prices, with the campaigns that hold now, once the order is paid "
            "(or fulfilled)."
        ),
    )
    earning = NonNullList(
        LoyaltyEarningStep, required=True, description="Why, in steps that add up to `pointsToEarn`." + ADDED_IN_02
    )
    tier_discount = graphene.Field(Money, required=True, description="Taken off the lines by the tier.")
    free_shipping = graphene.Boolean(required=True, description="Whether the tier makes delivery free here and now.")
    free_shipping_remaining = graphene.Field(
        Money,
        description=(
            "How much more has to be in the checkout for free delivery; null where it is free or not to be had."
        ),
    )
    redemption = graphene.Field(
        LoyaltyRedemption, description="Points set aside in this checkout; null where none are."
    )
    redeemable = graphene.Field(
        LoyaltyRedeemable,
        required=True,
        description=(
            "What could be set aside now; no points for a caller who is neither the member nor staff or an app that "
            "may see checkouts."
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
    def resolve_points_to_earn(root, info):
        loader = CheckoutEarningLoader(info.context)
        return loader.load(root.to_earn).then(lambda earning: min(earning.points, MAX_POINTS))

    @staticmethod
    def resolve_earning(root, info):
        facts = {"currency": root.currency, "line_type": "CheckoutLine"}
        return CheckoutEarningLoader(info.context).load(root.to_earn).then(lambda found: shown(found.steps, **facts))

    @staticmethod
    def resolve_tier_discount(root, _info):
        return MoneyValue(root.tier_discount, root.currency)

    @staticmethod
    def resolve_free_shipping_remaining(root, _info):
        remaining = root.free_shipping_remaining
        return None if remaining is None else MoneyValue(remaining, root.currency)

    @staticmethod
    def resolve_redemption(root, _info):
        if not root.points_held:
            return None
        return LoyaltyRedemption(points=root.points_held, amount=MoneyValue(root.points_amount, root.currency))

    @staticmethod
    def resolve_redeemable(root, info):
        bounds, visible = root.redeemable(), may_spend(info, root.user_id)
        return LoyaltyRedeemable(
            min_points=bounds.min_points,
            max_points=bounds.max_points if visible else 0,
            step=bounds.step,
            max_amount=MoneyValue(bounds.max_amount if visible else 0, root.currency),
        )
