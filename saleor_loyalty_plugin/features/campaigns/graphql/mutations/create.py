from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.rows.mutations import RowCreate
from ...services.rows import create_campaign
from ..types import LoyaltyCampaign
from .inputs import LoyaltyCampaignInput
from .rows import CampaignFields


class LoyaltyCampaignCreate(CampaignFields, RowCreate):
    class Meta:
        description = "Creates a campaign." + ADDED_IN_02
        object_type = LoyaltyCampaign
        input_type = LoyaltyCampaignInput
        service = create_campaign
