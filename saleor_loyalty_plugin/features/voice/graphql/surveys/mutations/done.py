import graphene
from django.utils import timezone
from saleor.permission.enums import AccountPermissions

from ......graphql.core.access.actors import actor_of
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ....surveys.models import SurveyAsking
from ....surveys.services.low import mark_done
from ..responses import LoyaltySurveyResponse


class LoyaltySurveyResponseDone(LoyaltyMutation):
    response = graphene.Field(LoyaltySurveyResponse, description="The response after it." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the response." + ADDED_IN_02)
        note = graphene.String(
            required=True, description="What was done, for staff; 1 to 1,000 characters." + ADDED_IN_02
        )

    class Meta:
        description = "Keeps that staff looked after a low answer." + ADDED_IN_02
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id, note):
        answered = SurveyAsking.objects.filter(answered_at__isnull=False)
        row = node_of(cls, info, id, only_type=LoyaltySurveyResponse, qs=answered)
        with typed_errors():
            return cls(response=mark_done(asking=row, note=note, actor=actor_of(info), now=timezone.now()))
