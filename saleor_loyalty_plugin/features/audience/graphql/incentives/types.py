from decimal import Decimal as Number

import graphene
from django.utils import timezone
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList
from saleor.permission.enums import DiscountPermissions

from .....graphql.core.access.visibility import acts_for
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.measuring.fields import measure_of
from .....graphql.measuring.types import LoyaltyEffect, ShownEffect
from .....selectors.measuring import Window
from ...incentives import models
from ...incentives.measured import measured
from ...incentives.rules.kinds import CHANGES_A_PRICE
from ...incentives.rules.sampling import WHOLE
from ..segments.dataloaders import SegmentByIdLoader
from ..segments.types import LoyaltySegment
from .dataloaders import LearntByIncentiveIdLoader, VariantsByIncentiveIdLoader
from .enums import LoyaltyIncentiveKindEnum

STAFF = [DiscountPermissions.MANAGE_DISCOUNTS]


def _of_staff(graphene_type, description: str) -> PermissionsField:
    """Return a field that shoppers may not read of what they were given."""
    return PermissionsField(graphene_type, required=True, description=description + ADDED_IN_02, permissions=STAFF)


def _learnt(root, info):
    return LearntByIncentiveIdLoader(info.context).load(root.incentive_id).then(lambda found: found[root.pk])


class LoyaltyIncentiveVariant(ModelObjectType[models.IncentiveVariant]):
    id = graphene.GlobalID(required=True, description="ID of the variant." + ADDED_IN_02)
    kind = LoyaltyIncentiveKindEnum(required=True, description="What it gives." + ADDED_IN_02)
    value = Decimal(
        description="PERCENT: per cent. AMOUNT: in the program's currency, converted by the channels' rates. POINTS: "
        "how many." + ADDED_IN_02
    )
    cost = _of_staff(
        Decimal,
        "What it costs the shop an order, in the program's currency. PERCENT: that share of the average order. "
        "POINTS: their worth. FREE_SHIPPING: as it was entered.",
    )
    tries = _of_staff(graphene.Int, "How often it was drawn, of offers whose time was over last night.")
    orders = _of_staff(graphene.Int, "Of `tries`, after how many the member ordered while the offer held.")
    share = _of_staff(Decimal, "The chance that the next member gets it, 0 to 1.")
    measured = PermissionsField(
        LoyaltyEffect,
        description="What it brought against NOTHING, by what was first drawn for each member; null for NOTHING."
        + ADDED_IN_02,
        permissions=STAFF,
    )

    class Meta:
        description = "What an incentive may give." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.IncentiveVariant

    @staticmethod
    def resolve_cost(root, info):
        return _learnt(root, info).then(lambda learnt: learnt.cost)

    @staticmethod
    def resolve_tries(root, info):
        return _learnt(root, info).then(lambda learnt: learnt.tries)

    @staticmethod
    def resolve_orders(root, info):
        return _learnt(root, info).then(lambda learnt: learnt.orders)

    @staticmethod
    def resolve_share(root, info):
        return _learnt(root, info).then(lambda learnt: learnt.share)

    @staticmethod
    def resolve_measured(root, info):
        now, using = timezone.now(), get_database_connection_name(info.context)
        measure, currency = measure_of(info, Window(until=now), using)
        found = measured(root, measure, now=now, using=using)
        return found and ShownEffect(effect=found.effect, is_preliminary=found.is_preliminary, currency=currency)


class LoyaltyIncentive(ModelObjectType[models.Incentive]):
    id = graphene.GlobalID(required=True, description="ID of the incentive." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    name = graphene.String(required=True, description="Name of the incentive; shoppers see it." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it is offered." + ADDED_IN_02)
    segment = PermissionsField(
        LoyaltySegment, description="Whom it is for; null: for everybody." + ADDED_IN_02, permissions=STAFF
    )
    valid_days = graphene.Int(required=True, description="Days that an offer holds." + ADDED_IN_02)
    variants = PermissionsField(
        NonNullList(LoyaltyIncentiveVariant),
        required=True,
        description="What it may give, NOTHING always among it." + ADDED_IN_02,
        permissions=STAFF,
    )

    class Meta:
        description = (
            "Something that members are given to order again: one of several, by what others did." + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Incentive

    @staticmethod
    def resolve_segment(root, info):
        return SegmentByIdLoader(info.context).load(root.segment_id) if root.segment_id else None

    @staticmethod
    def resolve_variants(root, info):
        return VariantsByIncentiveIdLoader(info.context).load(root.pk)


class LoyaltyIncentiveCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyIncentive
        added_in = ADDED_IN_02


class LoyaltyMemberIncentive(BaseObjectType):
    incentive = graphene.Field(LoyaltyIncentive, required=True, description="The incentive." + ADDED_IN_02)
    variant = graphene.Field(LoyaltyIncentiveVariant, required=True, description="What the member got." + ADDED_IN_02)
    voucher_code = graphene.String(description="The code, for one use; null for points." + ADDED_IN_02)
    valid_until = DateTime(required=True, description="Until then, not included." + ADDED_IN_02)
    chance = Decimal(
        description="How likely it was that this one was drawn, 0 to 1. Null for a caller without MANAGE_DISCOUNTS."
        + ADDED_IN_02
    )
    is_personalised = graphene.Boolean(
        required=True,
        description="Whether it changes a price by an automated decision: shoppers are to be told so." + ADDED_IN_02,
    )

    class Meta:
        description = "What a member was given by an incentive." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_chance(root, info):
        return Number(root.chance) / WHOLE if acts_for(info, None, *STAFF) else None

    @staticmethod
    def resolve_is_personalised(root, _info):
        return root.variant.kind in CHANGES_A_PRICE
