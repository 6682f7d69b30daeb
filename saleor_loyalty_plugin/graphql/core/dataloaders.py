from saleor.graphql.core.dataloaders import DataLoader

from ...models import ChannelTerms


class ChannelTermsByChannelIdLoader(DataLoader[int, ChannelTerms | None]):
    context_key = "loyalty_terms_by_channel_id"

    def batch_load(self, keys):
        terms = ChannelTerms.objects.using(self.database_connection_name).in_bulk(keys, field_name="channel_id")
        return [terms.get(key) for key in keys]
