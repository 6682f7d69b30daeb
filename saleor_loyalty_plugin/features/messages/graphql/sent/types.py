import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType
from saleor.permission.enums import AccountPermissions

from .....graphql.core.access.visibility import visible_member
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.dataloaders import MemberByIdLoader
from .....graphql.members.types.member import LoyaltyMember
from ... import models
from ..enums import LoyaltyMessageStateEnum
from ..templates.dataloaders import TemplateByIdLoader
from ..templates.types import LoyaltyMessageTemplate


class LoyaltyMessage(ModelObjectType[models.Message]):
    id = graphene.GlobalID(required=True, description="ID of the message." + ADDED_IN_02)
    member = graphene.Field(
        LoyaltyMember,
        description="Whom it is to. Null for a caller who is neither the member nor has MANAGE_USERS." + ADDED_IN_02,
    )
    template = graphene.Field(
        LoyaltyMessageTemplate, description="What it says. Null where the template was deleted." + ADDED_IN_02
    )
    state = LoyaltyMessageStateEnum(required=True, description="Where it is." + ADDED_IN_02)
    due_at = DateTime(required=True, description="When it was, or is, due." + ADDED_IN_02)
    sent_at = DateTime(description="When it was taken; null where it was not." + ADDED_IN_02)
    reason = PermissionsField(
        graphene.String,
        description="Why it was dropped, refused or is uncertain." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )

    class Meta:
        description = "A message to a member, from when it was planned." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Message

    @staticmethod
    def resolve_member(root, info):
        return MemberByIdLoader(info.context).load(root.member_id).then(lambda member: visible_member(info, member))

    @staticmethod
    def resolve_template(root, info):
        return TemplateByIdLoader(info.context).load(root.template_id) if root.template_id else None

    @staticmethod
    def resolve_reason(root, _info):
        return root.reason or None


class LoyaltyMessageCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyMessage
        added_in = ADDED_IN_02
