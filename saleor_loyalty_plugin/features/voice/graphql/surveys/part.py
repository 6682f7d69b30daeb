"""Surveys in the schema."""

from typing import Any

import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import BaseField, ConnectionField, FilterConnectionField
from saleor.permission.enums import AccountPermissions

from .....graphql.core.access.visibility import acts_for
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.nodes import row_by_id_or_code
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY, program_for
from .....graphql.measuring.fields import EFFECT_COST
from ...surveys.models import Survey, SurveyAsking
from .dataloaders import SurveyByIdLoader
from .filters import LoyaltySurveyResponseFilterInput
from .mutations.done import LoyaltySurveyResponseDone
from .mutations.members import LoyaltySurveyAnswer, LoyaltySurveyAsk
from .mutations.rows import LoyaltySurveyCreate, LoyaltySurveyDelete, LoyaltySurveyUpdate
from .responses import LoyaltySurveyResponseCountableConnection
from .types import STAFF, LoyaltySurvey, LoyaltySurveyCountableConnection


def _surveys(info):
    """Return the surveys that a caller may know: those that are on, to staff all."""
    rows = Survey.objects.using(get_database_connection_name(info.context))
    if program_for(info, *STAFF) is None:
        return rows.none()
    return rows.all() if acts_for(info, None, *STAFF) else rows.filter(active=True)


class SurveyQueries(graphene.ObjectType):
    loyalty_survey = BaseField(
        LoyaltySurvey,
        id=graphene.Argument(graphene.ID, description="ID of the survey." + ADDED_IN_02),
        code=graphene.Argument(graphene.String, description="Code of the survey." + ADDED_IN_02),
        description="A survey, by its ID or code; one that is off to staff alone." + ADDED_IN_02,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_surveys = ConnectionField(
        LoyaltySurveyCountableConnection,
        description="Surveys that are on. To who has MANAGE_DISCOUNTS or MANAGE_USERS also the others." + ADDED_IN_02,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_survey_responses = FilterConnectionField(
        LoyaltySurveyResponseCountableConnection,
        filter=LoyaltySurveyResponseFilterInput(description="What to list." + ADDED_IN_02),
        description="What members answered, the newest first; `low: true, done: false` are tasks for staff."
        + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_survey(_root, info, *, id=None, code=None):
        rows = _surveys(info)
        return row_by_id_or_code("LoyaltySurvey", rows, id, code)

    @staticmethod
    def resolve_loyalty_surveys(_root, info, **kwargs):
        return create_connection_slice(_surveys(info), info, kwargs, LoyaltySurveyCountableConnection)

    @staticmethod
    def resolve_loyalty_survey_responses(_root, info, **kwargs):
        rows = SurveyAsking.objects.using(get_database_connection_name(info.context)).filter(answered_at__isnull=False)
        rows = filter_connection_queryset(rows, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(rows, info, kwargs, LoyaltySurveyResponseCountableConnection)


class SurveyMutations(graphene.ObjectType):
    loyalty_survey_ask = LoyaltySurveyAsk.Field()
    loyalty_survey_answer = LoyaltySurveyAnswer.Field()
    loyalty_survey_response_done = LoyaltySurveyResponseDone.Field()
    loyalty_survey_create = LoyaltySurveyCreate.Field()
    loyalty_survey_update = LoyaltySurveyUpdate.Field()
    loyalty_survey_delete = LoyaltySurveyDelete.Field()


def _survey_of_step(root, info):
    return SurveyByIdLoader(info.context).load(root.survey) if root.survey else None


survey_of_step = graphene.Field(
    LoyaltySurvey,
    description="Ask this survey, or the one about the shop where that is due." + ADDED_IN_02,
    resolver=_survey_of_step,
)
COSTS: dict[str, dict[str, dict[str, Any]]] = {
    "Query": {
        "loyaltySurvey": FIELD_COST,
        "loyaltySurveys": CONNECTION_COST,
        "loyaltySurveyResponses": CONNECTION_COST,
    },
    # Results are counted from all the answers.
    "LoyaltySurvey": {"questions": FIELD_COST, "translations": FIELD_COST, "results": EFFECT_COST},
    "LoyaltyQuestion": {"translations": FIELD_COST},
    "LoyaltyQuestionResults": {"choices": FIELD_COST},
    "LoyaltySurveyResults": {"questions": FIELD_COST},
    "LoyaltySurveyResponse": dict.fromkeys(("survey", "member", "order", "replies", "doneBy"), FIELD_COST),
    "LoyaltyJourneyStep": {"survey": FIELD_COST},
}
