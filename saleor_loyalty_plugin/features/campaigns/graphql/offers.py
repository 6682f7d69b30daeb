"""`LoyaltyProgram.campaigns`: what holds now for who asks (rules 34 and 44)."""

from functools import partial

import graphene
from django.utils import timezone
from promise import Promise
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, NonNullList

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from ....graphql.core.rows.translations import language, resolve_description
from ....graphql.members.dataloaders import MemberByUserIdLoader
from ....host.databases import allow_reading
from ....host.orders.states import count_orders
from ....services.questions.effects import placing_of
from ..selectors import campaigns_for
from .dataloaders import CampaignTranslationsByCampaignIdLoader
from .enums import LoyaltyCampaignEffectEnum


class LoyaltyOffer(BaseObjectType):
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    name = graphene.String(required=True, description="Name of the campaign." + ADDED_IN_02)
    description = graphene.String(
        language=language(ADDED_IN_02),
        description="Free text for shoppers, in the requested language where translated." + ADDED_IN_02,
    )
    effect = LoyaltyCampaignEffectEnum(required=True, description="What it does." + ADDED_IN_02)
    factor = Decimal(description="MULTIPLIER: how many times the points; 0: its goods earn nothing." + ADDED_IN_02)
    points = graphene.Int(description="POINTS_PER_ITEM, POINTS_PER_ORDER: how many." + ADDED_IN_02)
    ends_at = DateTime(description="When it is over; null: it has no end." + ADDED_IN_02)

    class Meta:
        description = "A campaign as shoppers see it." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_description(root, info, *, language=None):
        return resolve_description(root, info, CampaignTranslationsByCampaignIdLoader, language)


def _resolve_campaigns(root, info):
    user, now = info.context.user, timezone.now()

    def for_member(member):
        if member is not None and member.suspended_at is not None:
            return []
        using = get_database_connection_name(info.context)
        placing = placing_of(channel_id=root.channel_id, placed_at=now, settings=root.settings, member=member, now=now)
        with allow_reading(using):
            return campaigns_for(placing, earlier_orders=partial(count_orders, user and user.pk), using=using)

    loaded = MemberByUserIdLoader(info.context).load(user.pk) if user else Promise.resolve(None)
    return loaded.then(for_member)


campaigns = graphene.Field(
    NonNullList(LoyaltyOffer),
    required=True,
    description=(
        "Campaigns that hold now and have something left for the signed-in member; for everybody else those that ask "
        "nothing of a member." + ADDED_IN_02
    ),
    resolver=_resolve_campaigns,
)
