from dataclasses import dataclass
from decimal import Decimal as Number

import graphene
from babel.numbers import get_currency_precision
from prices import Money as MoneyValue
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, Money

from ...domain.holdout.effect import Effect, Side
from ...domain.holdout.intervals import Interval
from ...domain.holdout.sentences import summary
from ..core.descriptions import ADDED_IN_02
from ..core.program import DOC_CATEGORY_LOYALTY
from ..core.rows.translations import language
from .enums import LoyaltyVerdictEnum

DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownEffect:
    """What was measured, its money in a currency."""

    effect: Effect
    is_preliminary: bool
    currency: str

    @property
    def fraction_digits(self) -> int:
        return get_currency_precision(self.currency)

    def money(self, amount: Number) -> MoneyValue:
        return MoneyValue(_rounded(amount, self.fraction_digits), self.currency)


def _rounded(value: Number | float, digits: int) -> Number:
    return round(Number(value), digits)


def shown_interval(interval: Interval | None, *, digits: int = DIGITS, factor: int = 1) -> "LoyaltyInterval | None":
    """Return an interval as it is shown, rounded to so many decimal places; None for none."""
    if interval is None:
        return None
    ends = interval.scaled(factor)
    return LoyaltyInterval(
        estimate=_rounded(ends.estimate, digits), low=_rounded(ends.low, digits), high=_rounded(ends.high, digits)
    )


class LoyaltyInterval(BaseObjectType):
    estimate = Decimal(required=True, description="What was measured." + ADDED_IN_02)
    low = Decimal(required=True, description="Lower end of the 95 % interval." + ADDED_IN_02)
    high = Decimal(required=True, description="Upper end of the 95 % interval." + ADDED_IN_02)

    class Meta:
        description = (
            "A figure with its 95 % interval; of a comparison the difference, treated less held out." + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyEffectGroup(BaseObjectType):
    members = graphene.Int(
        required=True, description="Everybody on this side, whether or not anything reached them." + ADDED_IN_02
    )
    orders = graphene.Int(
        required=True,
        description="Their orders that are paid, and neither cancelled nor refunded in full." + ADDED_IN_02,
    )
    buyers = graphene.Int(required=True, description="Members with such an order." + ADDED_IN_02)
    revenue = graphene.Field(
        Money,
        required=True,
        description="What they paid, less refunds, as points are earned for it, in the program's currency."
        + ADDED_IN_02,
    )

    class Meta:
        description = "The members of one side of a comparison." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyEffect(BaseObjectType):
    treated = graphene.Field(LoyaltyEffectGroup, required=True, description="Those whom it was for." + ADDED_IN_02)
    held_out = graphene.Field(LoyaltyEffectGroup, required=True, description="Those who were held out." + ADDED_IN_02)
    revenue_per_member = graphene.Field(
        LoyaltyInterval,
        description=(
            "Difference in revenue for each member, in the program's currency, less what is explained by what the same "
            "members spent in the 90 days before; null where there is too little data." + ADDED_IN_02
        ),
    )
    conversion = graphene.Field(
        LoyaltyInterval,
        description=(
            "Difference in the share of members who ordered, in percentage points; null where there is too little data."
            + ADDED_IN_02
        ),
    )
    cost = graphene.Field(
        Money,
        required=True,
        description="Points given, less those of refunds, at what a point is worth, and discounts; of the treated side."
        + ADDED_IN_02,
    )
    worth = graphene.Field(
        LoyaltyInterval,
        description=(
            "Margin of the further revenue of the treated side, less the cost, in the program's currency; null where "
            "there is too little data." + ADDED_IN_02
        ),
    )
    is_preliminary = graphene.Boolean(
        required=True, description="Whether it is too early to decide: the verdict may still turn." + ADDED_IN_02
    )
    verdict = LoyaltyVerdictEnum(
        required=True, description="What can be said of the share of members who ordered." + ADDED_IN_02
    )
    summary = graphene.String(
        required=True,
        language=language(ADDED_IN_02),
        description="All of it as one sentence: in English, Russian, Polish or Finnish." + ADDED_IN_02,
    )

    class Meta:
        description = "What was measured by comparing with members who were held out." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_treated(root: ShownEffect, _info):
        return _group(root, root.effect.treated)

    @staticmethod
    def resolve_held_out(root: ShownEffect, _info):
        return _group(root, root.effect.held_out)

    @staticmethod
    def resolve_revenue_per_member(root: ShownEffect, _info):
        return shown_interval(root.effect.revenue)

    @staticmethod
    def resolve_conversion(root: ShownEffect, _info):
        return shown_interval(root.effect.conversion, factor=100)

    @staticmethod
    def resolve_cost(root: ShownEffect, _info):
        return root.money(root.effect.cost)

    @staticmethod
    def resolve_worth(root: ShownEffect, _info):
        return shown_interval(root.effect.worth, digits=root.fraction_digits)

    @staticmethod
    def resolve_verdict(root: ShownEffect, _info):
        return root.effect.verdict.value

    @staticmethod
    def resolve_summary(root: ShownEffect, _info, *, language=None):
        return summary(
            root.effect,
            currency=root.currency,
            fraction_digits=root.fraction_digits,
            preliminary=root.is_preliminary,
            language_code=language or "en",
        )


def _group(root: ShownEffect, side: Side) -> LoyaltyEffectGroup:
    return LoyaltyEffectGroup(
        members=side.members, orders=side.orders, buyers=side.buyers, revenue=root.money(side.sums.after)
    )


class LoyaltyEffectPlan(BaseObjectType):
    members = graphene.Int(required=True, description="Members whom it is for now." + ADDED_IN_02)
    members_needed = graphene.Int(
        description=(
            "Members on both sides that it takes to see the difference asked for, four times in five; null where "
            "nobody is held out, where no difference is asked for, and where no shop has as many." + ADDED_IN_02
        )
    )
    smallest_difference = Decimal(
        description=(
            "The least difference in the share who order, in percentage points, that these members show four times in "
            "five; null where nobody is held out, and where they show none." + ADDED_IN_02
        )
    )

    class Meta:
        description = "What it takes to see an effect." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
