import graphene
from django.utils import timezone
from saleor.graphql.account.dataloaders import UserByUserIdLoader
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList
from saleor.permission.enums import AccountPermissions

from .....graphql.core.access.visibility import visible_member
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.dataloaders import MemberByIdLoader
from .....graphql.members.types.member import LoyaltyMember
from .....graphql.tiers.dataloaders import TierByIdLoader
from .....graphql.tiers.types import LoyaltyTier
from ...ambassadors import models
from .brought import brought
from .dataloaders import AmbassadorQuestionsLoader
from .enums import LoyaltyAmbassadorStateEnum
from .statement import statement_field

SHARE = (
    "per cent of the points that a friend's order earns by the rate of its channel: at 10, an order of 100.00 gives "
    "10 points where a unit of money earns 1"
)


class LoyaltyAmbassadorQuestion(ModelObjectType[models.AmbassadorQuestion]):
    id = graphene.GlobalID(required=True, description="ID of the question." + ADDED_IN_02)
    text = graphene.String(required=True, description="What is asked." + ADDED_IN_02)

    class Meta:
        description = "A question of the application as an ambassador; each has to be answered." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.AmbassadorQuestion


class LoyaltyAmbassadorTerms(BaseObjectType):
    active = graphene.Boolean(required=True, description="Whether members can apply at the moment." + ADDED_IN_02)
    tier = graphene.Field(LoyaltyTier, description="The lowest tier that may apply; null: any." + ADDED_IN_02)
    questions = NonNullList(
        LoyaltyAmbassadorQuestion, required=True, description="What is asked, in its order." + ADDED_IN_02
    )
    share_percent = Decimal(description=f"What is offered unless staff say otherwise: {SHARE}.{ADDED_IN_02}")
    months = graphene.Int(description="For how many months; staff may say otherwise." + ADDED_IN_02)
    conditions = graphene.String(
        required=True, description="The text that is accepted with them; empty: none." + ADDED_IN_02
    )

    class Meta:
        description = "Who may apply as an ambassador, what they are asked and offered." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_tier(root, info):
        return TierByIdLoader(info.context).load(root.tier_id) if root.tier_id else None

    @staticmethod
    def resolve_questions(root, info):
        return AmbassadorQuestionsLoader(info.context).load(root.pk)


class LoyaltyAmbassadorAnswer(BaseObjectType):
    question = graphene.String(required=True, description="What was asked." + ADDED_IN_02)
    answer = graphene.String(required=True, description="What the member answered, plain text." + ADDED_IN_02)

    class Meta:
        description = "A question as it was asked, and its answer." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyAmbassador(ModelObjectType[models.Ambassador]):
    id = graphene.GlobalID(required=True, description="ID of the application." + ADDED_IN_02)
    member = graphene.Field(
        LoyaltyMember,
        description="Who applied; null for a caller who is neither they nor has MANAGE_USERS." + ADDED_IN_02,
    )
    state = LoyaltyAmbassadorStateEnum(required=True, description="Where it stands now." + ADDED_IN_02)
    answers = NonNullList(LoyaltyAmbassadorAnswer, required=True, description="What the member answered." + ADDED_IN_02)
    applied_at = DateTime(required=True, description="When the member applied." + ADDED_IN_02)
    decided_at = DateTime(description="When staff decided last; null: they have not." + ADDED_IN_02)
    decided_by = PermissionsField(
        "saleor.graphql.account.types.User",
        description="Who decided last; null: nobody has, or an app." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    note = PermissionsField(
        graphene.String,
        description="What staff wrote when they decided last; null where they wrote nothing." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    share_percent = Decimal(description=f"What the member is offered, {SHARE}.{ADDED_IN_02}")
    months = graphene.Int(description="For how many months from the acceptance on." + ADDED_IN_02)
    conditions = graphene.String(
        required=True, description="The text that is accepted with them; empty: none." + ADDED_IN_02
    )
    accepted_at = DateTime(description="When the member accepted; orders count from then on." + ADDED_IN_02)
    ends_at = DateTime(description="Orders placed before it count, also where they are paid later." + ADDED_IN_02)
    brought = brought
    statement = statement_field()

    class Meta:
        description = (
            "A member who applied to bring friends for a share of what they order, and what became of it." + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Ambassador

    @staticmethod
    def resolve_member(root, info):
        member = MemberByIdLoader(info.context).load(root.member_id)
        return member.then(lambda found: visible_member(info, found))

    @staticmethod
    def resolve_state(root, _info):
        return root.state_at(timezone.now())

    @staticmethod
    def resolve_decided_by(root, info):
        return UserByUserIdLoader(info.context).load(root.decided_by_id) if root.decided_by_id else None

    @staticmethod
    def resolve_note(root, _info):
        return root.note or None


class LoyaltyAmbassadorCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyAmbassador
        added_in = ADDED_IN_02
