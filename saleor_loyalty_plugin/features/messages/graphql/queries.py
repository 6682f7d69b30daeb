import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import FilterConnectionField, PermissionsField
from saleor.graphql.core.types import NonNullList
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.nodes import row_id
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from ....graphql.members.transaction_lists import NEWEST_FIRST
from ..models import Message, MessageTemplate
from .sent.filters import LoyaltyMessageFilterInput
from .sent.mutations import LoyaltyMessageRetry, LoyaltyMessageSend
from .sent.types import LoyaltyMessageCountableConnection
from .templates.dataloaders import TemplateByIdLoader
from .templates.mutations import (
    LoyaltyMessageTemplateCreate,
    LoyaltyMessageTemplateDelete,
    LoyaltyMessageTemplateUpdate,
)
from .templates.types import LoyaltyMessageTemplate


class MessageQueries(graphene.ObjectType):
    loyalty_message_template = PermissionsField(
        LoyaltyMessageTemplate,
        id=graphene.Argument(graphene.ID, required=True, description="ID of the template." + ADDED_IN_02),
        description="One template of messages." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_message_templates = PermissionsField(
        NonNullList(LoyaltyMessageTemplate),
        required=True,
        description="Templates of messages, by their codes." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_messages = FilterConnectionField(
        LoyaltyMessageCountableConnection,
        filter=LoyaltyMessageFilterInput(description="Filtering options for messages." + ADDED_IN_02),
        description="Messages to members, those planned last first." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_message_template(_root, info, *, id):
        _, pk = from_global_id_or_error(id, "LoyaltyMessageTemplate", raise_error=True)
        return TemplateByIdLoader(info.context).load(row_id(pk))

    @staticmethod
    def resolve_loyalty_message_templates(_root, info):
        return MessageTemplate.objects.using(get_database_connection_name(info.context)).all()

    @staticmethod
    def resolve_loyalty_messages(_root, info, **kwargs):
        messages = Message.objects.using(get_database_connection_name(info.context)).all()
        messages = filter_connection_queryset(messages, kwargs, allow_replica=info.context.allow_replica)
        page = {**kwargs, "sort_by": NEWEST_FIRST}
        return create_connection_slice(messages, info, page, LoyaltyMessageCountableConnection)


class MessageMutations(graphene.ObjectType):
    loyalty_message_template_create = LoyaltyMessageTemplateCreate.Field()
    loyalty_message_template_update = LoyaltyMessageTemplateUpdate.Field()
    loyalty_message_template_delete = LoyaltyMessageTemplateDelete.Field()
    loyalty_message_send = LoyaltyMessageSend.Field()
    loyalty_message_retry = LoyaltyMessageRetry.Field()
