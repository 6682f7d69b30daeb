import graphene
from django.utils import timezone
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.types import BaseObjectType
from saleor.permission.enums import AccountPermissions

from .....graphql.core.access.actors import actor_of
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY, stored_program
from ...gifts.selectors import allowance_of


class LoyaltyGiftAllowance(BaseObjectType):
    month_limit = graphene.Int(
        description="How much may be given in a month, as the cost of the rewards in points: the setting "
        "`gifts_per_month`. Null: no limit." + ADDED_IN_02
    )
    left_this_month = graphene.Int(
        description="What is left of it in this month of the program's clocks; null: no limit." + ADDED_IN_02
    )
    day_limit = graphene.Int(
        description="How many points may be given in 24 hours, by adjustments and as the cost of gifts: the setting "
        "`adjust_limit_per_day`. Null: no limit." + ADDED_IN_02
    )
    left_today = graphene.Int(description="What is left of it after the last 24 hours; null: no limit." + ADDED_IN_02)

    class Meta:
        description = "What the requesting staff member or app may still give without points." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class GiftQueries(graphene.ObjectType):
    loyalty_gift_allowance = PermissionsField(
        LoyaltyGiftAllowance,
        required=True,
        description="What the requesting staff member or app may still give with loyaltyGift." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_gift_allowance(_root, info):
        using = get_database_connection_name(info.context)
        return allowance_of(actor_of(info), settings=stored_program(info), now=timezone.now(), using=using)
