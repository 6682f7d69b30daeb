import graphene
from saleor.graphql.account.dataloaders import UserByUserIdLoader
from saleor.graphql.core.context import ChannelContext
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType
from saleor.graphql.product.dataloaders import ProductByIdLoader
from saleor.permission.enums import ProductPermissions

from .....graphql.core.access.visibility import visible_member
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.dataloaders import MemberByIdLoader
from .....graphql.members.types.member import LoyaltyMember
from ...reviews import models
from .enums import LoyaltyReviewStateEnum

STAFF = [ProductPermissions.MANAGE_PRODUCTS]


class LoyaltyRating(BaseObjectType):
    average = Decimal(required=True, description="The mean of the stars, to the hundredth." + ADDED_IN_02)
    count = graphene.Int(required=True, description="How many reviews gave them." + ADDED_IN_02)

    class Meta:
        description = "What reviews of a product add up to, those that are shown." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyReview(ModelObjectType[models.Review]):
    id = graphene.GlobalID(required=True, description="ID of the review." + ADDED_IN_02)
    product = graphene.Field(
        "saleor.graphql.product.types.products.Product", required=True, description="The product." + ADDED_IN_02
    )
    stars = graphene.Int(required=True, description="1 to 5." + ADDED_IN_02)
    title = graphene.String(required=True, description="One line of plain text; may be empty." + ADDED_IN_02)
    text = graphene.String(required=True, description="Plain text; may be empty." + ADDED_IN_02)
    name = graphene.String(
        required=True, description="As who wrote it wants to be shown; empty: as a member." + ADDED_IN_02
    )
    created_at = DateTime(required=True, description="When it was written." + ADDED_IN_02)
    approved = graphene.Boolean(required=True, description="Whether it is shown." + ADDED_IN_02)
    bought = graphene.Boolean(
        required=True, description="Whether who wrote it bought the product: every one did." + ADDED_IN_02
    )
    rewarded = graphene.Boolean(
        required=True,
        description="Whether points were promised for it, whatever it says: to be told with it." + ADDED_IN_02,
    )
    points = PermissionsField(
        graphene.Int, description="Points that were promised for it; null: none." + ADDED_IN_02, permissions=STAFF
    )
    points_given = PermissionsField(
        graphene.Boolean,
        required=True,
        description="Whether these were given: with the first approval." + ADDED_IN_02,
        permissions=STAFF,
    )
    state = PermissionsField(
        LoyaltyReviewStateEnum, required=True, description="Where it is." + ADDED_IN_02, permissions=STAFF
    )
    decided_at = PermissionsField(
        DateTime,
        description="When staff decided; null: nobody has." + ADDED_IN_02,
        permissions=STAFF,
    )
    decided_by = PermissionsField(
        "saleor.graphql.account.types.User",
        description="Who decided; null where nobody has, and for an app." + ADDED_IN_02,
        permissions=STAFF,
    )
    note = PermissionsField(
        graphene.String,
        description="Why, as staff wrote when they decided; null: they wrote nothing." + ADDED_IN_02,
        permissions=STAFF,
    )
    member = graphene.Field(
        LoyaltyMember,
        description="Who wrote it. Null where they have left or were deleted, and for a caller who is neither they nor "
        "has MANAGE_USERS." + ADDED_IN_02,
    )

    class Meta:
        description = "What a member says of a product that they bought." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Review

    @staticmethod
    def resolve_product(root, info):
        product = ProductByIdLoader(info.context).load(root.product_id)
        return product.then(lambda found: ChannelContext(node=found, channel_slug=None))

    @staticmethod
    def resolve_approved(root, _info):
        return root.state == models.ReviewState.APPROVED

    @staticmethod
    def resolve_bought(root, _info):
        return root.order_id is not None

    @staticmethod
    def resolve_rewarded(root, _info):
        return root.points is not None

    @staticmethod
    def resolve_points_given(root, _info):
        return root.awarded

    @staticmethod
    def resolve_decided_by(root, info):
        return UserByUserIdLoader(info.context).load(root.decided_by_id) if root.decided_by_id else None

    @staticmethod
    def resolve_note(root, _info):
        return root.note or None

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root.member_id).then(lambda member: visible_member(info, member))


class LoyaltyReviewCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyReview
        added_in = ADDED_IN_02
