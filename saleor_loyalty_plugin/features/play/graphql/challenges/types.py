import graphene
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList
from saleor.permission.enums import DiscountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.goods import NamedGoods
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.nodes import load_there
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import language
from .....graphql.members.dataloaders import MemberByUserIdLoader
from .....graphql.rewards.dataloaders import PrizeRewardByIdLoader
from .....graphql.rewards.types import LoyaltyReward
from .....graphql.tiers.dataloaders import TierByIdLoader
from .....graphql.tiers.types import LoyaltyTier
from ....audience.graphql.segments.dataloaders import SegmentByIdLoader
from ....audience.graphql.segments.types import LoyaltySegment
from ... import models
from ...challenges.rules.goals import GoalKind
from .dataloaders import (
    ChallengeTranslationsByChallengeIdLoader,
    DoneByChallengeIdLoader,
    MembersByBadgeLoader,
    ProgressByMemberLoader,
)
from .enums import LoyaltyGoalEnum, LoyaltyPeriodEnum

MANAGES = [DiscountPermissions.MANAGE_DISCOUNTS]


def text_of(challenge, info, name, language_code):
    """Return a text of a challenge in a language, its own where there is none in it; None for an empty one."""
    own = getattr(challenge, name) or None
    if language_code is None:
        return own
    texts = ChallengeTranslationsByChallengeIdLoader(info.context).load(challenge.pk)
    return texts.then(lambda there: getattr(there.get(language_code), name, "") or own)


class LoyaltyBadge(BaseObjectType):
    code = graphene.String(required=True, description="Stable, lower case." + ADDED_IN_02)
    name = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="The name, in the requested language where translated." + ADDED_IN_02,
    )
    image = graphene.String(description="Address of a picture." + ADDED_IN_02)
    since = DateTime(required=True, description="When the member first reached it." + ADDED_IN_02)
    members = graphene.Int(required=True, description="How many members have it." + ADDED_IN_02)

    class Meta:
        description = "A badge that a member has for a challenge." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_name(root, info, *, language=None):
        return text_of(root.challenge, info, "badge_name", language) or root.code

    @staticmethod
    def resolve_image(root, _info):
        return root.challenge.image or None

    @staticmethod
    def resolve_members(root, info):
        return MembersByBadgeLoader(info.context).load(root.code)


class LoyaltyChallengeTranslation(BaseObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    name = graphene.String(description="The name in it; null: not translated." + ADDED_IN_02)
    description = graphene.String(description="The description in it; null: not translated." + ADDED_IN_02)
    badge_name = graphene.String(description="The badge's name in it; null: not translated." + ADDED_IN_02)

    class Meta:
        description = "A challenge's texts in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_language(root, _info):
        return root.language_code

    @staticmethod
    def resolve_name(root, _info):
        return root.name or None

    @staticmethod
    def resolve_description(root, _info):
        return root.description or None

    @staticmethod
    def resolve_badge_name(root, _info):
        return root.badge_name or None


class LoyaltyChallengeGoods(NamedGoods, BaseObjectType):
    class Meta:
        description = "Goods that a challenge counts, named in any of four ways; all where none is." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyChallengeProgress(BaseObjectType):
    challenge = graphene.Field(lambda: LoyaltyChallenge, required=True, description="Of which one." + ADDED_IN_02)
    target = Decimal(required=True, description="What is to be reached: as it was when the member began." + ADDED_IN_02)
    progress = Decimal(
        required=True, description="How far the member is, in the goal's unit; of a streak the present." + ADDED_IN_02
    )
    percent = graphene.Int(required=True, description="Share of the target, 0 to 100, rounded down." + ADDED_IN_02)
    done_at = DateTime(description="When the target was reached; null: it is not." + ADDED_IN_02)
    has_prize = graphene.Boolean(
        required=True,
        description="Whether the member has the prize: a few minutes after, and where enough are left." + ADDED_IN_02,
    )
    period_start = DateTime(description="From then on, included." + ADDED_IN_02)
    period_end = DateTime(description="Until then, not included; null: without an end." + ADDED_IN_02)
    best = graphene.Int(description="STREAK: the longest within the period; else null." + ADDED_IN_02)

    class Meta:
        description = "How far a member is with the present period of a challenge." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_target(root, _info):
        return root.outcome.version.goal.target

    @staticmethod
    def resolve_progress(root, _info):
        return root.outcome.progress.value

    @staticmethod
    def resolve_percent(root, _info):
        return root.outcome.progress.percent(root.outcome.version.goal.target)

    @staticmethod
    def resolve_done_at(root, _info):
        return root.outcome.progress.done_at

    @staticmethod
    def resolve_period_start(root, _info):
        return root.outcome.window.start

    @staticmethod
    def resolve_period_end(root, _info):
        return root.outcome.window.end

    @staticmethod
    def resolve_best(root, _info):
        is_streak = root.outcome.version.goal.kind == GoalKind.STREAK
        return int(root.outcome.progress.best) if is_streak else None


class LoyaltyChallenge(ModelObjectType[models.Challenge]):
    id = graphene.GlobalID(required=True, description="ID of the challenge." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it is switched on." + ADDED_IN_02)
    name = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="The name, in the requested language where translated." + ADDED_IN_02,
    )
    description = graphene.String(
        language=language(ADDED_IN_02),
        description="Free text for shoppers, in the requested language where translated." + ADDED_IN_02,
    )
    translations = NonNullList(
        LoyaltyChallengeTranslation, required=True, description="The texts in other languages." + ADDED_IN_02
    )
    image = graphene.String(description="Address of a picture." + ADDED_IN_02)
    channels = PermissionsField(
        NonNullList("saleor.graphql.channel.types.Channel"),
        required=True,
        description="Orders in these channels count; none: in all." + ADDED_IN_02,
        permissions=MANAGES,
    )
    tier = graphene.Field(LoyaltyTier, description="The lowest tier that it is for; null: everybody." + ADDED_IN_02)
    segment = PermissionsField(
        LoyaltySegment,
        description="The segment whose members it is for; null: everybody." + ADDED_IN_02,
        permissions=MANAGES,
    )
    goal = LoyaltyGoalEnum(required=True, description="What it counts." + ADDED_IN_02)
    target = Decimal(
        required=True, description="What is to be reached; for SPEND in the program's currency." + ADDED_IN_02
    )
    streak_of = LoyaltyPeriodEnum(description="STREAK: DAY, WEEK or MONTH; else null." + ADDED_IN_02)
    goods = graphene.Field(
        LoyaltyChallengeGoods, required=True, description="What PIECES and CATEGORIES count." + ADDED_IN_02
    )
    period = LoyaltyPeriodEnum(required=True, description="How often it begins anew." + ADDED_IN_02)
    days = graphene.Int(description="FROM_JOINING: days from joining; else null." + ADDED_IN_02)
    starts_at = DateTime(description="From then on, included." + ADDED_IN_02)
    ends_at = DateTime(description="Until then, not included; null: without an end." + ADDED_IN_02)
    winners = graphene.Int(
        description="So many of each period win, the first who reach it; null: everybody." + ADDED_IN_02
    )
    points = graphene.Int(description="Points as the prize; null: none." + ADDED_IN_02)
    badge = graphene.String(description="Code of the badge as the prize; null: none." + ADDED_IN_02)
    badge_name = graphene.String(
        language=language(ADDED_IN_02),
        description="The badge's name, in the requested language where translated." + ADDED_IN_02,
    )
    reward = graphene.Field(LoyaltyReward, description="A reward as the prize; null: none." + ADDED_IN_02)
    plays = graphene.Int(description="Plays of any game as the prize; null: none." + ADDED_IN_02)
    mine = graphene.Field(
        LoyaltyChallengeProgress,
        description="How far the requesting member is; null where it is not for them." + ADDED_IN_02,
    )
    done = PermissionsField(
        graphene.Int,
        required=True,
        description="How many prizes members have for it." + ADDED_IN_02,
        permissions=MANAGES,
    )
    badge_members = PermissionsField(
        graphene.Int,
        description="How many members have its badge, for whichever challenge; null: it has none." + ADDED_IN_02,
        permissions=MANAGES,
    )

    class Meta:
        description = "A goal within a period, for a prize." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Challenge

    @staticmethod
    def resolve_name(root, info, *, language=None):
        return text_of(root, info, "name", language)

    @staticmethod
    def resolve_description(root, info, *, language=None):
        return text_of(root, info, "description", language)

    @staticmethod
    def resolve_translations(root, info):
        texts = ChallengeTranslationsByChallengeIdLoader(info.context).load(root.pk)
        return texts.then(lambda there: list(there.values()))

    @staticmethod
    def resolve_image(root, _info):
        return root.image or None

    @staticmethod
    def resolve_channels(root, info):
        return load_there(ChannelByIdLoader, info, root.channels)

    @staticmethod
    def resolve_tier(root, info):
        return TierByIdLoader(info.context).load(root.tier_id) if root.tier_id else None

    @staticmethod
    def resolve_segment(root, info):
        return SegmentByIdLoader(info.context).load(root.segment_id) if root.segment_id else None

    @staticmethod
    def resolve_streak_of(root, _info):
        return root.streak_of or None

    @staticmethod
    def resolve_goods(root, _info):
        return root

    @staticmethod
    def resolve_badge(root, _info):
        return root.badge or None

    @staticmethod
    def resolve_badge_name(root, info, *, language=None):
        return text_of(root, info, "badge_name", language)

    @staticmethod
    def resolve_reward(root, info):
        return PrizeRewardByIdLoader(info.context).load(root.reward_id) if root.reward_id else None

    @staticmethod
    def resolve_mine(root, info):
        def found(member):
            return member and ProgressByMemberLoader(info.context).load(member).then(own)

        def own(rows):
            return next((row for row in rows if row.challenge.pk == root.pk), None)

        user = info.context.user
        return MemberByUserIdLoader(info.context).load(user.pk).then(found) if user else None

    @staticmethod
    def resolve_done(root, info):
        return DoneByChallengeIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_badge_members(root, info):
        return MembersByBadgeLoader(info.context).load(root.badge) if root.badge else None


class LoyaltyChallengeCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyChallenge
        added_in = ADDED_IN_02
