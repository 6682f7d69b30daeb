import graphene
from django.conf import settings
from saleor.graphql.account.dataloaders import UserByUserIdLoader
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType
from saleor.permission.enums import AccountPermissions

from .... import models
from ....domain.words.sayings import say
from ...core.access.orders import visible_order
from ...core.descriptions import ADDED_IN_02
from ...core.lists.connections import LoyaltyConnection
from ...core.program import DOC_CATEGORY_LOYALTY
from ...core.rows.translations import language
from ..enums import LoyaltyTransactionKindEnum
from ..explanations import explanation


class LoyaltyTransaction(ModelObjectType[models.LoyaltyTransaction]):
    id = graphene.GlobalID(required=True, description="ID of the points transaction.")
    kind = LoyaltyTransactionKindEnum(required=True, description="Why points moved.")
    points = graphene.Int(required=True, description="Signed: above zero where the member gains.")
    balance = graphene.Int(required=True, description="Available plus pending plus held points after this entry.")
    created_at = DateTime(required=True, description="When the entry was posted.")
    available_at = DateTime(description="When the points can be spent.")
    expires_at = DateTime(description="When the points expire.")
    order = graphene.Field(
        "saleor.graphql.order.types.Order",
        description=(
            "The order the points belong to. Null for a caller who is neither its owner nor has MANAGE_ORDERS and "
            "access to its channel."
        ),
    )
    reason = graphene.String(description="Why, for adjustments and bonuses.")
    explanation = graphene.String(
        language=language(ADDED_IN_02),
        description=(
            "Why points expired, were taken back or came back, in words: in English, Russian, Polish or Finnish, "
            "without a language in the shop's. Null for other kinds, which `reason` and `OrderLoyalty.earning` explain."
            + ADDED_IN_02
        ),
    )
    actor = PermissionsField(
        "saleor.graphql.account.types.User",
        description="Who, for adjustments.",
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    actor_app = PermissionsField(
        graphene.String,
        description="Identifier or name of the app that made an adjustment.",
        permissions=[AccountPermissions.MANAGE_USERS],
    )

    class Meta:
        description = "An entry of a member's ledger. It never changes."
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.LoyaltyTransaction

    @staticmethod
    def resolve_order(root, info):
        return visible_order(info, root.order_id)

    @staticmethod
    def resolve_reason(root, _info):
        return root.reason or None

    @staticmethod
    def resolve_explanation(root, info, *, language=None):
        return explanation(info, root).then(lambda why: why and say(why, language or settings.LANGUAGE_CODE))

    @staticmethod
    def resolve_actor(root, info):
        return UserByUserIdLoader(info.context).load(root.actor_id) if root.actor_id else None

    @staticmethod
    def resolve_actor_app(root, _info):
        return root.actor_app or None


class LoyaltyTransactionCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyTransaction
