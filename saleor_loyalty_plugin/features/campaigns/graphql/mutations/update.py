from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.rows.mutations import RowUpdate
from ...services.rows import update_campaign
from ..types import LoyaltyCampaign
from .inputs import LoyaltyCampaignInput
from .rows import CampaignFields


class LoyaltyCampaignUpdate(CampaignFields, RowUpdate):
    class Meta:
        description = "Updates a campaign. Orders that were placed keep what they had." + ADDED_IN_02
        object_type = LoyaltyCampaign
        input_type = LoyaltyCampaignInput
        service = update_campaign
