import graphene
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import DOC_CATEGORY_LOYALTY
from ......graphql.core.rows.translations import LoyaltyTranslationInput
from ..enums import LoyaltyQuestionKindEnum, LoyaltySurveyAboutEnum


class LoyaltyQuestionTranslationInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    text = graphene.String(required=True, description="The question in it." + ADDED_IN_02)
    choices = NonNullList(graphene.String, description="CHOICE: each choice in it, in the same order." + ADDED_IN_02)

    class Meta:
        description = "A question in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyQuestionInput(BaseInputObjectType):
    kind = LoyaltyQuestionKindEnum(required=True, description="What it asks." + ADDED_IN_02)
    text = graphene.String(
        required=True,
        description="The question, of at most 255 characters; of NPS, whether one would recommend the shop."
        + ADDED_IN_02,
    )
    choices = NonNullList(
        graphene.String,
        description="CHOICE: 2 to 20 different ones of at most 120 characters each." + ADDED_IN_02,
    )
    translations = NonNullList(
        LoyaltyQuestionTranslationInput, description="The question in other languages." + ADDED_IN_02
    )

    class Meta:
        description = "A question of a survey." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltySurveyInput(BaseInputObjectType):
    code = graphene.String(
        description="1 to 32 lower-case letters, digits, - or _; unique, does not change later." + ADDED_IN_02
    )
    active = graphene.Boolean(description="Whether it can be asked and answered; a new one is off." + ADDED_IN_02)
    about = LoyaltySurveyAboutEnum(description="What it is about; does not change later." + ADDED_IN_02)
    points = graphene.Int(description="Points for answering, 1 or more; null for none." + ADDED_IN_02)
    thanks = graphene.String(
        description="What is said after answering, of at most 1,000 characters; empty: as shipped." + ADDED_IN_02
    )
    translations = NonNullList(
        LoyaltyTranslationInput, description="`thanks` in other languages; those not named stay." + ADDED_IN_02
    )
    questions = NonNullList(
        LoyaltyQuestionInput,
        description="1 to 20 questions, at most one of them NPS; they do not change once answered." + ADDED_IN_02,
    )

    class Meta:
        description = "Fields of a survey." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyAnswerInput(BaseInputObjectType):
    question = graphene.ID(required=True, description="ID of the question." + ADDED_IN_02)
    number = graphene.Int(description="NPS, CSAT and CES: the number." + ADDED_IN_02)
    choice = graphene.String(description="CHOICE: one of the choices, in any language." + ADDED_IN_02)
    text = graphene.String(description="TEXT: plain text of at most 2,000 characters, without markup." + ADDED_IN_02)

    class Meta:
        description = "The answer to a question: what its kind takes." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
