from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.graphql.core.validators import validate_one_of_args_is_in_query

from ....graphql.core.nodes import row_id
from ..models import Campaign


def resolve_campaign(info, campaign_id: str | None, code: str | None):
    validate_one_of_args_is_in_query("id", campaign_id, "code", code)
    campaigns = Campaign.objects.using(get_database_connection_name(info.context))
    if code:
        return campaigns.filter(code=code).first()
    _, pk = from_global_id_or_error(campaign_id, "LoyaltyCampaign", raise_error=True)
    return campaigns.filter(pk=row_id(pk)).first()
