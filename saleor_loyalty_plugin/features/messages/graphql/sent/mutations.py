import graphene
from django.utils import timezone
from saleor.permission.enums import AccountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.errors import typed_errors
from .....graphql.core.mutations import LoyaltyMutation
from .....graphql.core.nodes import node_of
from .....graphql.members.types.member import LoyaltyMember
from .....host.queueing import hurry
from ...services.by_hand import send_by_hand
from ...services.outcomes import retry_message
from ...tasks import send_messages_task
from ..templates.types import LoyaltyMessageTemplate
from .types import LoyaltyMessage


class LoyaltyMessageSend(LoyaltyMutation):
    message = graphene.Field(LoyaltyMessage, description="The message, which goes in a moment." + ADDED_IN_02)

    class Arguments:
        member = graphene.ID(required=True, description="ID of the member." + ADDED_IN_02)
        template = graphene.ID(required=True, description="ID of the template." + ADDED_IN_02)

    class Meta:
        description = (
            "Sends a template to a member now, by hand: consent, quiet hours and the weekly limit hold." + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, member, template):
        to = node_of(cls, info, member, only_type=LoyaltyMember, field="member")
        says = node_of(cls, info, template, only_type=LoyaltyMessageTemplate, field="template")
        with typed_errors():
            message = send_by_hand(member=to, template=says, now=timezone.now())
        hurry(send_messages_task)
        return cls(message=message)


class LoyaltyMessageRetry(LoyaltyMutation):
    message = graphene.Field(LoyaltyMessage, description="The message, which goes in a moment." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the message." + ADDED_IN_02)

    class Meta:
        description = (
            "Sends a message again that is UNCERTAIN or has FAILED; whether it may go is asked as of any other. One "
            "that is uncertain may reach the member twice." + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id):
        message = node_of(cls, info, id, only_type=LoyaltyMessage)
        with typed_errors():
            again = retry_message(message=message, now=timezone.now())
        hurry(send_messages_task)
        return cls(message=again)
