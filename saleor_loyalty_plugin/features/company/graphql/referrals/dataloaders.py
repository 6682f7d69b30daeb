from collections import defaultdict
from dataclasses import dataclass

from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from .....graphql.core.program import prepared_program
from .....graphql.members.dataloaders import BY_MEMBER_ID
from ...referrals.models import ReferralPrize, ReferralTerms
from ...referrals.selectors import Summary, rewarded_in_month, summaries


@dataclass(frozen=True, slots=True)
class MemberSummary:
    """A member's figures, and how many friends more are rewarded in this month; None: as many as come."""

    member_id: int
    figures: Summary
    left: int | None


class ReferralTermsLoader(DataLoader[int, ReferralTerms | None]):
    """The terms, under the one key that there is."""

    context_key = "loyalty_referral_terms"

    def batch_load(self, keys):
        terms = ReferralTerms.objects.using(self.database_connection_name).in_bulk(keys)
        return [terms.get(key) for key in keys]


class ReferralSummaryByMemberIdLoader(DataLoader[int, MemberSummary]):
    context_key = "loyalty_referral_summary_by_member_id"

    def batch_load(self, keys):
        using = self.database_connection_name
        figures, zone = summaries(keys, using=using), prepared_program(self).zone
        rewarded = rewarded_in_month(keys, now=timezone.now(), zone=zone, using=using)

        def with_limit(terms):
            limit = terms and terms.month_limit
            return [
                MemberSummary(key, figures[key], None if limit is None else max(limit - rewarded.get(key, 0), 0))
                for key in keys
            ]

        return ReferralTermsLoader(self.context).load(ReferralTerms.SINGLETON).then(with_limit)


class PrizesByReferralIdLoader(DataLoader[int, list[ReferralPrize]]):
    """The friend's first."""

    context_key = "loyalty_prizes_by_referral_id"

    def batch_load(self, keys):
        by_referral = defaultdict(list)
        for prize in (
            ReferralPrize.objects.using(self.database_connection_name).filter(referral__in=keys).order_by("side")
        ):
            by_referral[prize.referral_id].append(prize)
        return [by_referral[key] for key in keys]


BY_MEMBER_ID.append(ReferralSummaryByMemberIdLoader)
