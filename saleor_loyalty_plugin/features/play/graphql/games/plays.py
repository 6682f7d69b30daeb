import graphene
from saleor.graphql.core.scalars import Date, DateTime
from saleor.graphql.core.types import BaseObjectType, NonNullList

from .....domain.draws import place_of
from .....graphql.claims.types import LoyaltyClaim
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .dataloaders import ShownByGameIdLoader, ShownSlice
from .slices import LoyaltySlice


class LoyaltyPlay(BaseObjectType):
    number = graphene.Int(required=True, description="What was drawn, below the sum of `weights`." + ADDED_IN_02)
    weights = NonNullList(
        graphene.Int,
        required=True,
        description="The slices' in their turn, in hundredths of a per cent, as they were then." + ADDED_IN_02,
    )
    position = graphene.Int(
        required=True, description="Which of the weights the number falls into, from 0." + ADDED_IN_02
    )
    day = Date(required=True, description="The day, by the program's clocks." + ADDED_IN_02)
    play = graphene.Int(
        required=True,
        description="Which of the member's plays of the game on that day it is, from 0 and without gaps." + ADDED_IN_02,
    )
    word = graphene.String(description="What the member typed; null for nothing." + ADDED_IN_02)
    member_id = graphene.ID(
        required=True, description="The member in the text that it was drawn by: their ID at that time." + ADDED_IN_02
    )
    commitment = graphene.String(required=True, description="The SHA-256 of the day's seed." + ADDED_IN_02)
    slice = graphene.Field(LoyaltySlice, required=True, description="What it fell on, as it is now." + ADDED_IN_02)
    points = graphene.Int(description="Points that were won; null: none." + ADDED_IN_02)
    claim = graphene.Field(LoyaltyClaim, description="The reward that was won; null: none." + ADDED_IN_02)
    points_paid = graphene.Int(required=True, description="Points that it cost." + ADDED_IN_02)
    played_at = DateTime(required=True, description="When it was played." + ADDED_IN_02)

    class Meta:
        description = "A draw, with all but the day's seed that it is recomputed from." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_position(root, _info):
        return place_of(root.number, root.weights)

    @staticmethod
    def resolve_day(root, _info):
        return root.day.day

    @staticmethod
    def resolve_word(root, _info):
        return root.word or None

    @staticmethod
    def resolve_member_id(root, _info):
        return root.named

    @staticmethod
    def resolve_commitment(root, _info):
        return root.day.commitment

    @staticmethod
    def resolve_slice(root, info):
        def find(shown):
            weights = {each.row.pk: each.weight for each in shown.slices}
            return ShownSlice(root.slice, weights.get(root.slice_id, 0))

        return ShownByGameIdLoader(info.context).load(root.game_id).then(find)

    @staticmethod
    def resolve_points_paid(root, _info):
        return root.cost
