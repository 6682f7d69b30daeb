import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.permission.enums import DiscountPermissions

from ..core.descriptions import ADDED_IN_02
from ..core.part import FIELD_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY, stored_program
from .mutations.update import LoyaltySettingsUpdate
from .types import LoyaltySettings


class SettingsQueries(graphene.ObjectType):
    loyalty_settings = PermissionsField(
        LoyaltySettings,
        required=True,
        description="The settings of the program, also while it is switched off." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_settings(_root, info):
        return stored_program(info)


class SettingsMutations(graphene.ObjectType):
    loyalty_settings_update = LoyaltySettingsUpdate.Field()


PART = SchemaPart(
    queries=SettingsQueries,
    mutations=SettingsMutations,
    costs={"Query": {"loyaltySettings": FIELD_COST}},
)
