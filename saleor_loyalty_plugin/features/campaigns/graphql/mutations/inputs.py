import graphene
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import LoyaltyTranslationInput
from ..enums import LoyaltyCampaignEffectEnum, LoyaltyWeekdayEnum


def _text(description: str) -> graphene.String:
    return graphene.String(description=description + ADDED_IN_02)


def _number(description: str) -> graphene.Int:
    return graphene.Int(description=description + ADDED_IN_02)


def _ids(description: str) -> NonNullList:
    return NonNullList(graphene.ID, description=description + ADDED_IN_02)


class LoyaltyChannelAmountInput(BaseInputObjectType):
    channel = graphene.ID(required=True, description="ID of the channel." + ADDED_IN_02)
    amount = Decimal(required=True, description="Amount in its currency." + ADDED_IN_02)

    class Meta:
        description = "An amount in a channel." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyCampaignInput(BaseInputObjectType):
    code = _text("1 to 32 lower-case letters, digits, - or _; unique, does not change later.")
    name = _text("Name of the campaign, of at most 64 characters.")
    description = _text("Free text for shoppers.")
    description_translations = NonNullList(
        LoyaltyTranslationInput, description="The text for shoppers in other languages." + ADDED_IN_02
    )
    active = graphene.Boolean(description="Whether it is switched on; it is unless this says no." + ADDED_IN_02)
    starts_at = DateTime(description="From then on, included; null for at once." + ADDED_IN_02)
    ends_at = DateTime(description="Until then, not included; null for no end." + ADDED_IN_02)
    weekdays = NonNullList(LoyaltyWeekdayEnum, description="On these days; none for every day." + ADDED_IN_02)
    from_time = _text("From this hour on, as HH:MM in the program's time zone; null for midnight.")
    until_time = _text("Until this hour, not included; before `fromTime` it is one of the next day.")
    channels = _ids("In these channels; none for all.")
    tier = graphene.ID(description="The lowest tier that takes part; null for everybody." + ADDED_IN_02)
    segment = graphene.ID(description="The segment whose members take part; null for everybody." + ADDED_IN_02)
    products = _ids("For these products. Goods may be named in several ways; none for all goods.")
    variants = _ids("For these variants.")
    collections = _ids("For the goods of these collections.")
    categories = _ids("For the goods of these categories and their descendants.")
    exclude_sale = graphene.Boolean(description="Not for lines that a catalogue promotion lowered." + ADDED_IN_02)
    effect = LoyaltyCampaignEffectEnum(description="What it does." + ADDED_IN_02)
    factor = Decimal(description="MULTIPLIER: 0 (its goods earn nothing), or 1 to 100, four decimals." + ADDED_IN_02)
    points = _number("POINTS_PER_ITEM, POINTS_PER_ORDER: 1 or more.")
    minimums = NonNullList(
        LoyaltyChannelAmountInput,
        description="What an order's goods of it cost at least; no minimum in other channels." + ADDED_IN_02,
    )
    first_orders = _number("Only where the member has fewer earlier orders than this; cancelled ones do not count.")
    points_per_order_limit = _number("The most points on one order; null for no limit.")
    points_per_member_limit = _number("The most points for one member; null for no limit.")
    times_per_member_limit = _number("The most orders of one member; null for no limit.")
    budget = Decimal(description="Whole points that it gives in all; null for no limit." + ADDED_IN_02)
    priority = _number("Of equal factors the campaign with the lower number holds; 0 unless given.")
    stackable = graphene.Boolean(
        description="MULTIPLIER: what it has above 1 comes on top of the highest factor." + ADDED_IN_02
    )
    holdout_percent = _number(
        "0 to 50: of 100 members so many are held out, to see what it brings. Set it before it starts: who took part "
        "before is left out of the comparison."
    )

    class Meta:
        description = "Fields of a campaign." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
