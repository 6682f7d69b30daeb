"""LOYALTY_MESSAGE_DUE (rule 66). Apps are told with MANAGE_USERS alone, and so is whoever tries a subscription."""

import graphene
from saleor.graphql.core.types import SubscriptionObjectType
from saleor.graphql.webhook.subscription_types import Event
from saleor.permission.enums import AccountPermissions

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.part import WebhookEvent
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from ....graphql.members.dataloaders import MemberByIdLoader
from ....graphql.members.types.member import LoyaltyMember
from ....host.databases import WRITER, allow_reading
from ....host.guard import guarded
from ....host.program.settings import stored_settings
from ....host.time_zones import zones_of
from ..host.sending import EVENT, rendered_message
from ..selectors.texts import Texts
from .enums import LoyaltyMessageWayEnum
from .sent.types import LoyaltyMessage
from .templates.types import LoyaltyRenderedMessage


class LoyaltyMessageDue(SubscriptionObjectType):
    member = graphene.Field(LoyaltyMember, description="Whom it is to." + ADDED_IN_02)
    message = graphene.Field(LoyaltyMessage, description="The message." + ADDED_IN_02)
    rendered = graphene.Field(
        LoyaltyRenderedMessage, description="What it says. Null where it cannot be rendered." + ADDED_IN_02
    )
    way = LoyaltyMessageWayEnum(
        required=True,
        description="How the plugin sends it itself (setting `message_way`). NONE: it is for the app." + ADDED_IN_02,
    )

    class Meta:
        root_type = None
        enable_dry_run = False
        interfaces = (Event,)
        description = "A message to a member goes now; once for each." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root[1].member_id)

    @staticmethod
    def resolve_message(root, _info):
        return root[1].message

    @staticmethod
    def resolve_rendered(root, _info):
        message = root[1].message
        with allow_reading(WRITER), guarded("rendering a message for apps", message_id=message.pk):
            settings = stored_settings()
            zone = zones_of([message.member], settings.zone, using=WRITER)[message.member_id]
            return rendered_message(message, zone, settings, Texts(WRITER))[1]
        return None

    @staticmethod
    def resolve_way(root, _info):
        return root[1].way


MESSAGE_DUE = WebhookEvent(
    value=EVENT,
    name="Loyalty message due",
    description=LoyaltyMessageDue._meta.description,
    permission=AccountPermissions.MANAGE_USERS,
    graphene_type=LoyaltyMessageDue,
)
