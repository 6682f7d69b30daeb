import graphene
from prices import Money as MoneyValue
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import ModelObjectType, Money
from saleor.permission.enums import DiscountPermissions

from ... import models
from ..core.descriptions import ADDED_IN_02
from ..core.lists.connections import LoyaltyConnection
from ..core.program import DOC_CATEGORY_LOYALTY
from ..core.rows.metadata import metadata, private_metadata, read_private_metadata
from ..core.rows.translations import descriptions, language, resolve_description
from ..tiers.dataloaders import TierByIdLoader
from ..tiers.types import LoyaltyTier
from .dataloaders import RewardTranslationsByRewardIdLoader
from .enums import LoyaltyRewardKindEnum
from .variants import resolve_variant

FOR_STAFF = [DiscountPermissions.MANAGE_DISCOUNTS]


class LoyaltyReward(ModelObjectType[models.Reward]):
    id = graphene.GlobalID(required=True, description="ID of the reward.")
    name = graphene.String(required=True, description="Name of the reward.")
    kind = LoyaltyRewardKindEnum(required=True, description="What it gives.")
    points_cost = graphene.Int(required=True, description="Points that it costs.")
    tier = graphene.Field(LoyaltyTier, description="Lowest tier that may claim it.")
    remaining = graphene.Int(description="Left to claim; null where unlimited.")
    valid_until = DateTime(description="When it can no longer be claimed.")
    description = graphene.String(
        language=language(ADDED_IN_02),
        description="Free text for shoppers, in the requested language where translated." + ADDED_IN_02,
    )
    descriptions = descriptions(RewardTranslationsByRewardIdLoader)
    image = graphene.String(description="Address of a picture." + ADDED_IN_02)
    discount_percent = Decimal(description="VOUCHER: percent off." + ADDED_IN_02)
    amount = graphene.Field(
        Money,
        description="VOUCHER: amount off. GIFT_CARD: the card's amount. Null once the channel, whose currency it is "
        "in, was deleted." + ADDED_IN_02,
    )
    channel = graphene.Field(
        "saleor.graphql.channel.types.Channel",
        description="The channel it is for; null where it is for every one, or where the channel was deleted."
        + ADDED_IN_02,
    )
    variant = graphene.Field(
        "saleor.graphql.product.types.ProductVariant",
        description="PRODUCT: the variant that is given; null for a caller who may not see it." + ADDED_IN_02,
    )
    active = PermissionsField(graphene.Boolean, description="Whether it is switched on.", permissions=FOR_STAFF)
    quantity = PermissionsField(
        graphene.Int, description="How many there are; null for no limit." + ADDED_IN_02, permissions=FOR_STAFF
    )
    claimed = PermissionsField(
        graphene.Int,
        description="How many were claimed and not given back." + ADDED_IN_02,
        permissions=FOR_STAFF,
    )
    metadata = metadata()
    private_metadata = private_metadata()

    class Meta:
        description = "What points can be spent on besides the price of an order."
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Reward

    resolve_private_metadata = staticmethod(read_private_metadata)

    @staticmethod
    def resolve_tier(root, info):
        return TierByIdLoader(info.context).load(root.tier_id) if root.tier_id else None

    @staticmethod
    def resolve_remaining(root, _info):
        return None if root.quantity is None else max(root.quantity - root.claimed, 0)

    @staticmethod
    def resolve_description(root, info, *, language=None):
        return resolve_description(root, info, RewardTranslationsByRewardIdLoader, language)

    @staticmethod
    def resolve_image(root, _info):
        return root.image or None

    @staticmethod
    def resolve_amount(root, info):
        if root.amount is None or root.channel_id is None:
            return None
        found = ChannelByIdLoader(info.context).load(root.channel_id)
        return found.then(lambda channel: MoneyValue(root.amount, channel.currency_code) if channel else None)

    @staticmethod
    def resolve_channel(root, info):
        return ChannelByIdLoader(info.context).load(root.channel_id) if root.channel_id else None

    @staticmethod
    def resolve_variant(root, info):
        return resolve_variant(root, info) if root.variant_id else None


class LoyaltyRewardCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyReward
