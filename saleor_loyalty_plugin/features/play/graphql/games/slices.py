import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, NonNullList
from saleor.permission.enums import DiscountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import LoyaltyTranslation, language
from .....graphql.rewards.types import LoyaltyReward
from ...games.rules.chances import percent_of
from .dataloaders import SliceTranslationsBySliceIdLoader

FOR_STAFF = [DiscountPermissions.MANAGE_DISCOUNTS]


class LoyaltySlice(BaseObjectType):
    code = graphene.String(required=True, description="Stable, unique in the game." + ADDED_IN_02)
    label = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="What shoppers see, in the requested language where translated." + ADDED_IN_02,
    )
    chance_percent = Decimal(
        required=True,
        description="Its chance as it is now, in per cent: what is gone has 0, and the fallback has its share."
        + ADDED_IN_02,
    )
    points = graphene.Int(description="Points that are won; null: none." + ADDED_IN_02)
    reward = graphene.Field(LoyaltyReward, description="Reward that is won; null: none." + ADDED_IN_02)
    left = graphene.Int(description="How many are left; null: no limit." + ADDED_IN_02)
    fallback = graphene.Boolean(required=True, description="Whether it has the chances of what is gone." + ADDED_IN_02)
    weight = PermissionsField(
        graphene.Int,
        required=True,
        description="Its chance while nothing is gone, in hundredths of a per cent." + ADDED_IN_02,
        permissions=FOR_STAFF,
    )
    stock = PermissionsField(
        graphene.Int, description="How many there were; null: no limit." + ADDED_IN_02, permissions=FOR_STAFF
    )
    won = PermissionsField(
        graphene.Int, required=True, description="How many were won." + ADDED_IN_02, permissions=FOR_STAFF
    )
    translations = NonNullList(
        LoyaltyTranslation, required=True, description="The label in other languages." + ADDED_IN_02
    )

    class Meta:
        description = "A prize of a game, or nothing." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_code(root, _info):
        return root.row.code

    @staticmethod
    def resolve_label(root, info, *, language=None):
        if language is None:
            return root.row.label
        texts = SliceTranslationsBySliceIdLoader(info.context).load(root.row.pk)
        return texts.then(lambda there: there.get(language, root.row.label))

    @staticmethod
    def resolve_chance_percent(root, _info):
        return percent_of(root.weight)

    @staticmethod
    def resolve_points(root, _info):
        return root.row.points

    @staticmethod
    def resolve_reward(root, _info):
        reward = root.row.reward
        return None if reward is None or reward.deleted else reward

    @staticmethod
    def resolve_left(root, _info):
        return root.row.left

    @staticmethod
    def resolve_fallback(root, _info):
        return root.row.fallback

    @staticmethod
    def resolve_weight(root, _info):
        return root.row.weight

    @staticmethod
    def resolve_stock(root, _info):
        return root.row.stock

    @staticmethod
    def resolve_won(root, _info):
        return root.row.won

    @staticmethod
    def resolve_translations(root, info):
        texts = SliceTranslationsBySliceIdLoader(info.context).load(root.row.pk)
        return texts.then(lambda there: [LoyaltyTranslation(language=code, text=text) for code, text in there.items()])
