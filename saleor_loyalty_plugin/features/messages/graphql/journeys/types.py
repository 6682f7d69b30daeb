import graphene
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from ....audience.graphql.incentives.types import LoyaltyIncentive
from ....audience.graphql.segments.dataloaders import SegmentByIdLoader
from ....audience.graphql.segments.types import LoyaltySegment
from ...journeys import models
from ...journeys.rules.steps import StepKind
from ..templates.dataloaders import TemplateByIdLoader
from ..templates.types import LoyaltyMessageTemplate
from .dataloaders import IncentiveByIdLoader, RunsByJourneyIdLoader, VersionByJourneyIdLoader
from .effects import measured, plan, would_enter
from .enums import LoyaltyExitEnum, LoyaltyTriggerEnum


class LoyaltyJourneyVoucher(BaseObjectType):
    discount_percent = Decimal(description="Per cent off the goods." + ADDED_IN_02)
    amount = Decimal(
        description="Off the goods, in the program's currency, converted by the channels' rates." + ADDED_IN_02
    )
    free_shipping = graphene.Boolean(required=True, description="Whether delivery is free." + ADDED_IN_02)
    valid_days = graphene.Int(required=True, description="Days that the code holds." + ADDED_IN_02)

    class Meta:
        description = "A code for one use by the member alone." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyJourneyStep(BaseObjectType):
    wait_minutes = graphene.Int(description="Wait for so many minutes." + ADDED_IN_02)
    only_in = graphene.Field(LoyaltySegment, description="Go on only in this segment." + ADDED_IN_02)
    message = graphene.Field(LoyaltyMessageTemplate, description="Send this template." + ADDED_IN_02)
    points = graphene.Int(description="Give so many points." + ADDED_IN_02)
    voucher = graphene.Field(LoyaltyJourneyVoucher, description="Give a code." + ADDED_IN_02)
    incentive = graphene.Field(LoyaltyIncentive, description="Give what this incentive draws." + ADDED_IN_02)

    class Meta:
        description = "A step of a journey: exactly one of its fields is there." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_wait_minutes(root: models.JourneyStep, _info):
        return root.minutes

    @staticmethod
    def resolve_only_in(root: models.JourneyStep, info):
        return SegmentByIdLoader(info.context).load(root.segment_id) if root.segment_id else None

    @staticmethod
    def resolve_message(root: models.JourneyStep, info):
        return TemplateByIdLoader(info.context).load(root.template_id) if root.template_id else None

    @staticmethod
    def resolve_voucher(root: models.JourneyStep, _info):
        return root if root.kind == StepKind.VOUCHER else None

    @staticmethod
    def resolve_incentive(root: models.JourneyStep, info):
        return IncentiveByIdLoader(info.context).load(root.incentive_id) if root.incentive_id else None


def _of_version(name: str):
    """Return a resolver of what stands in the version that members enter now."""

    def resolve(root, info):
        return VersionByJourneyIdLoader(info.context).load(root.pk).then(lambda version: getattr(version, name))

    return resolve


def _count(state: models.RunState, description: str) -> graphene.Field:
    def resolve(root, info):
        return RunsByJourneyIdLoader(info.context).load(root.pk).then(lambda counts: counts[state.value])

    return graphene.Field(graphene.Int, required=True, description=description + ADDED_IN_02, resolver=resolve)


class LoyaltyJourney(ModelObjectType[models.Journey]):
    id = graphene.GlobalID(required=True, description="ID of the journey." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    name = graphene.String(
        required=True, description="Name of the journey; members see it at codes and points." + ADDED_IN_02
    )
    active = graphene.Boolean(required=True, description="Whether members enter it and go on in it." + ADDED_IN_02)
    trigger = LoyaltyTriggerEnum(required=True, description="What members enter it by." + ADDED_IN_02)
    days = graphene.Int(description="Days that the trigger asks for." + ADDED_IN_02)
    minutes = graphene.Int(description="CHECKOUT_ABANDONED: minutes since the last change." + ADDED_IN_02)
    orders = graphene.Int(description="NTH_ORDER: which order." + ADDED_IN_02)
    repeat_days = graphene.Int(
        description="Days before a member may enter again; null: each occasion counts by itself." + ADDED_IN_02
    )
    segment = graphene.Field(LoyaltySegment, description="Who enters; null: everybody." + ADDED_IN_02)
    steps = graphene.Field(
        NonNullList(LoyaltyJourneyStep),
        required=True,
        description="What happens to who enters now. Who is in it already goes on as they began." + ADDED_IN_02,
        resolver=lambda root, info: (
            VersionByJourneyIdLoader(info.context).load(root.pk).then(lambda version: list(version.steps.all()))
        ),
    )
    exits = graphene.Field(
        NonNullList(LoyaltyExitEnum),
        required=True,
        description="What takes members out before its end." + ADDED_IN_02,
        resolver=_of_version("exits"),
    )
    priority = graphene.Field(
        graphene.Int,
        required=True,
        description="Of two messages that wait the one with the lower number goes first." + ADDED_IN_02,
        resolver=_of_version("priority"),
    )
    valid_minutes = graphene.Field(
        graphene.Int,
        required=True,
        description="Minutes after it was due in which a step may still be taken or a message go." + ADDED_IN_02,
        resolver=_of_version("valid_minutes"),
    )
    holdout_percent = graphene.Int(
        required=True, description="Of 100 members so many are held out: nothing happens to them." + ADDED_IN_02
    )
    running = _count(models.RunState.RUNNING, "How often somebody is in it now.")
    finished = _count(models.RunState.FINISHED, "How often somebody came to its end.")
    exited = _count(models.RunState.EXITED, "How often somebody left it before its end.")
    held_out = _count(models.RunState.HELD_OUT, "How often somebody would have entered and is held out.")
    measured = measured
    plan = plan
    would_enter = would_enter

    class Meta:
        description = "What members are sent and given when something of theirs happens, step by step." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Journey

    @staticmethod
    def resolve_segment(root, info):
        return SegmentByIdLoader(info.context).load(root.segment_id) if root.segment_id else None


class LoyaltyJourneyCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyJourney
        added_in = ADDED_IN_02
