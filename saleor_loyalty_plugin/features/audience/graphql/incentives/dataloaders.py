from collections import defaultdict

from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from .....graphql.core.program import prepared_program
from .....graphql.members.dataloaders import BY_MEMBER_ID
from .....host.rewards.codes import usable_codes
from ...incentives.models import IncentiveOffer, IncentiveVariant
from ...incentives.selectors import Learnt, learnt_of, offers_to


class LearntByIncentiveIdLoader(DataLoader[int, dict[int, Learnt]]):
    """What was learnt of each variant of an incentive, those that were taken out among them, by the variant's id."""

    context_key = "loyalty_learnt_by_incentive_id"

    def batch_load(self, keys):
        settings = prepared_program(self)
        return learnt_of(keys, settings, using=self.database_connection_name)


class VariantsByIncentiveIdLoader(DataLoader[int, list[IncentiveVariant]]):
    """What incentives give, the oldest first."""

    context_key = "loyalty_variants_by_incentive_id"

    def batch_load(self, keys):
        variants = defaultdict(list)
        rows = IncentiveVariant.objects.using(self.database_connection_name).filter(incentive__in=keys, retired=False)
        for variant in rows.order_by("pk"):
            variants[variant.incentive_id].append(variant)
        return [variants[key] for key in keys]


class OffersByMemberIdLoader(DataLoader[int, list[IncentiveOffer]]):
    """What members were given that still holds and can be used, the newest first."""

    context_key = "loyalty_offers_by_member_id"

    def batch_load(self, keys):
        offers = defaultdict(list)
        holding = list(offers_to(keys, timezone.now(), using=self.database_connection_name))
        codes = {code for offer in holding if (code := offer.voucher_code) is not None}
        usable = usable_codes(codes, using=self.database_connection_name)
        for offer in holding:
            if offer.voucher_code is None or offer.voucher_code in usable:
                offers[offer.member_id].append(offer)
        return [offers[key] for key in keys]


BY_MEMBER_ID.append(OffersByMemberIdLoader)
