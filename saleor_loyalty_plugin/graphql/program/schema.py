import graphene
from saleor.graphql.core.fields import BaseField

from ..core.part import FIELD_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from .resolvers import resolve_program
from .types import LoyaltyProgram


class ProgramQueries(graphene.ObjectType):
    loyalty_program = BaseField(
        LoyaltyProgram,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel."),
        description="The program as a shopper of the channel sees it. Null where loyalty is off in the channel.",
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_program(_root, info, *, channel):
        return resolve_program(info, channel)


PART = SchemaPart(
    queries=ProgramQueries, costs={"Query": {"loyaltyProgram": FIELD_COST}, "LoyaltyProgram": {"tiers": FIELD_COST}}
)
