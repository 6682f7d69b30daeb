import graphene
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.lists.connections import LoyaltyConnection
from ....graphql.core.program import DOC_CATEGORY_LOYALTY
from .. import models
from ..host.libraries import is_library_missing
from .dataloaders import ReportByBacktestIdLoader
from .enums import LoyaltyBacktestFailureEnum, LoyaltyBacktestStateEnum
from .report.telling import told
from .report.types import LoyaltyBacktestReport


def _moment(description: str) -> DateTime:
    return DateTime(description=description + ADDED_IN_02)


def _number(description: str) -> graphene.Int:
    return graphene.Int(required=True, description=description + ADDED_IN_02)


class LoyaltyBacktest(ModelObjectType[models.Backtest]):
    id = graphene.GlobalID(required=True, description="ID of the back-test." + ADDED_IN_02)
    name = graphene.String(required=True, description="Of the program, in the report." + ADDED_IN_02)
    program = graphene.String(required=True, description="The program file (TOML)." + ADDED_IN_02)
    since = _moment("Orders placed from then on; null: from the first.")
    until = _moment("Orders placed before; null: up to the last.")
    redemption_percent = _number("Of 100 chances to spend points so many are taken, as `totals` of the report has it.")
    margin_percent = _number("What an order leaves of its price.")
    sweep = graphene.String(description="Place and numbers, as `tiers.silver.threshold=200..1000:100`." + ADDED_IN_02)
    state = LoyaltyBacktestStateEnum(required=True, description="Where it is." + ADDED_IN_02)
    progress_percent = _number("How much of it is done.")
    created_at = DateTime(required=True, description="When it was asked for." + ADDED_IN_02)
    started_at = _moment("When it was begun, the last time.")
    ended_at = _moment("When it ended; it is deleted 90 days later.")
    failure = LoyaltyBacktestFailureEnum(description="Why it has no report, where it failed." + ADDED_IN_02)
    problem = graphene.String(description="The same in words, in English." + ADDED_IN_02)
    report = graphene.Field(LoyaltyBacktestReport, description="What it told, once it is done." + ADDED_IN_02)

    class Meta:
        description = "A program that is run over the shop's own past orders." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Backtest

    @staticmethod
    def resolve_sweep(root, _info):
        return root.sweep or None

    @staticmethod
    def resolve_progress_percent(root, _info):
        return root.progress

    @staticmethod
    def resolve_failure(root, _info):
        return root.failure or None

    @staticmethod
    def resolve_problem(root, _info):
        return root.problem or None

    @staticmethod
    def resolve_report(root, info):
        loaded = ReportByBacktestIdLoader(info.context).load(root.pk)
        return loaded.then(lambda kept: None if kept is None else told(kept))


class LoyaltyBacktestCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyBacktest
        added_in = ADDED_IN_02


class LoyaltyBacktestCampaign(BaseObjectType):
    code = graphene.String(required=True, description="Code of the campaign." + ADDED_IN_02)
    name = graphene.String(required=True, description="Its name." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it is switched on in the shop." + ADDED_IN_02)
    problem = graphene.String(description="Why a back-test cannot run it, in English; null: it can." + ADDED_IN_02)

    class Meta:
        description = "A campaign of the shop, for a back-test." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyBacktestProgram(BaseObjectType):
    text = graphene.String(required=True, description="The program of today as a program file (TOML)." + ADDED_IN_02)
    campaigns = NonNullList(
        LoyaltyBacktestCampaign, required=True, description="All campaigns of the shop." + ADDED_IN_02
    )
    notes = NonNullList(
        graphene.String,
        required=True,
        description="What a back-test does otherwise than the shop, in English." + ADDED_IN_02,
    )
    can_run = graphene.Boolean(
        required=True, description="Whether the library that it needs is installed here." + ADDED_IN_02
    )

    class Meta:
        description = "The program of today, for a back-test." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_text(root, _info):
        return root.text

    @staticmethod
    def resolve_campaigns(root, _info):
        return [
            LoyaltyBacktestCampaign(
                code=each.code,
                name=each.name,
                active=each.active,
                problem=root.switchable[each.code].beyond or None,
            )
            for each in root.campaigns
        ]

    @staticmethod
    def resolve_notes(root, _info):
        return root.notes

    @staticmethod
    def resolve_can_run(_root, _info):
        return not is_library_missing()
