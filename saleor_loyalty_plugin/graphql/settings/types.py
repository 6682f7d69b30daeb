import graphene
from saleor.graphql.core.types import BaseInputObjectType, BaseObjectType, NonNullList

from ...host.program.status import activity, problems
from ..core.descriptions import ADDED_IN_02
from ..core.program import DOC_CATEGORY_LOYALTY, is_active
from .fields import setting_fields


class _State(BaseObjectType):
    active = graphene.Boolean(
        required=True,
        description="Whether the program is switched on; Saleor's `pluginUpdate` does that." + ADDED_IN_02,
    )
    status = graphene.String(
        required=True, description="Since when it is on, and for which orders, in English." + ADDED_IN_02
    )
    problems = NonNullList(
        graphene.String, required=True, description="What needs somebody's attention, in English." + ADDED_IN_02
    )

    class Meta:
        abstract = True

    @staticmethod
    def resolve_active(_root, info):
        return is_active(info)

    @staticmethod
    def resolve_status(_root, info):
        return activity(active=is_active(info)).text

    @staticmethod
    def resolve_problems(_root, _info):
        return [line.text for line in problems()]


class _TypeMeta:
    description = "The settings of the program, and how it is doing." + ADDED_IN_02
    doc_category = DOC_CATEGORY_LOYALTY


class _InputMeta:
    description = "Settings to change; what is not given stays." + ADDED_IN_02
    doc_category = DOC_CATEGORY_LOYALTY


LoyaltySettings = type("LoyaltySettings", (_State,), setting_fields(required=True) | {"Meta": _TypeMeta})
LoyaltySettingsInput = type("LoyaltySettingsInput", (BaseInputObjectType,), setting_fields() | {"Meta": _InputMeta})
