import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import FilterConnectionField, PermissionsField
from saleor.permission.enums import DiscountPermissions

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.part import CONNECTION_COST, FIELD_COST, SchemaPart
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from ....graphql.earning.types import LoyaltyEarningStep
from ....graphql.measuring.fields import EFFECT_COST
from ....graphql.program.types import LoyaltyProgram
from ..models import Campaign
from .filters import LoyaltyCampaignFilterInput
from .mutations.create import LoyaltyCampaignCreate
from .mutations.delete import LoyaltyCampaignDelete
from .mutations.update import LoyaltyCampaignUpdate
from .offers import campaigns
from .resolvers import resolve_campaign
from .steps import campaign_of_step
from .types import LoyaltyCampaign, LoyaltyCampaignCountableConnection


class CampaignQueries(graphene.ObjectType):
    loyalty_campaign = PermissionsField(
        LoyaltyCampaign,
        id=graphene.Argument(graphene.ID, description="ID of the campaign." + ADDED_IN_02),
        code=graphene.Argument(graphene.String, description="Code of the campaign." + ADDED_IN_02),
        description="One campaign, by its ID or its code." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_campaigns = FilterConnectionField(
        LoyaltyCampaignCountableConnection,
        filter=LoyaltyCampaignFilterInput(description="Filtering options for campaigns." + ADDED_IN_02),
        description="Campaigns, the lowest priority number first." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_campaign(_root, info, *, id=None, code=None):
        return resolve_campaign(info, id, code)

    @staticmethod
    def resolve_loyalty_campaigns(_root, info, **kwargs):
        campaigns = Campaign.objects.using(get_database_connection_name(info.context)).all()
        campaigns = filter_connection_queryset(campaigns, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(campaigns, info, kwargs, LoyaltyCampaignCountableConnection)


class CampaignMutations(graphene.ObjectType):
    loyalty_campaign_create = LoyaltyCampaignCreate.Field()
    loyalty_campaign_update = LoyaltyCampaignUpdate.Field()
    loyalty_campaign_delete = LoyaltyCampaignDelete.Field()


PART = SchemaPart(
    queries=CampaignQueries,
    mutations=CampaignMutations,
    fields=((LoyaltyProgram, "campaigns", campaigns), (LoyaltyEarningStep, "campaign", campaign_of_step)),
    costs={
        "Query": {"loyaltyCampaign": FIELD_COST, "loyaltyCampaigns": CONNECTION_COST},
        "LoyaltyCampaign": dict.fromkeys(
            ("descriptions", "channels", "tier", "segment", "minimums", "channelMinimums", "budgetUsed"), FIELD_COST
        )
        | dict.fromkeys(("measured", "plan"), EFFECT_COST),
        "LoyaltyProgram": {"campaigns": FIELD_COST},
        "LoyaltyEarningStep": {"campaign": FIELD_COST},
        "LoyaltyCampaignGoods": dict.fromkeys(("products", "variants", "collections", "categories"), FIELD_COST),
    },
)
