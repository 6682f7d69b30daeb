from saleor.graphql.core.context import get_database_connection_name

from ....graphql.core.nodes import by_id_or_code
from ..models import Campaign


def resolve_campaign(info, campaign_id: str | None, code: str | None):
    campaigns = Campaign.objects.using(get_database_connection_name(info.context))
    return by_id_or_code(
        "LoyaltyCampaign",
        campaign_id,
        code,
        by_id=lambda pk: campaigns.filter(pk=pk).first(),
        by_code=lambda name: campaigns.filter(code=name).first(),
    )
