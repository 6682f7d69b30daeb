import graphene
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import ModelObjectType, Money, NonNullList

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.lists.connections import LoyaltyConnection
from ....graphql.core.nodes import load_there
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from ....graphql.core.rows.translations import descriptions, language, resolve_description
from ....graphql.tiers.dataloaders import TierByIdLoader
from ....graphql.tiers.types import LoyaltyTier
from ...audience.graphql.segments.dataloaders import SegmentByIdLoader
from ...audience.graphql.segments.types import LoyaltySegment
from .. import models
from .amounts import LoyaltyChannelAmount, amounts_by_channel
from .dataloaders import CampaignTranslationsByCampaignIdLoader, GivenByCampaignIdLoader
from .effects import measured, plan
from .enums import LoyaltyCampaignEffectEnum, LoyaltyWeekdayEnum
from .goods import LoyaltyCampaignGoods


def _clock(description: str) -> graphene.String:
    return graphene.String(description=f"{description} As HH:MM, in the program's time zone." + ADDED_IN_02)


class LoyaltyCampaign(ModelObjectType[models.Campaign]):
    id = graphene.GlobalID(required=True, description="ID of the campaign." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    name = graphene.String(required=True, description="Name of the campaign." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it is switched on." + ADDED_IN_02)
    description = graphene.String(
        language=language(ADDED_IN_02),
        description="Free text for shoppers, in the requested language where translated." + ADDED_IN_02,
    )
    descriptions = descriptions(CampaignTranslationsByCampaignIdLoader)
    starts_at = DateTime(description="From then on, included; null: at once." + ADDED_IN_02)
    ends_at = DateTime(description="Until then, not included; null: without an end." + ADDED_IN_02)
    weekdays = NonNullList(
        LoyaltyWeekdayEnum,
        required=True,
        description="On these days, in the program's time zone; none: every day." + ADDED_IN_02,
    )
    from_time = _clock("From this hour on; null: from midnight.")
    until_time = _clock("Until this hour, not included; before `fromTime` it is one of the next day.")
    channels = NonNullList(
        "saleor.graphql.channel.types.Channel",
        required=True,
        description="In these channels, but for those that the shop has deleted since." + ADDED_IN_02,
    )
    everywhere = graphene.Boolean(
        required=True,
        description="Whether it holds in all channels. False where it names some, also where the shop has deleted them "
        "since: then it holds in none." + ADDED_IN_02,
    )
    tier = graphene.Field(LoyaltyTier, description="The lowest tier that takes part; null: everybody." + ADDED_IN_02)
    segment = graphene.Field(
        LoyaltySegment, description="The segment whose members take part; null: everybody." + ADDED_IN_02
    )
    goods = graphene.Field(LoyaltyCampaignGoods, required=True, description="What it is for." + ADDED_IN_02)
    effect = LoyaltyCampaignEffectEnum(required=True, description="What it does." + ADDED_IN_02)
    factor = Decimal(description="MULTIPLIER: 0, or 1 to 100." + ADDED_IN_02)
    points = graphene.Int(description="POINTS_PER_ITEM, POINTS_PER_ORDER: how many." + ADDED_IN_02)
    minimums = NonNullList(
        Money,
        required=True,
        description="What an order's goods of it cost at least, in each channel that has a minimum." + ADDED_IN_02,
    )
    channel_minimums = NonNullList(
        LoyaltyChannelAmount,
        required=True,
        description="The same with the channel of each, ready to be changed and sent back." + ADDED_IN_02,
    )
    first_orders = graphene.Int(
        description="Only where the member has fewer earlier orders than this, cancelled ones left out." + ADDED_IN_02
    )
    points_per_order_limit = graphene.Int(description="The most points on one order." + ADDED_IN_02)
    points_per_member_limit = graphene.Int(description="The most points for one member." + ADDED_IN_02)
    times_per_member_limit = graphene.Int(description="The most orders of one member." + ADDED_IN_02)
    budget = Decimal(description="Points that it gives in all." + ADDED_IN_02)
    budget_used = Decimal(
        required=True,
        description="Points that orders have taken; what was cancelled or taken back whole has returned." + ADDED_IN_02,
    )
    priority = graphene.Int(
        required=True, description="Of equal factors the campaign with the lower number holds." + ADDED_IN_02
    )
    stackable = graphene.Boolean(
        required=True,
        description="MULTIPLIER: whether what it has above 1 comes on top of the highest factor." + ADDED_IN_02,
    )
    holdout_percent = graphene.Int(
        required=True,
        description="Of 100 members so many are held out: they earn as if it did not exist." + ADDED_IN_02,
    )
    measured = measured
    plan = plan

    class Meta:
        description = "Changes what orders earn for a while." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Campaign

    @staticmethod
    def resolve_description(root, info, *, language=None):
        return resolve_description(root, info, CampaignTranslationsByCampaignIdLoader, language)

    @staticmethod
    def resolve_from_time(root, _info):
        return root.from_time and f"{root.from_time:%H:%M}"

    @staticmethod
    def resolve_until_time(root, _info):
        return root.until_time and f"{root.until_time:%H:%M}"

    @staticmethod
    def resolve_everywhere(root, _info):
        return not root.channels

    @staticmethod
    def resolve_channels(root, info):
        return load_there(ChannelByIdLoader, info, root.channels)

    @staticmethod
    def resolve_tier(root, info):
        return TierByIdLoader(info.context).load(root.tier_id) if root.tier_id else None

    @staticmethod
    def resolve_segment(root, info):
        return SegmentByIdLoader(info.context).load(root.segment_id) if root.segment_id else None

    @staticmethod
    def resolve_goods(root, _info):
        return root

    @staticmethod
    def resolve_minimums(root, info):
        return amounts_by_channel(root.minimums, info).then(lambda rows: [row.amount for row in rows])

    @staticmethod
    def resolve_channel_minimums(root, info):
        return amounts_by_channel(root.minimums, info)

    @staticmethod
    def resolve_budget_used(root, info):
        return GivenByCampaignIdLoader(info.context).load(root.pk) if root.budget is None else root.budget_used


class LoyaltyCampaignCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyCampaign
        added_in = ADDED_IN_02
