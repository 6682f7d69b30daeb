import graphene
from prices import Money as MoneyValue
from promise import Promise
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, Money, NonNullList
from saleor.permission.enums import DiscountPermissions

from ... import models
from ..core.access.channels import channel_of_slug
from ..core.dataloaders import ChannelTermsByChannelIdLoader
from ..core.descriptions import ADDED_IN_02
from ..core.program import DOC_CATEGORY_LOYALTY
from ..core.rows.metadata import metadata, private_metadata, read_private_metadata
from ..core.rows.translations import descriptions, language, resolve_description
from .dataloaders import (
    ChannelTermsByTierIdLoader,
    MembersByTierIdLoader,
    TermsByTierAndChannelIdLoader,
    TierTranslationsByTierIdLoader,
    TranslatedPerksByTierIdLoader,
)

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
    def resolve_minimum_order(root, info, *, channel):
        return _amount(root, info, channel, "free_shipping_minimum_order")

    @staticmethod
    def resolve_price(root, info, *, channel):
        return _amount(root, info, channel, "free_shipping_price")


def _amount(tier, info, slug, column):
    """Return an amount of a tier in a channel: the tier's own where it has one, else the channel's."""

    def in_channel(channel):
        def as_money(found):
            amounts = (getattr(terms, column) for terms in found if terms is not None)
            return MoneyValue(next((amount for amount in amounts if amount is not None), 0), channel.currency_code)

        loaded = [
            TermsByTierAndChannelIdLoader(info.context).load((tier.pk, channel.pk)),
            ChannelTermsByChannelIdLoader(info.context).load(channel.pk),
        ]
        return Promise.all(loaded).then(as_money)

    return channel_of_slug(info, slug).then(in_channel)


class LoyaltyTierChannelTerms(BaseObjectType):
    channel = graphene.Field(
        "saleor.graphql.channel.types.Channel", required=True, description="The channel." + ADDED_IN_02
    )
    free_shipping_minimum_order = graphene.Field(
        Money, description="From this price of the goods on; null: as the channel's terms say." + ADDED_IN_02
    )
    free_shipping_price = graphene.Field(
        Money, description="What delivery costs then; null: as the channel's terms say." + ADDED_IN_02
    )

    class Meta:
        description = "A tier's own terms of free delivery in one channel, as they are set." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


def _own_terms(channel, terms):
    def money(amount):
        return None if amount is None else MoneyValue(amount, channel.currency_code)

    return LoyaltyTierChannelTerms(
        channel=channel,
        free_shipping_minimum_order=money(terms.free_shipping_minimum_order),
        free_shipping_price=money(terms.free_shipping_price),
    )


class LoyaltyPerks(BaseObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    perks = NonNullList(graphene.String, required=True, description="The perks in it." + ADDED_IN_02)

    class Meta:
        description = "A tier's perks in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


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
    perks = NonNullList(
        graphene.String,
        required=True,
        language=language(ADDED_IN_02),
        description="What the tier gives besides, in sentences, in the requested language where translated."
        + ADDED_IN_02,
    )
    perks_translations = NonNullList(
        LoyaltyPerks, required=True, description="The perks in other languages." + ADDED_IN_02
    )
    channel_terms = PermissionsField(
        NonNullList(LoyaltyTierChannelTerms),
        description="The tier's own terms of free delivery, in the channels where it has some." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
    )
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
        return root if root.free_shipping else None

    @staticmethod
    def resolve_perks(root, info, *, language=None):
        if language is None:
            return root.perks
        loaded = TranslatedPerksByTierIdLoader(info.context).load(root.pk)
        return loaded.then(lambda perks: perks.get(language, root.perks))

    @staticmethod
    def resolve_perks_translations(root, info):
        def as_list(perks):
            return [LoyaltyPerks(language=language, perks=texts) for language, texts in perks.items()]

        return TranslatedPerksByTierIdLoader(info.context).load(root.pk).then(as_list)

    @staticmethod
    def resolve_channel_terms(root, info):
        def with_channels(rows):
            channels = ChannelByIdLoader(info.context).load_many([row.channel_id for row in rows])
            return channels.then(
                lambda found: [_own_terms(channel, row) for channel, row in zip(found, rows, strict=True) if channel]
            )

        return ChannelTermsByTierIdLoader(info.context).load(root.pk).then(with_channels)

    @staticmethod
    def resolve_description(root, info, *, language=None):
        return resolve_description(root, info, TierTranslationsByTierIdLoader, language)

    @staticmethod
    def resolve_members(root, info):
        return MembersByTierIdLoader(info.context).load(root.pk)
