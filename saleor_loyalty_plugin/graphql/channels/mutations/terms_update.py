import graphene
from babel.numbers import get_currency_precision
from saleor.graphql.channel.types import Channel
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType
from saleor.permission.enums import DiscountPermissions

from ....services.program.channel_terms import update_channel_terms
from ...core.access.channels import require_channel
from ...core.changes import changed_by_caller
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.nodes import node_of
from ...core.program import DOC_CATEGORY_LOYALTY
from ...program.resolvers import resolve_program
from ...program.types import LoyaltyProgram


class LoyaltyChannelTermsInput(BaseInputObjectType):
    active = graphene.Boolean(description="Whether loyalty is on in the channel.")
    points_per_currency_unit = Decimal(
        description="Points for one unit of the channel's currency; null takes the program's setting."
    )
    point_value = Decimal(description="Money that one point is worth; null takes the program's setting.")
    free_shipping_minimum_order = Decimal(description="From this price of the goods on tiers have free delivery.")
    free_shipping_price = Decimal(description="What delivery costs then; 0 for free.")

    class Meta:
        description = "Terms of one channel, in its currency."
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyChannelTermsUpdate(LoyaltyMutation):
    program = graphene.Field(
        LoyaltyProgram, description="The program in the channel; null where it is now switched off."
    )

    class Arguments:
        channel = graphene.ID(required=True, description="ID of the channel.")
        input = LoyaltyChannelTermsInput(required=True, description="Terms to change, in the channel's currency.")

    class Meta:
        description = "Updates rate, point value and free delivery bounds of one channel, in its currency."
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, channel, input):
        node = node_of(cls, info, channel, only_type=Channel, field="channel")
        require_channel(info, node.pk)
        digits = get_currency_precision(node.currency_code)
        with typed_errors(), changed_by_caller(info):
            update_channel_terms(channel_id=node.pk, fraction_digits=digits, fields=input)
        return cls(program=resolve_program(info, node.slug).get())
