from collections import defaultdict

from saleor.graphql.core.dataloaders import DataLoader

from ...models import Tier, TierTranslation


class TiersLoader(DataLoader[str, list[Tier]]):
    """All tiers, lowest first; the key does not matter."""

    context_key = "loyalty_tiers"

    def batch_load(self, keys):
        tiers = list(Tier.objects.using(self.database_connection_name).all())
        return [tiers for _ in keys]


class TierByIdLoader(DataLoader[int, Tier | None]):
    context_key = "loyalty_tier_by_id"

    def batch_load(self, keys):
        tiers = Tier.objects.using(self.database_connection_name).in_bulk(keys)
        return [tiers.get(key) for key in keys]


class TierTranslationsByTierIdLoader(DataLoader[int, dict[str, str]]):
    context_key = "loyalty_tier_translations_by_tier_id"

    def batch_load(self, keys):
        by_tier: dict[int, dict[str, str]] = defaultdict(dict)
        rows = TierTranslation.objects.using(self.database_connection_name).filter(tier_id__in=keys)
        for row in rows:
            by_tier[row.tier_id][row.language_code] = row.description
        return [by_tier[key] for key in keys]
