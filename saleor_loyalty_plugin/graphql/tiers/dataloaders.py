from collections import defaultdict
from typing import Any

from django.db.models import Count
from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from ...models import LoyaltyMember, Tier, TierChannelTerms, TierPerks, TierTranslation
from ...models.member import PRESENT
from ...selectors.members import with_present_tier
from ..core.rows.translations import TranslationsLoader


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


class ChannelTermsByTierIdLoader(DataLoader[int, list[TierChannelTerms]]):
    """A tier's own terms in channels."""

    context_key = "loyalty_channel_terms_by_tier_id"

    def batch_load(self, keys):
        by_tier = defaultdict(list)
        rows = TierChannelTerms.objects.using(self.database_connection_name).filter(tier_id__in=keys)
        for row in rows.order_by("channel_id"):
            by_tier[row.tier_id].append(row)
        return [by_tier[key] for key in keys]


class TermsByTierAndChannelIdLoader(DataLoader[tuple[int, int], TierChannelTerms | None]):
    context_key = "loyalty_terms_by_tier_and_channel_id"

    def batch_load(self, keys):
        tier_ids = [tier_id for tier_id, _ in keys]
        loaded = ChannelTermsByTierIdLoader(self.context).load_many(tier_ids)

        def in_channels(found):
            return [
                next((row for row in rows if row.channel_id == channel_id), None)
                for rows, (_, channel_id) in zip(found, keys, strict=True)
            ]

        return loaded.then(in_channels)


class TranslatedPerksByTierIdLoader(DataLoader[int, dict[str, list[str]]]):
    """Perks by language."""

    context_key = "loyalty_translated_perks_by_tier_id"

    def batch_load(self, keys):
        by_tier: dict[int, dict[str, list[str]]] = defaultdict(dict)
        rows = TierPerks.objects.using(self.database_connection_name).filter(tier_id__in=keys)
        for row in rows.order_by("language_code"):
            by_tier[row.tier_id][row.language_code] = row.perks
        return [by_tier[key] for key in keys]


class TierTranslationsByTierIdLoader(TranslationsLoader):
    context_key = "loyalty_tier_translations_by_tier_id"
    model = TierTranslation
    parent = "tier_id"
