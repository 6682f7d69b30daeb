"""`LoyaltyEarningStep.campaign`."""

import graphene
from saleor.permission.enums import DiscountPermissions

from ....graphql.core.access.visibility import acts_for
from ....graphql.core.descriptions import ADDED_IN_02
from .dataloaders import CampaignByIdLoader
from .types import LoyaltyCampaign


def _resolve_campaign(root, info):
    if root.step.campaign is None or not acts_for(info, None, DiscountPermissions.MANAGE_DISCOUNTS):
        return None
    return CampaignByIdLoader(info.context).load(root.step.campaign)


campaign_of_step = graphene.Field(
    LoyaltyCampaign,
    description=(
        "The campaign of a step, as it is today; the step itself says what it was then. Null for a caller without "
        "MANAGE_DISCOUNTS: shoppers read its name in the text." + ADDED_IN_02
    ),
    resolver=_resolve_campaign,
)
