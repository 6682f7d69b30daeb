from itertools import groupby

import graphene
from django.utils import timezone
from graphql.error import GraphQLError
from promise import Promise
from saleor.graphql.account.dataloaders import UserByUserIdLoader
from saleor.graphql.core.fields import FilterConnectionField, PermissionsField
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList
from saleor.permission.enums import AccountPermissions

from .... import models
from ....selectors.progress import next_tier, tier_expires_at
from ...core.descriptions import ADDED_IN_02
from ...core.lists.connections import LoyaltyConnection
from ...core.lists.nested import nested_connection
from ...core.program import DOC_CATEGORY_LOYALTY, prepared_program
from ...tiers.dataloaders import TiersLoader
from ...tiers.types import LoyaltyTier
from ..dataloaders import (
    ContributionsByMemberLoader,
    ExpiringLotsByMemberIdLoader,
    SuspensionByMemberIdLoader,
    TierAssignmentByMemberIdLoader,
    TimeZoneByMemberLoader,
)
from ..ledger_pages import LedgerCountsLoader, LedgerPagesLoader, merged_ledgers
from ..transaction_lists import NEWEST_FIRST, LoyaltyTransactionFilterInput
from .points import LoyaltyExpiration, LoyaltyPoints
from .transaction import LoyaltyTransactionCountableConnection


class LoyaltyTierProgress(BaseObjectType):
    tier = graphene.Field(LoyaltyTier, required=True, description="The next tier.")
    remaining = Decimal(required=True, description="Still missing, in the program's qualification basis.")
    percent = graphene.Int(required=True, description="Share of the threshold that is reached, 0 to 100.")

    class Meta:
        description = "How far the next tier is."
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyMember(ModelObjectType[models.LoyaltyMember]):
    id = graphene.GlobalID(required=True, description="ID of the member.")
    user = graphene.Field(
        "saleor.graphql.account.types.User", description="The customer. Null where the customer was deleted."
    )
    enrolled_at = DateTime(required=True, description="When the customer joined.")
    points = graphene.Field(LoyaltyPoints, required=True, description="The member's points now.")
    tier = graphene.Field(LoyaltyTier, required=True, description="The member's tier now.")
    tier_expires_at = DateTime(description="When the present tier may be lost; null where it cannot.")
    next_tier = graphene.Field(LoyaltyTierProgress, description="Null at the top tier.")
    expirations = NonNullList(
        LoyaltyExpiration,
        required=True,
        first=graphene.Argument(graphene.Int, description="Return the first n moments."),
        description="Points that will expire, soonest first.",
    )
    transactions = FilterConnectionField(
        LoyaltyTransactionCountableConnection,
        required=True,
        filter=LoyaltyTransactionFilterInput(description="Filtering options for points transactions."),
        description="The member's ledger, newest first.",
    )
    assigned_tier = PermissionsField(
        LoyaltyTier,
        description="The tier that staff assigned; null where none is." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    assigned_until = PermissionsField(
        DateTime,
        description="The end of the assignment; null where it has none." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    assigned_by = PermissionsField(
        "saleor.graphql.account.types.User",
        description="Who assigned the tier; null for an app." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    suspended = PermissionsField(
        graphene.Boolean,
        description="Whether staff have suspended the member: they earn and spend nothing and have no benefits."
        + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    suspended_reason = PermissionsField(
        graphene.String,
        description="Why the member is suspended; null where they are not." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )

    time_zone = graphene.String(
        required=True,
        description=(
            "Name of the member's time zone: their own, else that of their default address's country where it has one, "
            "else the program's." + ADDED_IN_02
        ),
    )

    class Meta:
        description = "A customer in the loyalty program."
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.LoyaltyMember

    @staticmethod
    def resolve_user(root, info):
        return UserByUserIdLoader(info.context).load(root.user_id) if root.user_id else None

    @staticmethod
    def resolve_points(root, _info):
        return root

    @staticmethod
    def resolve_tier(root, _info):
        return root.tier_at(timezone.now())

    @staticmethod
    def resolve_tier_expires_at(root, info):
        settings = prepared_program(info)
        contributions = ContributionsByMemberLoader(info.context).load(root)
        return contributions.then(lambda found: tier_expires_at(root, found, settings, timezone.now()))

    @staticmethod
    def resolve_next_tier(root, info):
        loaded = Promise.all(
            [TiersLoader(info.context).load("all"), ContributionsByMemberLoader(info.context).load(root)]
        )
        return loaded.then(lambda found: next_tier(root, found[0], found[1], timezone.now()))

    @staticmethod
    def resolve_expirations(root, info, *, first=None):
        if first is not None and first < 0:
            raise GraphQLError("Argument `first` must not be below zero.")

        def together(lots):
            groups = groupby(lots, key=lambda lot: lot.gone_at)
            moments = [
                LoyaltyExpiration(points=sum(lot.remaining for lot in group), expires_at=at) for at, group in groups
            ]
            return moments if first is None else moments[:first]

        return ExpiringLotsByMemberIdLoader(info.context).load(root.pk).then(together)

    @staticmethod
    def resolve_transactions(root, info, **kwargs):
        if root.merged_ids:
            return merged_ledgers(root, info, kwargs, LoyaltyTransactionCountableConnection)
        return nested_connection(
            info,
            root.pk,
            kwargs,
            LoyaltyTransactionCountableConnection,
            rows_loader=LedgerPagesLoader,
            count_loader=LedgerCountsLoader,
            newest_first=NEWEST_FIRST,
        )

    @staticmethod
    def resolve_assigned_tier(root, _info):
        return root.assigned_tier_at(timezone.now())

    @staticmethod
    def resolve_assigned_until(root, _info):
        return root.assigned_until if root.assigned_tier_at(timezone.now()) is not None else None

    @staticmethod
    def resolve_assigned_by(root, info):
        def by(change):
            return UserByUserIdLoader(info.context).load(change.actor_id) if change and change.actor_id else None

        if root.assigned_tier_at(timezone.now()) is None:
            return None
        return TierAssignmentByMemberIdLoader(info.context).load(root.pk).then(by)

    @staticmethod
    def resolve_time_zone(root, info):
        return TimeZoneByMemberLoader(info.context).load(root)

    @staticmethod
    def resolve_suspended(root, _info):
        return root.suspended_at is not None

    @staticmethod
    def resolve_suspended_reason(root, info):
        if root.suspended_at is None:
            return None
        return SuspensionByMemberIdLoader(info.context).load(root.pk).then(lambda change: change and change.reason)


class LoyaltyMemberCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyMember
