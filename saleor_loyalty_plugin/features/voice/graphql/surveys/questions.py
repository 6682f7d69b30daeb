"""The questions of a survey in the schema."""

import graphene
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import language
from ...surveys import models
from ...texts import found, in_language
from .enums import LoyaltyQuestionKindEnum


class LoyaltyQuestionTranslation(BaseObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    text = graphene.String(required=True, description="The question in it." + ADDED_IN_02)
    choices = NonNullList(graphene.String, required=True, description="The choices in it." + ADDED_IN_02)

    class Meta:
        description = "A question in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyQuestion(ModelObjectType[models.SurveyQuestion]):
    id = graphene.ID(required=True, description="ID of the question." + ADDED_IN_02)
    kind = LoyaltyQuestionKindEnum(required=True, description="What it asks." + ADDED_IN_02)
    text = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="The question, in the requested language where translated." + ADDED_IN_02,
    )
    choices = NonNullList(
        graphene.String,
        language=language(ADDED_IN_02),
        description="CHOICE: what can be chosen, in the requested language where translated." + ADDED_IN_02,
    )
    translations = NonNullList(
        LoyaltyQuestionTranslation, required=True, description="The question in other languages." + ADDED_IN_02
    )

    class Meta:
        description = "A question of a survey." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        model = models.SurveyQuestion

    @staticmethod
    def resolve_id(root, _info):
        return graphene.Node.to_global_id("LoyaltyQuestion", root.pk)

    @staticmethod
    def resolve_text(root, _info, *, language=None):
        return in_language(root.text, root.translations, language)

    @staticmethod
    def resolve_choices(root, _info, *, language=None):
        return (found(root.translations, language).get("choices") or root.choices) or None

    @staticmethod
    def resolve_translations(root, _info):
        return [LoyaltyQuestionTranslation(language=code, **texts) for code, texts in sorted(root.translations.items())]
