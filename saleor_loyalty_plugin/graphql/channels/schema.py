import graphene

from ..core.part import SchemaPart
from .mutations.terms_update import LoyaltyChannelTermsUpdate


class ChannelMutations(graphene.ObjectType):
    loyalty_channel_terms_update = LoyaltyChannelTermsUpdate.Field()


PART = SchemaPart(mutations=ChannelMutations)
