from typing import Any

from django.db.models import Count
from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from ...models import LoyaltyMember, Tier, TierTranslation
from ...models.member import PRESENT
from ...selectors.members import with_present_tier
from ..core.translations import TranslationsLoader


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


class TierByCodeLoader(DataLoader[str, Tier | None]):
    context_key = "loyalty_tier_by_code"

    def batch_load(self, keys):
        tiers = Tier.objects.using(self.database_connection_name).in_bulk(keys, field_name="code")
        return [tiers.get(key) for key in keys]


class MembersByTierIdLoader(DataLoader[int, int]):
    """How many members are in a tier now."""

    context_key = "loyalty_members_by_tier_id"

    def batch_load(self, keys):
        members = LoyaltyMember.objects.using(self.database_connection_name).filter(PRESENT)
        placed: Any = with_present_tier(members, timezone.now()).order_by()
        counts = dict(placed.filter(present_tier__in=keys).values_list("present_tier").annotate(Count("pk")))
        return [counts.get(key, 0) for key in keys]


class TierTranslationsByTierIdLoader(TranslationsLoader):
    context_key = "loyalty_tier_translations_by_tier_id"
    model = TierTranslation
    parent = "tier_id"
