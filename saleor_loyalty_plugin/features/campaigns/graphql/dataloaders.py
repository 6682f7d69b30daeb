from django.db.models import Sum
from saleor.graphql.core.dataloaders import DataLoader

from ....graphql.core.rows.translations import TranslationsLoader
from ..models import Campaign, CampaignTranslation, CampaignUse


class CampaignByIdLoader(DataLoader[int, Campaign | None]):
    context_key = "loyalty_campaign_by_id"

    def batch_load(self, keys):
        campaigns = Campaign.objects.using(self.database_connection_name).in_bulk(keys)
        return [campaigns.get(key) for key in keys]


class CampaignTranslationsByCampaignIdLoader(TranslationsLoader):
    context_key = "loyalty_campaign_translations_by_campaign_id"
    model = CampaignTranslation
    parent = "campaign_id"


class GivenByCampaignIdLoader(DataLoader[int, int]):
    """Points that campaigns without a budget have given, less what was returned."""

    context_key = "loyalty_given_by_campaign_id"

    def batch_load(self, keys):
        reserved = CampaignUse.objects.using(self.database_connection_name).filter(
            campaign_id__in=keys, state=CampaignUse.State.RESERVED
        )
        given = dict(reserved.order_by().values_list("campaign_id").annotate(points=Sum("points")))
        return [given.get(key, 0) for key in keys]
