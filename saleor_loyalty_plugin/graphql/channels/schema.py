import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.permission.enums import DiscountPermissions

from ..core.descriptions import ADDED_IN_02
from ..core.part import FIELD_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from .mutations.terms_update import LoyaltyChannelTermsUpdate
from .resolvers import resolve_channel_terms
from .types import LoyaltyChannelTerms


class ChannelQueries(graphene.ObjectType):
    loyalty_channel_terms = PermissionsField(
        LoyaltyChannelTerms,
        channel=graphene.Argument(graphene.ID, required=True, description="ID of the channel." + ADDED_IN_02),
        description="The terms of one channel, also while the program is switched off." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_channel_terms(_root, info, *, channel):
        return resolve_channel_terms(info, channel)


class ChannelMutations(graphene.ObjectType):
    loyalty_channel_terms_update = LoyaltyChannelTermsUpdate.Field()


PART = SchemaPart(
    queries=ChannelQueries,
    mutations=ChannelMutations,
    costs={"Query": {"loyaltyChannelTerms": FIELD_COST}, "LoyaltyChannelTerms": {"channel": FIELD_COST}},
)
