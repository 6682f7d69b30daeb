from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.rows.mutations import RowDelete
from ...services.rows import delete_campaign
from ..types import LoyaltyCampaign
from .rows import CampaignRow


class LoyaltyCampaignDelete(CampaignRow, RowDelete):
    class Meta:
        description = (
            "Deletes a campaign. One that gave points is kept for the books: it can be switched off, not deleted."
            + ADDED_IN_02
        )
        object_type = LoyaltyCampaign
        service = delete_campaign
