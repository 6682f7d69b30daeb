"""One loader per relation, so that a list of members costs a constant number of queries."""

from collections import defaultdict
from uuid import UUID

from django.db.models import Sum
from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from ...models import (
    ChannelTerms,
    LoyaltyMember,
    LoyaltyTransaction,
    OrderAward,
    PointsLot,
    Redemption,
    Tier,
    TierTranslation,
)
from ...selectors.balances import Balance, balances_at
from ...selectors.qualification import contributions_at
from .program import active_program


def _members(loader):
    return LoyaltyMember.objects.using(loader.database_connection_name).select_related("tier", "assigned_tier")


class MemberByIdLoader(DataLoader[int, LoyaltyMember | None]):
    context_key = "loyalty_member_by_id"

    def batch_load(self, keys):
        members = _members(self).in_bulk(keys)
        return [members.get(key) for key in keys]


class MemberByUserIdLoader(DataLoader[int, LoyaltyMember | None]):
    context_key = "loyalty_member_by_user_id"

    def batch_load(self, keys):
        members = _members(self).in_bulk(keys, field_name="user_id")
        return [members.get(key) for key in keys]


class BalanceByMemberLoader(DataLoader[LoyaltyMember, Balance]):
    context_key = "loyalty_balance_by_member"

    def batch_load(self, keys):
        balances = balances_at(keys, timezone.now(), using=self.database_connection_name)
        return [balances[member.pk] for member in keys]


class LifetimePointsByMemberIdLoader(DataLoader[int, int]):
    context_key = "loyalty_lifetime_points_by_member_id"

    def batch_load(self, keys):
        awards = OrderAward.objects.using(self.database_connection_name).filter(member_id__in=keys).order_by()
        lifetime = dict(awards.values_list("member_id").annotate(Sum("earned")))
        return [lifetime.get(key, 0) for key in keys]


class ExpiringLotsByMemberIdLoader(DataLoader[int, list[PointsLot]]):
    context_key = "loyalty_expiring_lots_by_member_id"

    def batch_load(self, keys):
        lots = PointsLot.objects.using(self.database_connection_name).open()
        lots = lots.filter(member_id__in=keys, expires_at__gt=timezone.now()).order_by("expires_at", "pk")
        by_member = defaultdict(list)
        for lot in lots:
            by_member[lot.member_id].append(lot)
        return [by_member[key] for key in keys]


class AwardByOrderIdLoader(DataLoader[UUID, OrderAward | None]):
    context_key = "loyalty_award_by_order_id"

    def batch_load(self, keys):
        awards = (
            OrderAward.objects.using(self.database_connection_name)
            .select_related("tier")
            .in_bulk(keys, field_name="order_id")
        )
        return [awards.get(key) for key in keys]


class RedemptionByOrderIdLoader(DataLoader[UUID, Redemption | None]):
    """The points that an order spent on its price."""

    context_key = "loyalty_redemption_by_order_id"

    def batch_load(self, keys):
        rows = Redemption.objects.using(self.database_connection_name).filter(order_id__in=keys, reward__isnull=True)
        by_order = {row.order_id: row for row in rows}
        return [by_order.get(key) for key in keys]


class PendingPointsByOrderIdLoader(DataLoader[UUID, int]):
    context_key = "loyalty_pending_points_by_order_id"

    def batch_load(self, keys):
        lots = PointsLot.objects.using(self.database_connection_name).open().order_by()
        lots = lots.filter(order_id__in=keys, released=False, available_at__gt=timezone.now())
        pending = dict(lots.values_list("order_id").annotate(Sum("remaining")))
        return [pending.get(key, 0) for key in keys]


class TransactionsByOrderIdLoader(DataLoader[UUID, list[LoyaltyTransaction]]):
    context_key = "loyalty_transactions_by_order_id"

    def batch_load(self, keys):
        by_order = defaultdict(list)
        rows = LoyaltyTransaction.objects.using(self.database_connection_name).filter(order_id__in=keys)
        for transaction in rows.order_by("-pk"):
            by_order[transaction.order_id].append(transaction)
        return [by_order[key] for key in keys]


class ChannelTermsByChannelIdLoader(DataLoader[int, ChannelTerms | None]):
    context_key = "loyalty_terms_by_channel_id"

    def batch_load(self, keys):
        terms = ChannelTerms.objects.using(self.database_connection_name).in_bulk(keys, field_name="channel_id")
        return [terms.get(key) for key in keys]


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


class ContributionsByMemberLoader(DataLoader[LoyaltyMember, list]):
    """What adds up to the members' figures in the program's basis and window."""

    context_key = "loyalty_contributions_by_member"

    def batch_load(self, keys):
        settings = active_program(self)
        if settings is None:
            return [[] for _ in keys]
        found = contributions_at(keys, settings, timezone.now(), using=self.database_connection_name)
        return [found[member.pk] for member in keys]


def read_anew(info, member: LoyaltyMember) -> None:
    """Let what follows in this request read the member anew: a request may hold several mutations."""
    BalanceByMemberLoader(info.context).clear(member)
    LifetimePointsByMemberIdLoader(info.context).clear(member.pk)
    ExpiringLotsByMemberIdLoader(info.context).clear(member.pk)
    MemberByUserIdLoader(info.context).clear(member.user_id)
    ContributionsByMemberLoader(info.context).clear(member)


def read_user_anew(info, user_id: int | None) -> None:
    """Let what follows in this request read a customer's membership anew, where anything of it was read before."""
    if user_id is None:
        return
    loader = MemberByUserIdLoader(info.context)
    loader.clear(user_id)
