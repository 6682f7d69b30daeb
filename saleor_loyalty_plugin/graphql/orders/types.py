import graphene
from prices import Money as MoneyValue
from saleor.graphql.core.types import BaseObjectType, Money, NonNullList
from saleor.permission.enums import OrderPermissions

from ...domain.amounts import MAX_POINTS
from ..core.access.visibility import acts_for
from ..core.descriptions import ADDED_IN_02
from ..core.program import DOC_CATEGORY_LOYALTY
from ..earning.types import LoyaltyEarningStep, shown
from ..members.types.transaction import LoyaltyTransaction
from ..tiers.types import LoyaltyTier
from .dataloaders import (
    AwardByOrderIdLoader,
    ExplanationByOrderIdLoader,
    PendingPointsByOrderIdLoader,
    RedemptionByOrderIdLoader,
    TransactionsByOrderIdLoader,
)


class OrderLoyalty(BaseObjectType):
    points_earned = graphene.Int(required=True, description="Net of what was taken back.")
    points_expected = graphene.Int(
        required=True,
        description=(
            "What it earns beside that once it is paid (or fulfilled); of a guest's order what joining brings. 0: "
            "nothing more is to come." + ADDED_IN_02
        ),
    )
    points_pending = graphene.Int(required=True, description="Earned by this order and not yet spendable.")
    points_redeemed = graphene.Int(required=True, description="Spent on this order.")
    redemption_amount = graphene.Field(Money, required=True, description="What the spent points took off.")
    tier = graphene.Field(LoyaltyTier, description="The member's tier when the order was placed.")
    earning = NonNullList(
        LoyaltyEarningStep,
        required=True,
        description=(
            "Why, in steps that add up to `pointsEarned` and `pointsExpected`, from what was kept of the order when it "
            "was placed and confirmed." + ADDED_IN_02
        ),
    )
    transactions = NonNullList(
        LoyaltyTransaction, required=True, description="Entries of the ledger for this order, newest first."
    )

    class Meta:
        description = "What loyalty did with an order."
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_points_earned(root, info):
        return AwardByOrderIdLoader(info.context).load(root.pk).then(lambda award: award.earned if award else 0)

    @staticmethod
    def resolve_points_expected(root, info):
        loader = ExplanationByOrderIdLoader(info.context)
        return loader.load(root.pk).then(lambda found: min(found.expected, MAX_POINTS) if found else 0)

    @staticmethod
    def resolve_earning(root, info):
        loader, facts = ExplanationByOrderIdLoader(info.context), {"currency": root.currency, "line_type": "OrderLine"}
        return loader.load(root.pk).then(lambda found: shown(found.steps, **facts) if found else [])

    @staticmethod
    def resolve_points_pending(root, info):
        return PendingPointsByOrderIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_points_redeemed(root, info):
        loader = RedemptionByOrderIdLoader(info.context)
        return loader.load(root.pk).then(lambda redemption: redemption.points if redemption else 0)

    @staticmethod
    def resolve_redemption_amount(root, info):
        loader = RedemptionByOrderIdLoader(info.context)
        return loader.load(root.pk).then(
            lambda redemption: MoneyValue(redemption.amount if redemption else 0, root.currency)
        )

    @staticmethod
    def resolve_tier(root, info):
        return AwardByOrderIdLoader(info.context).load(root.pk).then(lambda award: award.tier if award else None)

    @staticmethod
    def resolve_transactions(root, info):
        # An order may have got another customer since: the earlier one's balance is not for them.
        def visible(rows):
            return [row for row in rows if acts_for(info, row.member.user_id, OrderPermissions.MANAGE_ORDERS)]

        return TransactionsByOrderIdLoader(info.context).load(root.pk).then(visible)
