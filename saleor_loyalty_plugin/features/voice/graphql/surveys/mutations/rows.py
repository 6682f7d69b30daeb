from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowCreate, RowDelete, RowMutation, RowUpdate
from ....surveys.services.rows import create_survey, delete_survey, update_survey
from ..dataloaders import read_survey_anew
from ..types import LoyaltySurvey
from .inputs import LoyaltySurveyInput


class _SurveyRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True

    @classmethod
    def post_save_action(cls, info, instance, cleaned):
        read_survey_anew(info, instance.pk)


class LoyaltySurveyCreate(_SurveyRow, RowCreate):
    class Meta:
        description = "Creates a survey." + ADDED_IN_02
        object_type = LoyaltySurvey
        input_type = LoyaltySurveyInput
        service = create_survey


class LoyaltySurveyUpdate(_SurveyRow, RowUpdate):
    class Meta:
        description = "Updates a survey. Its questions change until somebody has answered them." + ADDED_IN_02
        object_type = LoyaltySurvey
        input_type = LoyaltySurveyInput
        service = update_survey


class LoyaltySurveyDelete(_SurveyRow, RowDelete):
    class Meta:
        description = (
            "Deletes a survey. One that members were asked, or that a journey asks, can be switched off, not deleted."
            + ADDED_IN_02
        )
        object_type = LoyaltySurvey
        service = delete_survey
