from uuid import UUID

import graphene
from saleor.graphql.checkout.dataloaders import CheckoutLineByIdLoader
from saleor.graphql.core.context import SyncWebhookControlContext
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType
from saleor.permission.enums import AccountPermissions

from ... import models
from ..core.access.orders import visible_order
from ..core.access.visibility import acts_for, may_spend, visible_member
from ..core.descriptions import ADDED_IN_02
from ..core.lists.connections import LoyaltyConnection
from ..core.program import DOC_CATEGORY_LOYALTY
from ..members.dataloaders import MemberByIdLoader
from ..members.types.member import LoyaltyMember
from ..rewards.types import LoyaltyReward
from .dataloaders import GiftCardByIdLoader
from .enums import LoyaltyClaimStateEnum


class LoyaltyClaim(ModelObjectType[models.Redemption]):
    id = graphene.GlobalID(required=True, description="ID of the claim." + ADDED_IN_02)
    reward = graphene.Field(
        LoyaltyReward, description="The reward. Null where it was taken out of the catalogue." + ADDED_IN_02
    )
    reward_name = graphene.String(required=True, description="The reward's name when it was claimed." + ADDED_IN_02)
    member = graphene.Field(
        LoyaltyMember,
        description="Who claimed it. Null for a caller who is neither the member nor has MANAGE_USERS." + ADDED_IN_02,
    )
    points = graphene.Int(required=True, description="Points that it cost." + ADDED_IN_02)
    state = LoyaltyClaimStateEnum(required=True, description="What became of it." + ADDED_IN_02)
    claimed_at = DateTime(required=True, description="When it was claimed." + ADDED_IN_02)
    used_at = DateTime(description="When it was used; null where it was not." + ADDED_IN_02)
    voucher_code = graphene.String(
        description=(
            "The code that was made, until the claim is given up. Null for a caller who is neither the member nor has "
            "MANAGE_USERS." + ADDED_IN_02
        )
    )
    gift_card = graphene.Field(
        "saleor.graphql.giftcard.types.GiftCard",
        description=(
            "The card that was made, until the claim is given up. Null for a caller who is neither the member nor has "
            "MANAGE_USERS; its code is for its owner and for who has MANAGE_GIFT_CARD." + ADDED_IN_02
        ),
    )
    checkout_line = graphene.Field(
        "saleor.graphql.checkout.types.CheckoutLine",
        description=(
            "The line that costs nothing, for a product in a checkout. Null for a caller who is neither the member nor "
            "has MANAGE_CHECKOUTS or HANDLE_CHECKOUTS." + ADDED_IN_02
        ),
    )
    order = graphene.Field(
        "saleor.graphql.order.types.Order",
        description=(
            "The order that used it. Null for a caller who is neither the order's owner nor has MANAGE_ORDERS and "
            "access to its channel." + ADDED_IN_02
        ),
    )

    class Meta:
        description = "A reward that was claimed." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Redemption

    @staticmethod
    def resolve_reward(root, _info):
        return None if root.reward.deleted else root.reward

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root.member_id).then(lambda member: visible_member(info, member))

    @staticmethod
    def resolve_state(root, _info):
        return root.claim_state

    @staticmethod
    def resolve_claimed_at(root, _info):
        return root.held_at

    @staticmethod
    def resolve_voucher_code(root, info):
        return root.given.get("voucher_code") if _shows_codes(root, info) else None

    @staticmethod
    def resolve_gift_card(root, info):
        card_id = root.given.get("gift_card")
        return GiftCardByIdLoader(info.context).load(card_id) if card_id and _shows_codes(root, info) else None

    @staticmethod
    def resolve_checkout_line(root, info):
        line_id = root.given.get("line")
        is_there = line_id and root.claim_state == models.ClaimState.IN_CHECKOUT
        if not is_there or not may_spend(info, root.member.user_id):
            return None
        return (
            CheckoutLineByIdLoader(info.context)
            .load(UUID(line_id))
            .then(lambda line: line and SyncWebhookControlContext(node=line))
        )

    @staticmethod
    def resolve_order(root, info):
        return visible_order(info, root.order_id)


def _shows_codes(claim: models.Redemption, info) -> bool:
    # Of a claim that was given up the code is gone, and the card is switched off.
    is_there = claim.claim_state != models.ClaimState.GIVEN_UP
    return is_there and acts_for(info, claim.member.user_id, AccountPermissions.MANAGE_USERS)


class LoyaltyClaimCountableConnection(LoyaltyConnection):
    class Meta:
        added_in = ADDED_IN_02
        node = LoyaltyClaim
