import graphene
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.settings.types import LoyaltySettingsInput


def _decimal(description: str, *, required: bool = False) -> Decimal:
    return Decimal(required=required, description=description + ADDED_IN_02)


class LoyaltyBacktestTierInput(BaseInputObjectType):
    code = graphene.String(required=True, description="Code of a tier of the program, or of a new one." + ADDED_IN_02)
    name = graphene.String(description="Its name." + ADDED_IN_02)
    threshold = _decimal("What qualifies, in the program's basis.")
    earn_multiplier = _decimal("What multiplies the points that an order earns.")
    discount_percent = _decimal("What is taken off, 0 to 100.")
    free_shipping = graphene.Boolean(description="Whether delivery is free, or cheaper." + ADDED_IN_02)

    class Meta:
        description = "A tier as it is to be; what is not given stays, or is as in a new tier." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestCurrencyInput(BaseInputObjectType):
    currency = graphene.String(required=True, description="Its code, such as PLN." + ADDED_IN_02)
    points_per_currency_unit = _decimal("Points for one unit of it.")
    point_value = _decimal("Money that one point is worth.")
    free_shipping_minimum_order = _decimal("From what goods cost so much on, tiers have free delivery.")
    free_shipping_price = _decimal("What delivery costs then.")

    class Meta:
        description = "Terms in a currency as they are to be; what is not given stays." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestCampaignInput(BaseInputObjectType):
    code = graphene.String(required=True, description="Code of the campaign." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it is to be run." + ADDED_IN_02)

    class Meta:
        description = "A campaign of the shop that is switched on or off in a back-test." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestSweepInput(BaseInputObjectType):
    path = graphene.String(
        required=True, description="The place in the program file, such as `tiers.silver.threshold`." + ADDED_IN_02
    )
    from_ = Decimal(name="from", required=True, description="The first number." + ADDED_IN_02)
    to = _decimal("The last number.", required=True)
    step = _decimal("From one number to the next; at most 100 are tried.", required=True)

    class Meta:
        description = "Numbers that are tried in one place of the program." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestInput(BaseInputObjectType):
    name = graphene.String(description="Of the program, in the report; 1 to 64 characters." + ADDED_IN_02)
    since = DateTime(description="Orders placed from then on; null: from the first." + ADDED_IN_02)
    until = DateTime(description="Orders placed before; null: up to the last." + ADDED_IN_02)
    program = graphene.String(
        description="A program file (TOML); null: the program of today. What follows changes it." + ADDED_IN_02
    )
    settings = LoyaltySettingsInput(description="Settings that are to be others." + ADDED_IN_02)
    tiers = NonNullList(LoyaltyBacktestTierInput, description="Tiers that are to be others." + ADDED_IN_02)
    currencies = NonNullList(
        LoyaltyBacktestCurrencyInput, description="Currencies whose terms are to be others." + ADDED_IN_02
    )
    campaigns = NonNullList(
        LoyaltyBacktestCampaignInput, description="Campaigns that are switched on or off." + ADDED_IN_02
    )
    sweep = LoyaltyBacktestSweepInput(description="Numbers to try in one place." + ADDED_IN_02)
    redemption_percent = graphene.Int(
        description="Of 100 chances to spend points members take so many; 60 unless given." + ADDED_IN_02
    )

    class Meta:
        description = "Which program is run over which orders." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
