import graphene
from prices import Money as MoneyValue
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, Money
from saleor.permission.enums import DiscountPermissions

from ... import models
from ..core.channels import channel_of_slug
from ..core.dataloaders import ChannelTermsByChannelIdLoader
from ..core.descriptions import ADDED_IN_02
from ..core.metadata import metadata, private_metadata, read_private_metadata
from ..core.program import DOC_CATEGORY_LOYALTY
from ..core.translations import descriptions, language, resolve_description
from .dataloaders import MembersByTierIdLoader, TierTranslationsByTierIdLoader

CHANNEL = graphene.Argument(graphene.String, required=True, description="Slug of the channel.")


class LoyaltyFreeShipping(BaseObjectType):
    minimum_order = graphene.Field(
        Money, required=True, channel=CHANNEL, description="From this price of the goods on, after discounts."
    )
    price = graphene.Field(
        Money, required=True, channel=CHANNEL, description="What delivery costs then, unless the method costs less."
    )

    class Meta:
        description = "Delivery costs `price` (zero unless set) once goods worth `minimumOrder` are in the checkout."
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_minimum_order(_root, info, *, channel):
        return _amount(info, channel, "free_shipping_minimum_order")

    @staticmethod
    def resolve_price(_root, info, *, channel):
        return _amount(info, channel, "free_shipping_price")


def _amount(info, slug, column):
    def in_channel(channel):
        def as_money(terms):
            return MoneyValue(getattr(terms, column) if terms else 0, channel.currency_code)

        return ChannelTermsByChannelIdLoader(info.context).load(channel.pk).then(as_money)

    return channel_of_slug(info, slug).then(in_channel)


class LoyaltyTier(ModelObjectType[models.Tier]):
    id = graphene.GlobalID(required=True, description="ID of the tier.")
    code = graphene.String(required=True, description="Stable, lower case, unique.")
    name = graphene.String(required=True, description="Name of the tier.")
    threshold = Decimal(
        required=True,
        description="What qualifies: points, money (in the program's currency) or orders, as the program's basis says.",
    )
    earn_multiplier = Decimal(required=True, description="Multiplies the points that an order earns.")
    discount_percent = Decimal(
        required=True, description="Taken off every line that is not excluded, after catalogue promotions; 0 to 100."
    )
    free_shipping = graphene.Field(LoyaltyFreeShipping, description="Null on a tier without it.")
    description = graphene.String(
        language=language(), description="Free text for shoppers, in the requested language where translated."
    )
    descriptions = descriptions(TierTranslationsByTierIdLoader)
    metadata = metadata()
    private_metadata = private_metadata()
    members = PermissionsField(
        graphene.Int,
        description="How many members are in the tier now." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
    )

    class Meta:
        description = "A level of the program."
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Tier

    resolve_private_metadata = staticmethod(read_private_metadata)

    @staticmethod
    def resolve_free_shipping(root, _info):
        return LoyaltyFreeShipping() if root.free_shipping else None

    @staticmethod
    def resolve_description(root, info, *, language=None):
        return resolve_description(root, info, TierTranslationsByTierIdLoader, language)

    @staticmethod
    def resolve_members(root, info):
        return MembersByTierIdLoader(info.context).load(root.pk)
