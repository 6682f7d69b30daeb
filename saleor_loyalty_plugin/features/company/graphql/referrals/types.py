import graphene
from saleor.graphql.account.dataloaders import UserByUserIdLoader
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList
from saleor.permission.enums import AccountPermissions

from .....graphql.core.access.visibility import acts_for, visible_member
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY, stored_program
from .....graphql.members.types.member import LoyaltyMember
from .....graphql.rewards.dataloaders import PrizeRewardByIdLoader
from .....graphql.rewards.types import LoyaltyReward
from .....host.program.money import money_of_program
from ... import models
from ...referrals.rules.codes import code_of
from ...referrals.rules.judging import ReferralState
from .dataloaders import PrizesByReferralIdLoader
from .enums import LoyaltyReferralSideEnum, LoyaltyReferralStateEnum


class LoyaltyReferralTerms(BaseObjectType):
    active = graphene.Boolean(required=True, description="Whether friends can be brought at the moment." + ADDED_IN_02)
    friend_points = graphene.Int(description="Points for the friend; null: none." + ADDED_IN_02)
    friend_reward = graphene.Field(
        LoyaltyReward, description="What the friend gets instead of points; null: nothing." + ADDED_IN_02
    )
    friend_at_once = graphene.Boolean(
        required=True,
        description="Whether the friend has theirs for coming; else once their first order is paid." + ADDED_IN_02,
    )
    referrer_points = graphene.Int(description="Points for who brings a friend; null: none." + ADDED_IN_02)
    referrer_reward = graphene.Field(
        LoyaltyReward, description="What they get instead of points; null: nothing." + ADDED_IN_02
    )
    minimum_order = Decimal(
        description=(
            "What the goods of the friend's first order cost at least, after discounts and refunds, in the program's "
            "currency; null: no minimum." + ADDED_IN_02
        )
    )
    month_limit = graphene.Int(
        description="Friends that one member is rewarded for in a month; null: no limit." + ADDED_IN_02
    )

    pending_days = graphene.Int(
        required=True,
        description="Days from the payment of the friend's first order until who brought them has theirs: the setting "
        "`referral_pending_days`." + ADDED_IN_02,
    )
    currency = graphene.String(
        description="The program's currency, in which the minimum is; null: no channel says which." + ADDED_IN_02
    )

    class Meta:
        description = "What is promised for bringing a friend from now on." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_friend_reward(root, info):
        return _reward(info, root.friend_reward_id)

    @staticmethod
    def resolve_referrer_reward(root, info):
        return _reward(info, root.referrer_reward_id)

    @staticmethod
    def resolve_pending_days(_root, info):
        return stored_program(info).referral_pending_days

    @staticmethod
    def resolve_currency(_root, info):
        return money_of_program(stored_program(info)).currency or None


def _reward(info, reward_id):
    return PrizeRewardByIdLoader(info.context).load(reward_id) if reward_id else None


class LoyaltyReferralSummary(BaseObjectType):
    code = graphene.String(
        required=True, description="The member's code, to be given to friends: 8 letters and digits." + ADDED_IN_02
    )
    friends = graphene.Int(required=True, description="Friends who have named the member." + ADDED_IN_02)
    rewarded = graphene.Int(required=True, description="Friends that the member was rewarded for." + ADDED_IN_02)
    points = graphene.Int(required=True, description="Points that the member has had for friends." + ADDED_IN_02)
    left_this_month = graphene.Int(
        description="Friends that the member is still rewarded for this month; null: no limit." + ADDED_IN_02
    )

    class Meta:
        description = "A member's code, and how many friends it brought: nobody's name." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_code(root, _info):
        return code_of(root.member_id)

    @staticmethod
    def resolve_friends(root, _info):
        return root.figures.friends

    @staticmethod
    def resolve_rewarded(root, _info):
        return root.figures.rewarded

    @staticmethod
    def resolve_points(root, _info):
        return root.figures.points

    @staticmethod
    def resolve_left_this_month(root, _info):
        return root.left


class LoyaltyReferralPrize(BaseObjectType):
    side = LoyaltyReferralSideEnum(required=True, description="Whose it is." + ADDED_IN_02)
    points = graphene.Int(description="Points; null where it is a reward." + ADDED_IN_02)
    reward = graphene.Field(
        LoyaltyReward, description="A reward to keep; null where it is points, or was deleted since." + ADDED_IN_02
    )
    given = graphene.Boolean(required=True, description="Whether they have it now." + ADDED_IN_02)
    given_at = DateTime(description="When they were given it last; null: never." + ADDED_IN_02)

    class Meta:
        description = "What one of the two of a referral was promised." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_reward(root, info):
        return _reward(info, root.reward_id)


class LoyaltyReferral(ModelObjectType[models.Referral]):
    id = graphene.GlobalID(required=True, description="ID of the referral." + ADDED_IN_02)
    referrer = PermissionsField(
        LoyaltyMember,
        required=True,
        description="Who brought the friend." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    friend = graphene.Field(
        LoyaltyMember,
        description=(
            "Who was brought; null where they have left or were deleted, and for a caller who is neither they nor "
            "has MANAGE_USERS." + ADDED_IN_02
        ),
    )
    state = LoyaltyReferralStateEnum(required=True, description="Where it stands." + ADDED_IN_02)
    reasons = NonNullList(
        graphene.String,
        required=True,
        description=(
            "Why it is refused or held: oneself, same_mailbox, ordered_before, referred_already, circle, "
            "below_minimum, limit_reached, refused_by_staff; same_address, same_phone, same_last_name, "
            "many_claims_from_one_address, "
            "many_friends_in_a_day, order_cancelled_after_the_prize. Empty for a caller without MANAGE_USERS."
            + ADDED_IN_02
        ),
    )
    created_at = DateTime(required=True, description="When the friend named who brought them." + ADDED_IN_02)
    note = PermissionsField(
        graphene.String,
        description="What staff wrote when they decided; null where they have not." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )

    decided_at = PermissionsField(
        DateTime,
        description="When staff decided; null where they have not." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    decided_by = PermissionsField(
        "saleor.graphql.account.types.User",
        description="Who decided; null where nobody has, and for an app." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    rewarded_from = PermissionsField(
        DateTime,
        description="PENDING: when who brought the friend has their prize, unless the order is refunded before. "
        "Null: it is not waited for." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )
    prizes = PermissionsField(
        NonNullList(LoyaltyReferralPrize),
        required=True,
        description="What the two were promised when the friend named who brought them." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )

    class Meta:
        description = "A friend who was brought by a member." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Referral

    @staticmethod
    def resolve_friend(root, info):
        return visible_member(info, root.friend) if root.friend.left_at is None else None

    @staticmethod
    def resolve_reasons(root, info):
        # They say what the two have in common, and who else has used a code.
        return root.reasons if acts_for(info, None, AccountPermissions.MANAGE_USERS) else []

    @staticmethod
    def resolve_created_at(root, _info):
        return root.named_at

    @staticmethod
    def resolve_note(root, _info):
        return root.note or None

    @staticmethod
    def resolve_decided_by(root, info):
        return UserByUserIdLoader(info.context).load(root.decided_by_id) if root.decided_by_id else None

    @staticmethod
    def resolve_rewarded_from(root, _info):
        return root.due_at if root.state == ReferralState.PENDING else None

    @staticmethod
    def resolve_prizes(root, info):
        return PrizesByReferralIdLoader(info.context).load(root.pk)


class LoyaltyReferralCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyReferral
        added_in = ADDED_IN_02
