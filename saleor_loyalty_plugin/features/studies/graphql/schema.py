import graphene
from saleor.graphql.core.connection import create_connection_slice
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import ConnectionField, PermissionsField
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import DiscountPermissions

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.nodes import row_id
from ....graphql.core.part import CONNECTION_COST, FIELD_COST, SchemaPart
from ....graphql.core.program import DOC_CATEGORY_LOYALTY, stored_program
from ....host.databases import allow_reading
from ..host.program import program_of_today
from ..models import Backtest
from .mutations.cancel import LoyaltyBacktestCancel
from .mutations.start import LoyaltyBacktestStart
from .types import LoyaltyBacktest, LoyaltyBacktestCountableConnection, LoyaltyBacktestProgram

MANAGES = [DiscountPermissions.MANAGE_DISCOUNTS]


class BacktestQueries(graphene.ObjectType):
    loyalty_backtest = PermissionsField(
        LoyaltyBacktest,
        id=graphene.Argument(graphene.ID, required=True, description="ID of the back-test." + ADDED_IN_02),
        description="One back-test." + ADDED_IN_02,
        permissions=MANAGES,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_backtests = ConnectionField(
        LoyaltyBacktestCountableConnection,
        description="Back-tests, the newest first; each is kept for 90 days after its end." + ADDED_IN_02,
        permissions=MANAGES,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_backtest_program = PermissionsField(
        LoyaltyBacktestProgram,
        required=True,
        description="The program of today as a back-test runs it." + ADDED_IN_02,
        permissions=MANAGES,
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_backtest(_root, info, *, id):
        _, pk = from_global_id_or_error(id, "LoyaltyBacktest", raise_error=True)
        return _backtests(info).filter(pk=row_id(pk)).first()

    @staticmethod
    def resolve_loyalty_backtests(_root, info, **kwargs):
        return create_connection_slice(_backtests(info), info, kwargs, LoyaltyBacktestCountableConnection)

    @staticmethod
    def resolve_loyalty_backtest_program(_root, info):
        using = get_database_connection_name(info.context)
        with allow_reading(using):
            return program_of_today(stored_program(info), using=using)


def _backtests(info):
    # Reports are large, and loaded by who asks for them.
    return Backtest.objects.using(get_database_connection_name(info.context)).defer("files")


class BacktestMutations(graphene.ObjectType):
    loyalty_backtest_start = LoyaltyBacktestStart.Field()
    loyalty_backtest_cancel = LoyaltyBacktestCancel.Field()


PART = SchemaPart(
    queries=BacktestQueries,
    mutations=BacktestMutations,
    costs={
        "Query": {
            "loyaltyBacktest": FIELD_COST,
            "loyaltyBacktests": CONNECTION_COST,
            "loyaltyBacktestProgram": FIELD_COST,
        },
        "LoyaltyBacktest": {"report": FIELD_COST},
        "LoyaltyBacktestProgram": {"campaigns": FIELD_COST},
        "LoyaltyBacktestReport": dict.fromkeys(("assumptions", "months", "sweep", "files"), FIELD_COST),
        "LoyaltyBacktestTotals": dict.fromkeys(("tiers", "campaigns"), FIELD_COST),
        "LoyaltyBacktestMonth": {"tiers": FIELD_COST},
        "LoyaltyBacktestShop": dict.fromkeys(("quarters", "cohorts"), FIELD_COST),
    },
)
