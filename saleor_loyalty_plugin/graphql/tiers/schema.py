import graphene

from ..core.part import SchemaPart
from .mutations.create import LoyaltyTierCreate
from .mutations.delete import LoyaltyTierDelete
from .mutations.update import LoyaltyTierUpdate


class TierMutations(graphene.ObjectType):
    loyalty_tier_create = LoyaltyTierCreate.Field()
    loyalty_tier_update = LoyaltyTierUpdate.Field()
    loyalty_tier_delete = LoyaltyTierDelete.Field()


PART = SchemaPart(mutations=TierMutations)
