from saleor.graphql.core.context import get_database_connection_name

from ....graphql.core.nodes import row_by_id_or_code
from ..models import Campaign


def resolve_campaign(info, campaign_id: str | None, code: str | None):
    campaigns = Campaign.objects.using(get_database_connection_name(info.context))
    return row_by_id_or_code("LoyaltyCampaign", campaigns, campaign_id, code)
