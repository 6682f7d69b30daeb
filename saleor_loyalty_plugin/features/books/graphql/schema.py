import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import FilterConnectionField, PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import NonNullList
from saleor.permission.enums import DiscountPermissions

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.part import CONNECTION_COST, FIELD_COST, SchemaPart
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from ..models import ProgramChange
from ..rules.retention import MAX_MONTHS
from .changes.filters import LoyaltyChangeFilterInput
from .changes.types import LoyaltyChangeCountableConnection
from .liability.fields import FIELDS
from .merging import BookMutations
from .movements.resolvers import resolve_movements
from .movements.types import LoyaltyMovements
from .retention.resolvers import resolve_retention
from .retention.types import LoyaltyRetention
from .statement.resolvers import resolve_statement
from .statement.types import LoyaltyStatement


def _moment(name: str | None, description: str) -> graphene.Argument:
    return graphene.Argument(DateTime, name=name, required=True, description=description + ADDED_IN_02)


def _by_month(of_type, *, description: str, of_channel: str) -> PermissionsField:
    return PermissionsField(
        NonNullList(of_type),
        required=True,
        from_=_moment("from", "The month that holds it is the first."),
        to=_moment(None, f"Not included; {MAX_MONTHS} months may be asked for at once."),
        channel=graphene.Argument(graphene.String, description=f"Slug of a channel: {of_channel}" + ADDED_IN_02),
        description=description + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )


class BookQueries(graphene.ObjectType):
    loyalty_statement = PermissionsField(
        LoyaltyStatement,
        from_=_moment("from", "When the period begins."),
        to=_moment(None, "When it ends, not included; where that is to come, now."),
        channel=graphene.Argument(
            graphene.String,
            description="Slug of a channel: what its orders moved, and what was spent in it, alone." + ADDED_IN_02,
        ),
        description="Points of a period: what there was, what came and went, what there is." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_changes = FilterConnectionField(
        LoyaltyChangeCountableConnection,
        filter=LoyaltyChangeFilterInput(description="Filtering options for changes." + ADDED_IN_02),
        description=(
            "Who changed what in the program, the newest first: settings, tiers, terms of channels, rewards, "
            "campaigns, segments, incentives, journeys, message templates, referral terms, events and games."
            + ADDED_IN_02
        ),
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_retention = _by_month(
        LoyaltyRetention,
        of_channel="its orders alone, and who is a customer by them.",
        description=(
            "Retention, repeat rate, average order and lifetime value of customers by month in the program's time "
            "zone, the oldest first, from the shop's orders. Whole months are told, and of the one that is not over "
            "what there is."
        ),
    )
    loyalty_movements = _by_month(
        LoyaltyMovements,
        of_channel="what its orders moved alone.",
        description=(
            "What moved points by month in the program's time zone, the oldest first, as the ledger has it. Whole "
            "months are told, and of the one that is not over what there is."
        ),
    )

    @staticmethod
    def resolve_loyalty_statement(_root, info, *, from_, to, channel=None):
        return resolve_statement(info, from_, to, channel)

    @staticmethod
    def resolve_loyalty_changes(_root, info, **kwargs):
        changes = ProgramChange.objects.using(get_database_connection_name(info.context))
        changes = filter_connection_queryset(changes, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(changes, info, kwargs, LoyaltyChangeCountableConnection)

    @staticmethod
    def resolve_loyalty_retention(_root, info, *, from_, to, channel=None):
        return resolve_retention(info, from_, to, channel)

    @staticmethod
    def resolve_loyalty_movements(_root, info, *, from_, to, channel=None):
        return resolve_movements(info, from_, to, channel)


PART = SchemaPart(
    queries=BookQueries,
    mutations=BookMutations,
    fields=FIELDS,
    costs={
        "Query": {
            "loyaltyStatement": FIELD_COST,
            "loyaltyChanges": CONNECTION_COST,
            "loyaltyRetention": FIELD_COST,
            "loyaltyMovements": FIELD_COST,
        },
        "LoyaltyStatement": {"values": FIELD_COST},
        "LoyaltyChange": {"actor": FIELD_COST},
        "LoyaltyLiability": dict.fromkeys(
            ("byAge", "byExpiry", "byChannel", "expectedPoints", "breakagePercent"), FIELD_COST
        ),
        "LoyaltyLiabilityOfChannel": {"channel": FIELD_COST},
    },
)
