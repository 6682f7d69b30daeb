"""One loader per relation, so that a list of members costs a constant number of queries."""

from collections import defaultdict

from django.db.models import Sum
from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from ...host.time_zones import zones_of
from ...models import LotConsumption, LoyaltyMember, OrderAward, PointsLot, StandingChange, TierChange
from ...models.ledger import LOT_EXPIRES_AT
from ...selectors.balances import Balance, balances_at
from ...selectors.qualification import contributions_at
from ..core.program import prepared_program


def _members(loader):
    there = LoyaltyMember.objects.using(loader.database_connection_name).filter(left_at__isnull=True)
    return there.select_related("tier", "assigned_tier")


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


class ExpiredLotByTransactionIdLoader(DataLoader[int, PointsLot | None]):
    """The lot of which an expiry wrote off the rest."""

    context_key = "loyalty_expired_lot_by_transaction_id"

    def batch_load(self, keys):
        uses = LotConsumption.objects.using(self.database_connection_name).filter(transaction_id__in=keys)
        lots = {use.transaction_id: use.lot for use in uses.select_related("lot")}
        return [lots.get(key) for key in keys]


class ExpiringLotsByMemberIdLoader(DataLoader[int, list[PointsLot]]):
    context_key = "loyalty_expiring_lots_by_member_id"

    def batch_load(self, keys):
        lots = PointsLot.objects.using(self.database_connection_name).open()
        lots = lots.annotate(gone_at=LOT_EXPIRES_AT).filter(member_id__in=keys, gone_at__gt=timezone.now())
        lots = lots.order_by("gone_at", "pk")
        by_member = defaultdict(list)
        for lot in lots:
            by_member[lot.member_id].append(lot)
        return [by_member[key] for key in keys]


class ContributionsByMemberLoader(DataLoader[LoyaltyMember, list]):
    """What adds up to the members' figures in the program's basis and window."""

    context_key = "loyalty_contributions_by_member"

    def batch_load(self, keys):
        found = contributions_at(keys, prepared_program(self), timezone.now(), using=self.database_connection_name)
        return [found[member.pk] for member in keys]


class TimeZoneByMemberLoader(DataLoader[LoyaltyMember, str]):
    context_key = "loyalty_time_zone_by_member"

    def batch_load(self, keys):
        zones = zones_of(keys, prepared_program(self).zone, using=self.database_connection_name)
        return [zones[member.pk].key for member in keys]


class TierAssignmentByMemberIdLoader(DataLoader[int, TierChange | None]):
    """The last assignment of a tier by staff."""

    context_key = "loyalty_tier_assignment_by_member_id"

    def batch_load(self, keys):
        rows = TierChange.objects.using(self.database_connection_name).filter(reason=TierChange.Reason.ASSIGNED)
        last = {row.member_id: row for row in rows.filter(member_id__in=keys).order_by("pk")}
        return [last.get(key) for key in keys]


class SuspensionByMemberIdLoader(DataLoader[int, StandingChange | None]):
    """The last time that staff suspended a member, or said why."""

    context_key = "loyalty_suspension_by_member_id"

    def batch_load(self, keys):
        rows = StandingChange.objects.using(self.database_connection_name).filter(kind=StandingChange.Kind.SUSPENDED)
        last = {row.member_id: row for row in rows.filter(member_id__in=keys).order_by("pk")}
        return [last.get(key) for key in keys]


BY_MEMBER_ID: list[type[DataLoader]] = [
    LifetimePointsByMemberIdLoader,
    ExpiringLotsByMemberIdLoader,
    TierAssignmentByMemberIdLoader,
    SuspensionByMemberIdLoader,
]
"""What is read by a member's id; features append theirs."""


READ_WHOLE: list[type[DataLoader]] = []
"""What is read by more than a member, such as pages of a list: forgotten whole. Who has such a list appends it."""


def read_anew(info, member: LoyaltyMember) -> None:
    """Let what follows in this request read the member anew: a request may hold several mutations."""
    for loader in BY_MEMBER_ID:
        loader(info.context).clear(member.pk)
    BalanceByMemberLoader(info.context).clear(member)
    TimeZoneByMemberLoader(info.context).clear(member)
    MemberByUserIdLoader(info.context).clear(member.user_id)
    ContributionsByMemberLoader(info.context).clear(member)
    _forget_lists(info)


def read_user_anew(info, user_id: int | None) -> None:
    """Let what follows in this request read a customer's membership anew, where anything of it was read before."""
    if user_id is None:
        return
    loader = MemberByUserIdLoader(info.context)
    loader.clear(user_id)
    _forget_lists(info)


def _forget_lists(info) -> None:
    for loader in READ_WHOLE:
        loader(info.context).clear_all()
