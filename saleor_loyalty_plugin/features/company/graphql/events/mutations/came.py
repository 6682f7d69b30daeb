import graphene
from django.utils import timezone
from saleor.graphql.account.types import User
from saleor.permission.enums import AccountPermissions

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ......graphql.core.program import prepared_program
from ......graphql.members.dataloaders import read_anew
from ....events.services.coming import mark_came
from ..dataloaders import read_event_anew
from ..registrations import LoyaltyEventRegistration
from ..types import LoyaltyEvent


class LoyaltyEventCame(LoyaltyMutation):
    registration = graphene.Field(LoyaltyEventRegistration, description="The registration after it." + ADDED_IN_02)

    class Arguments:
        event = graphene.ID(required=True, description="ID of the event." + ADDED_IN_02)
        user = graphene.ID(required=True, description="The customer who was there." + ADDED_IN_02)

    class Meta:
        description = (
            "Keeps that a member with a seat was there, and gives the points for coming, once; while earning is "
            "switched off they wait." + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, event, user):
        row = node_of(cls, info, event, only_type=LoyaltyEvent, field="event")
        customer = node_of(cls, info, user, only_type=User, field="user")
        with typed_errors():
            seat = mark_came(user_id=customer.pk, event=row, settings=prepared_program(info), now=timezone.now())
        read_event_anew(info, row.pk)
        read_anew(info, seat.member)
        return cls(registration=seat)
