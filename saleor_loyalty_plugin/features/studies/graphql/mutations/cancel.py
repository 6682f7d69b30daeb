import graphene
from django.utils import timezone
from saleor.permission.enums import DiscountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.errors import typed_errors
from .....graphql.core.mutations import LoyaltyMutation
from .....graphql.core.nodes import node_of
from ...services.cancelling import cancel_backtest
from ..types import LoyaltyBacktest


class LoyaltyBacktestCancel(LoyaltyMutation):
    backtest = graphene.Field(LoyaltyBacktest, description="The back-test that was stopped." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the back-test." + ADDED_IN_02)

    class Meta:
        description = "Stops a back-test that waits or is being run; it has no report then." + ADDED_IN_02
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id):
        backtest = node_of(cls, info, id, only_type=LoyaltyBacktest)
        with typed_errors():
            return cls(backtest=cancel_backtest(backtest=backtest, now=timezone.now()))
