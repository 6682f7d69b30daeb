import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType, NonNullList
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import language
from ...surveys import models
from ...texts import in_language
from ..texts import translations
from .counting import resolve_results
from .dataloaders import QuestionsBySurveyIdLoader
from .enums import LoyaltySurveyAboutEnum
from .questions import LoyaltyQuestion
from .results import LoyaltySurveyResults

STAFF = [DiscountPermissions.MANAGE_DISCOUNTS, AccountPermissions.MANAGE_USERS]


class LoyaltySurvey(ModelObjectType[models.Survey]):
    id = graphene.GlobalID(required=True, description="ID of the survey." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it can be asked and answered." + ADDED_IN_02)
    about = LoyaltySurveyAboutEnum(required=True, description="What it is about." + ADDED_IN_02)
    questions = NonNullList(LoyaltyQuestion, required=True, description="Its questions, in order." + ADDED_IN_02)
    points = graphene.Int(description="Points for answering, once, whatever is answered; null: none." + ADDED_IN_02)
    thanks = graphene.String(
        language=language(ADDED_IN_02),
        description="What is said after answering, in the requested language where translated; null: as shipped."
        + ADDED_IN_02,
    )
    translations = translations()
    results = PermissionsField(
        LoyaltySurveyResults,
        from_=graphene.Argument(DateTime, name="from", description="Asked or answered from then on." + ADDED_IN_02),
        to=graphene.Argument(DateTime, description="Before then." + ADDED_IN_02),
        tier=graphene.Argument(graphene.ID, description="By members in this tier when they answered." + ADDED_IN_02),
        segment=graphene.Argument(graphene.ID, description="By members who are in it now." + ADDED_IN_02),
        channel=graphene.Argument(graphene.String, description="In the channel with this slug." + ADDED_IN_02),
        required=True,
        description="What the answers add up to." + ADDED_IN_02,
        permissions=STAFF,
    )

    class Meta:
        description = "Questions that members are asked." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Survey

    @staticmethod
    def resolve_questions(root, info):
        return QuestionsBySurveyIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_thanks(root, _info, *, language=None):
        return in_language(root.thanks, root.translations, language) or None

    @staticmethod
    def resolve_results(root, info, **group):
        return resolve_results(root, info, **group)


class LoyaltySurveyCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltySurvey
        added_in = ADDED_IN_02
