"""`LoyaltyEarningStep`: why orders and checkouts earn what they earn. A feature adds fields to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import graphene
from django.conf import settings
from prices import Money as MoneyValue
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, Money, NonNullList

from ...domain.amounts import MAX_POINTS
from ...domain.explaining.steps import EarningStep, StepKind, StepLine
from ...domain.words.sayings import say
from ..core.descriptions import ADDED_IN_02
from ..core.enums import loyalty_enum
from ..core.program import DOC_CATEGORY_LOYALTY
from ..core.rows.translations import language

KINDS = {
    "BASE": "What was bought, at the rate of points.",
    "EXCLUDED": "What earns nothing, and why.",
    "TIER": "What the member's tier adds.",
    "CAMPAIGN": "What a campaign adds.",
    "LIMIT": "What a campaign's limits take off again.",
    "REFUND": "What was paid back, or cancelled.",
}
LoyaltyEarningStepKindEnum = loyalty_enum(
    "LoyaltyEarningStepKindEnum",
    StepKind,
    description="What a step of what an order earns is about." + ADDED_IN_02,
    values=KINDS,
    added_in_02=KINDS,
)


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step, the currency of its amounts, and the name of the type whose ids its lines have."""

    step: EarningStep
    currency: str
    line_type: str

    def money(self, amount) -> MoneyValue:
        return MoneyValue(amount, self.currency)


def shown(steps: Iterable[EarningStep], *, currency: str, line_type: str) -> list[ShownStep]:
    """Return steps as `LoyaltyEarningStep` shows them."""
    return [ShownStep(step, currency, line_type) for step in _within_int(steps)]


def _within_int(steps: Iterable[EarningStep]) -> Iterator[EarningStep]:
    """Yield steps that never add up to more than an Int carries: what a campaign gives is more before its limits."""
    whole = 0
    for step in steps:
        before, whole = min(whole, MAX_POINTS), whole + step.points
        points = min(whole, MAX_POINTS) - before
        yield step if points == step.points else replace(step, points=points)


class LoyaltyEarningLine(BaseObjectType):
    line = graphene.ID(description="ID of the order's or checkout's line; null: the delivery." + ADDED_IN_02)
    amount = graphene.Field(Money, required=True, description="What it counts with." + ADDED_IN_02)

    class Meta:
        description = "A line that a step is about." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyEarningStep(BaseObjectType):
    kind = LoyaltyEarningStepKindEnum(required=True, description="What the step is about." + ADDED_IN_02)
    points = graphene.Int(required=True, description="Signed points that it adds." + ADDED_IN_02)
    amount = graphene.Field(
        Money, description="What it is about, of what was bought or paid back; null: of no amount." + ADDED_IN_02
    )
    factor = Decimal(
        description=(
            "BASE: points for one unit of the currency. TIER, CAMPAIGN: what points are multiplied by; null: the step "
            "adds a number." + ADDED_IN_02
        )
    )
    lines = NonNullList(
        LoyaltyEarningLine, required=True, description="The lines that it is about; none: of no line." + ADDED_IN_02
    )
    text = graphene.String(
        required=True,
        language=language(ADDED_IN_02),
        description=(
            "The step in words: in English, Russian, Polish or Finnish, without a language in the shop's." + ADDED_IN_02
        ),
    )

    class Meta:
        description = "A step of what an order earns. Steps add up to the figure that they explain." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_kind(root, _info):
        return root.step.kind

    @staticmethod
    def resolve_points(root, _info):
        return root.step.points

    @staticmethod
    def resolve_amount(root, _info):
        return None if root.step.amount is None else root.money(root.step.amount)

    @staticmethod
    def resolve_factor(root, _info):
        return root.step.factor

    @staticmethod
    def resolve_lines(root, _info):
        return [_shown_line(root, line) for line in root.step.lines]

    @staticmethod
    def resolve_text(root, _info, *, language=None):
        return " ".join(say(each, language or settings.LANGUAGE_CODE) for each in root.step.says)


def _shown_line(root: ShownStep, line: StepLine) -> LoyaltyEarningLine:
    line_id = None if line.line_id is None else graphene.Node.to_global_id(root.line_type, line.line_id)
    return LoyaltyEarningLine(line=line_id, amount=root.money(line.amount))
